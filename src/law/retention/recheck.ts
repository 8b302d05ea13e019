import { cfr } from '../cite.ts'
import { retentionRule } from '../ruling.ts'

/** What has become of a file of permit holders, and the periods that we chose within what the law allows for a Proceed. */
export type RecheckStands = Readonly<{
  event: 'begun' | 'received' | 'answered' | 'fetched' | 'discarded'
  /** When that was, as text. */
  at: string
  /** From the telling until identity goes: 25.9(b)(1)(iii) gives a Proceed twenty-four hours. */
  afterTold: string
  /** As long as an answer, or a file that no source answers, waits for its agency. */
  keptAtMost: string
}>

/** A sending that broke off is not taken up again; whoever sends a million rows is done within it. */
const sentWithin = 'PT12H'

/** From when on nothing of the file is left but numbers, dates and counts. */
export function recheckForgottenAt({ event, at, afterTold, keptAtMost }: RecheckStands): string {
  const period = {
    begun: sentWithin,
    received: keptAtMost,
    answered: keptAtMost,
    fetched: afterTold,
    discarded: 'PT0S',
  }
  const seconds = Temporal.Duration.from(period[event]).total({ unit: 'seconds', relativeTo: '2026-01-01' })
  return Temporal.Instant.from(at)
    .add({ seconds: Math.round(seconds) })
    .toString()
}

const periods = { at: '2026-09-14T15:00:00Z', afterTold: 'PT1H', keptAtMost: 'PT168H' } as const

export const recheckFile = retentionRule({
  id: 'permit-recheck-file',
  title: 'Of a file of permit holders numbers and dates alone are left',
  cites: [cfr(28, '25.9(b)(1)(iii)'), cfr(28, '25.6(j)(1)')],
  says: 'Each person of a file of permit holders is a check whose number and date are kept; who they are and what was found of each goes an hour after the agency has fetched the whole answer, and at the latest seven days after the file was answered or, unanswered, after it came, by our choice because the regulation writes nothing.',
  since: '2004-07-20',
  decide: (given: RecheckStands) => ({ forgottenAt: recheckForgottenAt(given) }),
  examples: [
    {
      name: 'a sending that broke off',
      given: { event: 'begun', ...periods },
      expect: { forgottenAt: '2026-09-15T03:00:00Z' },
    },
    {
      name: 'a file for which a source never answers',
      given: { event: 'received', ...periods },
      expect: { forgottenAt: '2026-09-21T15:00:00Z' },
    },
    {
      name: 'an answer that nobody fetches',
      given: { event: 'answered', ...periods },
      expect: { forgottenAt: '2026-09-21T15:00:00Z' },
    },
    {
      name: 'an answer that was fetched',
      given: { event: 'fetched', ...periods },
      expect: { forgottenAt: '2026-09-14T16:00:00Z' },
    },
    {
      name: 'a file that is given up',
      given: { event: 'discarded', ...periods },
      expect: { forgottenAt: '2026-09-14T15:00:00Z' },
    },
  ],
})
