import { cfr, usc } from '../cite.ts'
import type { LastTold } from '../clocks/default-transfer.ts'
import { purposeRule } from '../ruling.ts'

/** What each response leaves to the licensee. On which day a transfer may follow is for the clocks. */
export const leaves = ['may-transfer', 'must-wait', 'may-not-transfer'] as const
type Leaves = (typeof leaves)[number]

type Meaning = Readonly<{ transfer: Leaves; means: string }>

/**
 * 28 CFR 25.2, 25.6(c)(1)(iv). A Proceed is no approval: it says what the information of that hour did not show, and a licensee
 * with reason to believe otherwise is bound by 922(d).
 */
export const meanings: Readonly<Record<LastTold, Meaning>> = {
  proceed: { transfer: 'may-transfer', means: 'what was known at that time showed no violation' },
  delayed: { transfer: 'must-wait', means: 'a record needs research, and no determination was told' },
  denied: { transfer: 'may-not-transfer', means: 'a record that is the transferee’s shows a violation' },
  cancelled: { transfer: 'may-not-transfer', means: 'the transaction is void' },
}

type Told = { told: LastTold; otherLawBars?: boolean; reasonToBelieve?: boolean }

export const responseMeaning = purposeRule({
  id: 'response-meaning',
  title: 'What each response means for the licensee',
  cites: [cfr(28, '25.2'), cfr(28, '25.6(c)(1)(iv)'), usc(18, '922(t)(1)'), usc(18, '922(d)')],
  says: 'Proceed lets a licensee transfer unless another law bars it or there is reason to believe the person prohibited, Delayed makes the licensee wait for an answer or the end of the period, and Denied or Cancelled forbids.',
  since: '1998-11-30',
  answers: leaves,
  decide: ({ told, otherLawBars = false, reasonToBelieve = false }: Told) => {
    const { transfer, means } = meanings[told]
    return { answer: otherLawBars || reasonToBelieve ? 'may-not-transfer' : transfer, means }
  },
  examples: [
    {
      name: 'Proceed',
      given: { told: 'proceed' },
      expect: { answer: 'may-transfer', means: 'what was known at that time showed no violation' },
    },
    {
      name: 'Proceed, and the transferee has told the licensee of a conviction',
      given: { told: 'proceed', reasonToBelieve: true },
      expect: { answer: 'may-not-transfer', means: 'what was known at that time showed no violation' },
    },
    {
      name: 'Proceed, and the state’s wait has not run out',
      given: { told: 'proceed', otherLawBars: true },
      expect: { answer: 'may-not-transfer', means: 'what was known at that time showed no violation' },
    },
    {
      name: 'Delayed',
      given: { told: 'delayed' },
      expect: { answer: 'must-wait', means: 'a record needs research, and no determination was told' },
    },
    {
      name: 'Denied',
      given: { told: 'denied' },
      expect: { answer: 'may-not-transfer', means: 'a record that is the transferee’s shows a violation' },
    },
    {
      name: 'Cancelled',
      given: { told: 'cancelled' },
      expect: { answer: 'may-not-transfer', means: 'the transaction is void' },
    },
  ],
})
