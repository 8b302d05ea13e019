import { afterOverturn } from '#law/clocks/overturned.ts'
import type { ChallengeOutcome } from '#law/lives/challenge.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { ChallengeNumber } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { amendChallenge, type ChallengeAmendment, type Challenged } from './amend-challenge.ts'
import { today } from './may-challenge.ts'
import { removed } from './remove-erroneous.ts'
import { searchAnew } from './search-anew.ts'

type OfChallenge = Readonly<{ challenge: ChallengeNumber; by: Actor }>
export type DecideRefusal = 'unknown-number' | 'not-now' | 'same-person' | 'not-clear' | 'poc-determines'

/** One examiner says what the challenge comes to. Nothing follows from it before another has said the same. */
export const proposeOutcome = (
  { challenge, outcome, by }: OfChallenge & Readonly<{ outcome: ChallengeOutcome }>,
  world: World,
): Promise<Seen<'challenge'> | Refusal<DecideRefusal>> =>
  amendChallenge<DecideRefusal>(
    { challenge, by },
    ({ challenge: { state }, check }) => {
      if (check.state.status !== 'denied') return refuse('not-now')
      if (outcome === 'overturned') {
        if (check.state.assigned.determines === 'poc') return refuse('poc-determines')
        if (state.searched === undefined || state.searched.left.length > 0) return refuse('not-clear')
      }
      return { events: [{ type: 'proposed', outcome, by: by.id, at: world.now().toString() }] }
    },
    world,
  )

/** Another examiner decides as was proposed, or sends it back. Whoever proposed may only take the proposal back. */
export const decideOutcome = (
  { challenge, agrees, by }: OfChallenge & Readonly<{ agrees: boolean }>,
  world: World,
): Promise<Seen<'challenge'> | Refusal<DecideRefusal>> =>
  amendChallenge<DecideRefusal>(
    { challenge, by },
    async challenged => {
      const { proposal, status } = challenged.challenge.state
      if (status !== 'proposed' || proposal === undefined) return refuse('not-now')
      const at = world.now().toString()
      if (!agrees) return { events: [{ type: 'sent-back', by: by.id, at }] }
      if (proposal.by === by.id) return refuse('same-person')
      const two = [proposal.by, by.id] as const
      return proposal.outcome === 'sustained'
        ? { events: [{ type: 'sustained', by: two, at }] }
        : overturn(challenged, { by, two }, world)
    },
    world,
  )

/**
 * 28 CFR 25.10(e): the denial falls, by one write of two lives. Every source is asked once more, because nobody is told Proceed on what was
 * known before; the licensee is told Proceed for thirty days from the first contact, and after that has to check again. What was found to
 * be erroneous leaves the Indices with it (34 U.S.C. 40901(g)).
 */
async function overturn(
  challenged: Challenged,
  { by, two }: Readonly<{ by: Actor; two: readonly [string, string] }>,
  world: World,
): Promise<ChallengeAmendment | Refusal<'not-now' | 'not-clear'>> {
  const { check, challenge } = challenged
  if (check.state.status !== 'denied') return refuse('not-now')
  const anew = await searchAnew(challenged, by, world)
  if (anew === undefined) return refuse('not-now')
  const barring = anew.left.filter(({ kind }) => kind !== 'outreach')
  if (barring.length > 0) return refuse('not-clear')
  const answer = answerTo(challenged, anew.left.length > 0, world)
  if (answer === undefined) return refuse('not-clear')
  const at = world.now().toString()
  const { ntn } = check.state
  const number = challenge.state.challenge
  const { steps, ...more } = await removed(challenged, anew.kept, world)
  return {
    events: [anew.event, { type: 'overturned', by: two, answer, at }],
    beside: [
      {
        life: 'transaction',
        id: ntn,
        seen: check,
        event: { type: 'overturned', challenge: number, by: two, answer, at },
      },
      ...steps,
    ],
    ...more,
  }
}

/** About a transferee under 21 who was denied before three bodies had answered, nobody can say Proceed: a new check asks them. */
function answerTo({ check }: Challenged, isUnasked: boolean, world: World): 'proceed' | 'recheck' | undefined {
  const contactDay = today(check.state, Temporal.Instant.from(check.state.assigned.contact))
  const on = today(check.state, world.now())
  const answer = afterOverturn({ contactDay, on, searchedAgain: true, stillBarring: 0 })
  if (answer !== 'proceed' && answer !== 'recheck') return undefined
  return isUnasked ? 'recheck' : answer
}
