import type { Ntn } from '#law/words.ts'
import type { World } from '../world.ts'
import type { Actor, Mark } from './change.ts'
import { defect } from './defect.ts'
import { write } from './write.ts'

/** Writes a leaf and nothing else. If it cannot be kept, the act that it announces does not happen. */
export async function mark(by: Actor, marked: Mark, world: World): Promise<void> {
  const { outcome } = await write({ by, steps: [], marks: [marked] }, world)
  if (outcome !== 'kept') defect('a leaf of its own can be neither stale nor repeated')
}

/**
 * A leaf before somebody reads who a transaction is about, or is told. False when that was destroyed in the meantime: there is
 * nothing to read then, and no leaf.
 */
export async function markOpening(by: Actor, ntn: Ntn, body: Mark['body'], world: World): Promise<boolean> {
  const { outcome } = await write({ by, steps: [], marks: [{ subject: ntn, body }], opens: ntn }, world)
  return outcome === 'kept'
}
