import type { ChallengeTelling } from '#law/lives/challenge.ts'
import type { Seen } from '#law/lives/lives.ts'
import { nextStatus } from '#law/lives/transaction-moves.ts'
import type { ChallengeNumber } from '#law/words.ts'
import type { Actor, Step } from '#ledger/change.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { amendChallenge } from './amend-challenge.ts'

/**
 * 28 CFR 25.10(c), (e): the person was told in writing what two people decided: opened with the secret, or mailed. Of an overturned denial the
 * check says so too, because from then on nothing keeps who it was about.
 */
export const tellOutcome = (
  { challenge, how, by }: Readonly<{ challenge: ChallengeNumber; how: ChallengeTelling; by: Actor }>,
  world: World,
): Promise<Seen<'challenge'> | Refusal<'unknown-number' | 'not-now'>> =>
  amendChallenge<'not-now'>(
    { challenge, by },
    ({ challenge: { state }, check }) => {
      if (state.decided === undefined) return refuse('not-now')
      // Whoever opens the letter again is told nothing new.
      if (state.told !== undefined) return { events: [] }
      const at = world.now().toString()
      const { status, overturned, ntn } = check.state
      const owes = overturned !== undefined && overturned.communicated === undefined
      const beside: readonly Step[] =
        owes && nextStatus(status, 'communicated') !== undefined
          ? [{ life: 'transaction', id: ntn, seen: check, event: { type: 'communicated', at } }]
          : []
      return { events: [{ type: 'told', how, at }], beside }
    },
    world,
  )
