import { cfr, usc } from '../cite.ts'
import { parseDate } from '../numbers.ts'
import { isDating, type Domestic } from '../prohibitors/terms/domestic.ts'
import { returnsOn } from '../prohibitors/terms/restoration.ts'
import { contributionRule, type Json } from '../ruling.ts'
import { readableFacts } from './entry-fields.ts'

type Facts = Readonly<Record<string, unknown>>

/** A misdemeanor against a dating partner: the right may come back, and no date alone brings it. */
export function isJudgedAgain(category: string, facts: Facts): boolean {
  if (category !== 'I') return false
  const { relationship }: Domestic = readableFacts('I', facts)
  return isDating(relationship)
}

/**
 * 18 U.S.C. 921(a)(33)(C): the first day on which the right may be back, if nothing came between. Its agency has to look on that day.
 * Undefined while the day cannot be known, and where the record shows that nothing comes back.
 */
export function judgedAgainOn(category: string, facts: Facts): string | undefined {
  if (!isJudgedAgain(category, facts)) return undefined
  return returnsOn(readableFacts('I', facts))?.toString()
}

type Given = { category: string; facts: { [name: string]: Json } }

const partner = {
  relationship: 'dating-partner',
  entered: '2022-09-01',
  supervision: 'completed',
  completed: '2023-07-01',
} as const

export const judgedAgain = contributionRule({
  id: 'entry-judged-again',
  title: 'On which day the agency looks again at a dating partner’s conviction',
  cites: [usc(18, '921(a)(33)(C)'), cfr(28, '25.9(a)')],
  says: 'The day after five years from the later of judgment and the end of the sentence, the agency that entered a single conviction against a dating partner looks whether anything came between; until it has, the entry stands and each check decides by its facts.',
  since: '2022-06-25',
  answers: ['given', 'not-judged-again'],
  decide: ({ category, facts }: Given) => {
    const on = judgedAgainOn(category, facts)
    return on === undefined || parseDate(on) === undefined ? 'not-judged-again' : { on }
  },
  examples: [
    { name: 'the day after the anniversary', given: { category: 'I', facts: partner }, expect: { on: '2028-07-02' } },
    {
      name: 'no sentence but a fine: from the judgment',
      given: { category: 'I', facts: { relationship: 'dating-partner', entered: '2022-09-01', supervision: 'none' } },
      expect: { on: '2027-09-02' },
    },
    {
      name: 'from a leap day: the last day of February belongs to the five years',
      given: { category: 'I', facts: { ...partner, completed: '2024-02-29' } },
      expect: { on: '2029-03-01' },
    },
    {
      name: 'a spouse, to whom nothing is given back',
      given: { category: 'I', facts: { ...partner, relationship: 'spouse' } },
      expect: 'not-judged-again',
    },
    {
      name: 'a later conviction: nothing comes back',
      given: { category: 'I', facts: { ...partner, laterConviction: true } },
      expect: 'not-judged-again',
    },
    {
      name: 'still on probation: no day is known',
      given: { category: 'I', facts: { ...partner, supervision: 'continuing', completed: null } },
      expect: 'not-judged-again',
    },
  ],
})
