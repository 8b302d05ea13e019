import type { Seen } from '#law/lives/lives.ts'
import { nextStatus } from '#law/lives/transaction-moves.ts'
import type { ChallengeNumber } from '#law/words.ts'
import type { Step } from '#ledger/change.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { amendChallenge } from './amend-challenge.ts'
import { challenger } from './ask-why.ts'

/** 28 CFR 25.10(c), (e): the person opened the letter with what two people decided, by the secret, and so was told in writing. */
export const tellOutcome = (
  challenge: ChallengeNumber,
  world: World,
): Promise<Seen<'challenge'> | Refusal<'unknown-number' | 'not-now'>> =>
  amendChallenge<'not-now'>(
    { challenge, by: challenger },
    ({ challenge: { state }, check }) => {
      if (state.decided === undefined) return refuse('not-now')
      // Whoever opens the letter again is told nothing new.
      if (state.told !== undefined) return { events: [] }
      const at = world.now().toString()
      return { events: [{ type: 'told', how: 'opened', at }], beside: communicated(check, at) }
    },
    world,
  )

/** Of an overturned denial the check says so too, because from then on nothing keeps who it was about. */
export function communicated(check: Seen<'transaction'>, at: string): readonly Step[] {
  const { status, overturned, ntn } = check.state
  const owes = overturned !== undefined && overturned.communicated === undefined
  return owes && nextStatus(status, 'communicated') !== undefined
    ? [{ life: 'transaction', id: ntn, seen: check, event: { type: 'communicated', at } }]
    : []
}
