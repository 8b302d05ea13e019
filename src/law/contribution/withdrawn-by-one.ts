import { cfr, usc } from '../cite.ts'
import type { Policies } from '../policies.ts'
import { contributionRule } from '../ruling.ts'

type Within = Policies['withdrawn-by-one-within']
type ByOne = Policies['batch-withdrawn-by-one']

/** So many records leave the search by one person alone within the days that are counted; for more it takes two. */
export const mostWithdrawnByOne = (policy: ByOne): number => ({ hundred: 100, ten: 10, thousand: 1000 })[policy]

/** So many days are counted together, the day of the batch the last of them. */
export const daysCountedByOne = (policy: Within): number => ({ week: 7, day: 1, month: 30 })[policy]

/** `before`: what left within those days without a second person, whoever of the agency took it back and by however many files. */
type Leaving = Readonly<{ leaving: number; before: number; policy: ByOne }>

/**
 * Whether it takes somebody else too: to commit a batch, to suspend a record, or to correct one so that it leaves the search. What takes nothing out
 * never needs another; nor is a single record ever held that its agency takes back: a person who is not prohibited any more is not to wait for a count.
 */
export const needsSecondPerson = ({ leaving, before, policy }: Leaving): boolean =>
  leaving > 0 && leaving + before > mostWithdrawnByOne(policy)

/** A last day that comes sooner than it did, within so many days, is as good as none: until then nobody may have looked. */
const soon = { days: 30 } as const

type Ends = Readonly<{ before?: string | undefined; after?: string | undefined; on: string }>

export const endsSoon = ({ before, after, on }: Ends): boolean =>
  after !== undefined &&
  (before === undefined || after < before) &&
  after <= Temporal.PlainDate.from(on).add(soon).toString()

export const batchWithdrawnByTwo = contributionRule({
  id: 'batch-withdrawn-by-two',
  title: 'What takes many records out of search needs two people',
  cites: [usc(34, '40901(e)(1)(D)'), usc(34, '40912(c)(1)(B)'), cfr(28, '25.5(b)')],
  says: 'An agency takes its own records back, and the law names no number; but one slip or one stolen key must not empty the Indices of an agency, so that where more than a hundred records would have left the search within a week without a second person, another person of the agency decides too; a record leaves that is taken back or suspended, or corrected so that its ground falls away, it ends within thirty days, or it is about somebody else, and all files, messages and single acts of the week count together, because a limit for one of them alone would let one person empty an agency in parts; a single record that is taken back counts and is never held.',
  since: '1998-11-30',
  answers: ['one', 'two'],
  decide: (given: Leaving) => (needsSecondPerson(given) ? 'two' : 'one'),
  examples: [
    { name: 'a hundred records', given: { leaving: 100, before: 0, policy: 'hundred' }, expect: 'one' },
    { name: 'one more', given: { leaving: 101, before: 0, policy: 'hundred' }, expect: 'two' },
    { name: 'one, after a hundred in the week', given: { leaving: 1, before: 100, policy: 'hundred' }, expect: 'two' },
    {
      name: 'one that is suspended, after a hundred that were taken back',
      given: { leaving: 1, before: 100, policy: 'hundred' },
      expect: 'two',
    },
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
