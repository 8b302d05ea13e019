import { cfr, usc } from '../cite.ts'
import type { LastTold } from '../clocks/default-transfer.ts'
import type { Word } from '../lives/transaction.ts'
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

/** Open is a predicate, and no status: nothing was told that is final, however long ago the period ran out. */
export const isOpen = (told: readonly Word[]): boolean =>
  !told.some(word => word === 'proceed' || word === 'denied' || word === 'cancelled')

type Lasting = { told: readonly Word[]; periodOver: boolean }

export const openTransaction = purposeRule({
  id: 'open-transaction',
  title: 'A check is open until the licensee has been told a determination',
  cites: [cfr(28, '25.2')],
  says: 'A transaction that is not cancelled is open until the licensee is told a final determination, also when the period has run out or the firearm was transferred, and research goes on as long as it is.',
  since: '1998-11-30',
  answers: ['open', 'open-and-lapsed', 'not-open'],
  decide: ({ told, periodOver }: Lasting) => {
    if (!isOpen(told)) return 'not-open'
    return periodOver ? 'open-and-lapsed' : 'open'
  },
  examples: [
    { name: 'told Delayed', given: { told: ['delayed'], periodOver: false }, expect: 'open' },
    { name: 'told nothing yet', given: { told: [], periodOver: false }, expect: 'open' },
    {
      name: 'the period has run out, and that is no Proceed',
      given: { told: ['delayed'], periodOver: true },
      expect: 'open-and-lapsed',
    },
    { name: 'told Denied afterwards', given: { told: ['delayed', 'denied'], periodOver: true }, expect: 'not-open' },
    { name: 'cancelled', given: { told: ['delayed', 'cancelled'], periodOver: false }, expect: 'not-open' },
  ],
})
