import { challengeMoves } from '#law/lives/challenge.ts'
import { system } from '#ledger/carry-out.ts'
import type { Step } from '#ledger/change.ts'
import type { Due } from '#ledger/rows.ts'
import type { Ntn } from '#law/words.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { challengeOf, openingSteps } from './ask-why.ts'
import { informed } from './state-claim.ts'

/**
 * 28 CFR 25.5(b): a record that a denial rests on was never valid. The denial is challenged without anybody asking, so that there is one way
 * in which any is overturned; one that is challenged already has one more reason, with sixty days of its own.
 */
export async function openForReview(due: Due, world: World): Promise<void> {
  const seen = await world.find.transaction(due.subject as Ntn, { audience: 'system' })
  const steps = seen?.state.status === 'denied' ? await reviewSteps(seen, world) : []
  await write({ by: system, steps, settles: due }, world)
}

async function reviewSteps(
  seen: NonNullable<Awaited<ReturnType<World['find']['transaction']>>>,
  world: World,
): Promise<readonly Step[]> {
  const event = informed(seen.state, 'review', [], world)
  const open = await challengeOf(seen, world)
  if (open !== undefined)
    return 'informed' in challengeMoves[open.state.status]
      ? [{ life: 'challenge', id: open.state.challenge, seen: open, event }]
      : []
  const [opened, noted] = openingSteps(seen, 'review', world)
  return [opened, { life: 'challenge', id: opened.id, seen: undefined, event }, noted]
}
