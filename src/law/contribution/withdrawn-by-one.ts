import { cfr, usc } from '../cite.ts'
import type { Policies } from '../policies.ts'
import { contributionRule } from '../ruling.ts'

type ByOne = Policies['batch-withdrawn-by-one']

/** So many records one person takes back by one batch; for more it takes two. */
export const mostWithdrawnByOne = (policy: ByOne): number => ({ hundred: 100, ten: 10, thousand: 1000 })[policy]

/** Whether somebody else than who sent a batch has to commit it, by the records that would leave the Indices with it. */
export const needsSecondPerson = (leaving: number, policy: ByOne): boolean => leaving > mostWithdrawnByOne(policy)

type Given = Readonly<{ leaving: number; policy: ByOne }>

export const batchWithdrawnByTwo = contributionRule({
  id: 'batch-withdrawn-by-two',
  title: 'What takes many records back by a batch needs two people',
  cites: [usc(34, '40901(e)(1)(D)'), usc(34, '40912(c)(1)(B)'), cfr(28, '25.5(b)')],
  says: 'An agency takes its own records back, and the law names no number; but one slip or one stolen key must not empty the Indices of an agency, so that a batch by which more than a hundred records would leave is committed by another person of the agency than who sent it.',
  since: '1998-11-30',
  answers: ['one', 'two'],
  decide: ({ leaving, policy }: Given) => (needsSecondPerson(leaving, policy) ? 'two' : 'one'),
  examples: [
    { name: 'a hundred records', given: { leaving: 100, policy: 'hundred' }, expect: 'one' },
    { name: 'one more', given: { leaving: 101, policy: 'hundred' }, expect: 'two' },
    { name: 'eleven, where ten are many', given: { leaving: 11, policy: 'ten' }, expect: 'two' },
    { name: 'a thousand, of an agency with millions', given: { leaving: 1000, policy: 'thousand' }, expect: 'one' },
  ],
})
