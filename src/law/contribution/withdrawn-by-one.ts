import { cfr, usc } from '../cite.ts'
import type { Policies } from '../policies.ts'
import { contributionRule } from '../ruling.ts'

type Within = Policies['withdrawn-by-one-within']
type ByOne = Policies['batch-withdrawn-by-one']

/** So many records an agency takes back by batches, each of one person alone, within the days that are counted; for more it takes two. */
export const mostWithdrawnByOne = (policy: ByOne): number => ({ hundred: 100, ten: 10, thousand: 1000 })[policy]

/** So many days are counted together, the day of the batch the last of them. */
export const daysCountedByOne = (policy: Within): number => ({ week: 7, day: 1, month: 30 })[policy]

/** `before`: what left within those days without a second person, whoever of the agency took it back and by however many files. */
type Leaving = Readonly<{ leaving: number; before: number; policy: ByOne }>

/**
 * Whether somebody else than who sent a batch has to commit it. One that takes nothing back never needs another; nor is a single record
 * ever held: a person who is not prohibited any more is not to wait for a count.
 */
export const needsSecondPerson = ({ leaving, before, policy }: Leaving): boolean =>
  leaving > 0 && leaving + before > mostWithdrawnByOne(policy)

export const batchWithdrawnByTwo = contributionRule({
  id: 'batch-withdrawn-by-two',
  title: 'What takes many records back by a batch needs two people',
  cites: [usc(34, '40901(e)(1)(D)'), usc(34, '40912(c)(1)(B)'), cfr(28, '25.5(b)')],
  says: 'An agency takes its own records back, and the law names no number; but one slip or one stolen key must not empty the Indices of an agency, so that a batch with which more than a hundred records would have left within a week without a second person is committed by another person of the agency than who sent it; all files of the week count together, and so do records taken back singly, because a limit for one file alone would let one person empty an agency in parts.',
  since: '1998-11-30',
  answers: ['one', 'two'],
  decide: (given: Leaving) => (needsSecondPerson(given) ? 'two' : 'one'),
  examples: [
    { name: 'a hundred records', given: { leaving: 100, before: 0, policy: 'hundred' }, expect: 'one' },
    { name: 'one more', given: { leaving: 101, before: 0, policy: 'hundred' }, expect: 'two' },
    { name: 'one, after a hundred in the week', given: { leaving: 1, before: 100, policy: 'hundred' }, expect: 'two' },
    { name: 'the second file of sixty', given: { leaving: 60, before: 60, policy: 'hundred' }, expect: 'two' },
    { name: 'none, after a thousand', given: { leaving: 0, before: 1000, policy: 'hundred' }, expect: 'one' },
    { name: 'eleven, where ten are many', given: { leaving: 11, before: 0, policy: 'ten' }, expect: 'two' },
    {
      name: 'a thousand, of an agency with millions',
      given: { leaving: 1000, before: 0, policy: 'thousand' },
      expect: 'one',
    },
  ],
})
