import { cfr } from '../cite.ts'
import { pocRule } from '../ruling.ts'
import { afterReceipts, type AfterReceipt, type PocMessageKind, type ReceiptAnswer } from '../lives/poc-words.ts'

type Received = Readonly<{ message: PocMessageKind; receipt: ReceiptAnswer }>

/** What each receipt tells a point of contact to do, as `pocMoves` says it in words. What is missing here asks for nothing. */
const asked: Readonly<Partial<Record<ReceiptAnswer, Readonly<Partial<Record<PocMessageKind, AfterReceipt>>>>>> = {
  // Nothing is left there that it could move.
  recorded: { 'poc-open': 'inquire-again', 'poc-denial': 'inquire-again' },
  refused: {
    'poc-denial': 'inquire-again',
    'poc-overturn': 'deny-first',
    // Denied stands there and not here: the denial did not stand.
    'poc-proceed': 'overturn',
  },
}

export const afterReceipt = ({ message, receipt }: Received): AfterReceipt | 'nothing' =>
  asked[receipt]?.[message] ?? 'nothing'

export const receiptFollowed = pocRule({
  id: 'poc-after-receipt',
  title: 'What a point of contact does when its message moved nothing',
  cites: [cfr(28, '25.6(h)')],
  says: 'An open or a denial of which nothing is left there is sent again under a new number, an overturn of what was never denied after the denial, and a Proceed where a denial stands as its overturn; every other receipt asks for nothing.',
  since: '2004-07-20',
  answers: ['nothing', ...afterReceipts],
  decide: (given: Received) => afterReceipt(given),
  examples: [
    { name: 'a denial that was taken', given: { message: 'poc-denial', receipt: 'accepted' }, expect: 'nothing' },
    { name: 'a denial that came late', given: { message: 'poc-denial', receipt: 'late' }, expect: 'nothing' },
    {
      name: 'a denial of which only the number was left there',
      given: { message: 'poc-denial', receipt: 'recorded' },
      expect: 'inquire-again',
    },
    {
      name: 'a denial after the overturn had ended that check',
      given: { message: 'poc-denial', receipt: 'refused' },
      expect: 'inquire-again',
    },
    {
      name: 'a Proceed of which only the number was left there: it was forgotten as one',
      given: { message: 'poc-proceed', receipt: 'recorded' },
      expect: 'nothing',
    },
    {
      name: 'an overturn of a denial that never came',
      given: { message: 'poc-overturn', receipt: 'refused' },
      expect: 'deny-first',
    },
    {
      name: 'a Proceed where a denial stands',
      given: { message: 'poc-proceed', receipt: 'refused' },
      expect: 'overturn',
    },
  ],
})
