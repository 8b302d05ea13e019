import { determineChallengeBy } from '#law/clocks/challenge.ts'
import type { ChallengeEvent, ChallengeOrigin, Claim } from '#law/lives/challenge.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { amendChallenge } from './amend-challenge.ts'
import { challenger } from './ask-why.ts'
import { endOf, isChallengeable, today } from './may-challenge.ts'
import { saidOf, type Said, type Statement } from './said.ts'
import { openedBy } from './secret.ts'

export type Stating = Readonly<{ ntn: string; secret: string }> & Omit<Statement, 'at'>

/** More than anybody has to say; beyond it a person is written to. */
const mostStatements = 20

/**
 * 28 CFR 25.10(c), 34 U.S.C. 40901(g): the person says what is wrong and what shows it. Sixty days run from here, for each piece of information
 * by itself. What is said is sealed with the check, under the key of who it is about, and goes with it.
 */
export async function stateClaim(
  { ntn, secret, ...said }: Stating,
  world: World,
): Promise<Seen<'challenge'> | Refusal<'secret-not-right' | 'not-now'>> {
  const opened = await openedBy({ ntn, secret }, world)
  if (isRefusal(opened)) return opened
  const number = opened.challenge.state.challenge
  const stated = await amendChallenge<'not-now'>(
    { challenge: number, by: challenger },
    async ({ challenge, check }) => {
      if (!isChallengeable(check.state)) return refuse('not-now')
      const before = await saidOf(check.state.ntn, { by: challenger, purpose: 'add what the person says' }, world)
      if (before.statements.length >= mostStatements) return refuse('not-now')
      const at = world.now().toString()
      const shown: readonly ChallengeEvent[] =
        challenge.state.identity === undefined ? [{ type: 'identity-shown', by: 'mail', at }] : []
      const plain: Said = { statements: [...before.statements, { at, ...said }] }
      return {
        events: [...shown, informed(check.state, 'person', said.claims, world)],
        beside: [
          {
            life: 'transaction',
            id: check.state.ntn,
            seen: check,
            event: { type: 'challenged', challenge: number },
          },
        ],
        seal: [{ ntn: check.state.ntn, what: 'challenge', plain }],
      }
    },
    world,
  )
  // It was destroyed since it was opened.
  if (!isRefusal(stated)) return stated
  return refuse(stated.refusal === 'unknown-number' ? 'secret-not-right' : 'not-now')
}

/** The sixtieth day after today, and when it is over where the firearm was to be transferred. */
export function informed(
  check: Transaction,
  from: ChallengeOrigin,
  claims: readonly Claim[],
  world: World,
): ChallengeEvent {
  const now = world.now()
  const by = determineChallengeBy(today(check, now))
  return {
    ...{ type: 'informed', from, claims, at: now.toString() },
    ...{ determineBy: by.toString(), dueAt: endOf(by, check.assigned.zone).toString() },
  }
}
