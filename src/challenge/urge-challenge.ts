import { urgeAt } from '#law/duties/of-challenge.ts'
import { limitsOf, type Challenge } from '#law/lives/challenge.ts'
import type { ChallengeNumber } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { isChallengeable } from './may-challenge.ts'

/** A limit of the law comes near: the challenge is marked, and the next limit is waited for. One that owes nothing more is left alone. */
export async function urgeChallenge(due: Due, world: World): Promise<void> {
  const id = due.subject as ChallengeNumber
  const seen = await world.find.challenge(id)
  const at = seen === undefined ? undefined : urgeAt(seen.state)
  if (seen === undefined || at === undefined) return void (await write({ by: system, steps: [], settles: due }, world))
  if (Temporal.Instant.compare(at, world.now()) > 0)
    return void (await write({ by: system, steps: [], postpones: { due, until: at } }, world))
  if (!(await isStillThere(seen.state, world))) {
    const closed = { type: 'closed', at: world.now().toString() } as const
    return void (await write(
      { by: system, steps: [{ life: 'challenge', id, seen, event: closed }], settles: due },
      world,
    ))
  }
  const next = limitsOf(seen.state).find(({ limit }) => !seen.state.urged.includes(limit))
  const event = { type: 'urged', limit: next?.limit ?? 'determination', at: world.now().toString() } as const
  // It is looked at once more at once: another limit may come near too.
  const until = world.now()
  await write({ by: system, steps: [{ life: 'challenge', id, seen, event }], postpones: { due, until } }, world)
}

/** A delayed check that came to Proceed, or a denial that its point of contact overturned, is challenged no longer. */
async function isStillThere({ ntn }: Challenge, { find }: World): Promise<boolean> {
  const check = await find.transaction(ntn, { audience: 'system' })
  return check !== undefined && isChallengeable(check.state)
}
