import type { PocInquiryKey } from '../lives/poc-words.ts'
import { cfr } from '../cite.ts'
import { pocRule } from '../ruling.ts'

type Asked = Readonly<{ key: PocInquiryKey; category: string; brady?: string }>

/** A QN leaves out a protection order whose Brady indicator says that it does not bar. One of which nobody knows stays. */
export const isLeftOut = ({ key, category, brady }: Asked): boolean => key === 'QN' && category === 'H' && brady === 'N'

export const orderLeftOut = pocRule({
  id: 'poc-order-left-out',
  title: 'A QN leaves out protection orders that do not bar',
  cites: [cfr(28, '25.6(f)')],
  says: 'Whoever asks by QN is not sent protection orders whose Brady indicator is N; whoever asks by QNP is sent every record that may be the transferee’s.',
  since: '1998-11-30',
  answers: ['left-out', 'sent'],
  decide: (given: Asked) => (isLeftOut(given) ? 'left-out' : 'sent'),
  examples: [
    { name: 'an order marked N, by QN', given: { key: 'QN', category: 'H', brady: 'N' }, expect: 'left-out' },
    { name: 'the same, by QNP', given: { key: 'QNP', category: 'H', brady: 'N' }, expect: 'sent' },
    { name: 'an order of which nobody knows, by QN', given: { key: 'QN', category: 'H', brady: 'U' }, expect: 'sent' },
    { name: 'an order marked Y, by QN', given: { key: 'QN', category: 'H', brady: 'Y' }, expect: 'sent' },
    { name: 'another record, by QN', given: { key: 'QN', category: 'A1' }, expect: 'sent' },
  ],
})
