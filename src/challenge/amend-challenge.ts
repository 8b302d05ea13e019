import { challengeMoves, type ChallengeEvent } from '#law/lives/challenge.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { ChallengeNumber } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor, Change, Step } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { RefusalCode } from '../refusals.ts'
import type { World } from '../world.ts'

/** A challenge with the check that it is about. */
export type Challenged = Readonly<{ challenge: Seen<'challenge'>; check: Seen<'transaction'> }>

/** What one act makes of a challenge, with what changes beside it in the same write. */
export type ChallengeAmendment = Readonly<{ events: readonly ChallengeEvent[]; beside?: readonly Step[] }> &
  Pick<Change, 'seal' | 'entries' | 'tallies'>

/**
 * One act on one challenge: read it with its check, let `decide` say what follows or decline, write all of it at once. An event that the
 * table does not allow now is declined as `not-now`.
 */
export const amendChallenge = <Code extends RefusalCode>(
  { challenge: number, by }: Readonly<{ challenge: ChallengeNumber; by: Actor }>,
  decide: (challenged: Challenged) => ChallengeAmendment | Refusal<Code> | Promise<ChallengeAmendment | Refusal<Code>>,
  world: World,
): Promise<Seen<'challenge'> | Refusal<Code | 'unknown-number' | 'not-now'>> =>
  again(async () => {
    const challenged = await readChallenge(number, world)
    if (isRefusal(challenged)) return challenged
    const decided = await decide(challenged)
    if (isRefusal(decided)) return decided
    const { challenge } = challenged
    const { events, beside = [], ...more } = decided
    if (events.length === 0) return challenge
    if (!mayFollow(challenge, events)) return refuse('not-now')
    const steps = events.map((event): Step => ({ life: 'challenge', id: number, seen: challenge, event }))
    const written = await write({ by, ...more, steps: [...steps, ...beside] }, world)
    return written.outcome === 'kept' ? written.seen('challenge', number) : undefined
  })

/** Of a check that was destroyed nothing of its challenge is left either. */
export async function readChallenge(
  number: ChallengeNumber,
  { find }: Pick<World, 'find'>,
): Promise<Challenged | Refusal<'unknown-number'>> {
  const challenge = await find.challenge(number)
  const check = challenge && (await find.transaction(challenge.state.ntn, { audience: 'examiner' }))
  return challenge === undefined || check === undefined ? refuse('unknown-number') : { challenge, check }
}

/** The first by the table; what follows it in one act follows it by the table too, or the write is a defect. */
const mayFollow = ({ state: { status } }: Seen<'challenge'>, [first]: readonly ChallengeEvent[]): boolean =>
  first !== undefined && first.type in challengeMoves[status]
