import type { Ntn } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Written } from '#ledger/write.ts'

/**
 * Touches each of these checks; `touch` returns undefined for one of which nothing is owed any more. One that fails stops none of the
 * others, and is thrown when all have had their turn: the debt is not paid then, and all of it is done again, which harms nobody.
 */
export async function touchEach(ntns: Iterable<Ntn>, touch: (ntn: Ntn) => Promise<Written | undefined>): Promise<void> {
  const failed: unknown[] = []
  for (const ntn of ntns) {
    try {
      await again(async () => ((await touch(ntn))?.outcome === 'stale' ? undefined : 'touched'))
    } catch (error) {
      failed.push(error)
    }
  }
  if (failed.length > 0) throw failed[0]
}
