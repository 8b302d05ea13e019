import { usc } from '../cite.ts'
import { contributionRule } from '../ruling.ts'
import { isBelow, type Share } from './compliance.ts'

const neededPercent = 90

type Providing = Share & Readonly<{ compliantWithPlan?: boolean }>

/** How long it lasts, and when the state certifies again, is for the clock. */
export const matchWaiverEarned = contributionRule({
  id: 'match-waiver-earned',
  title: 'A state that provides ninety percent need not add its own ten',
  cites: [usc(34, '40912(a)'), usc(34, '40912(c)(1)(C)'), usc(34, '40301')],
  says: 'The ten percent that a state adds to a grant for criminal history is waived when it provides at least ninety percent of its records or complies with its plan.',
  since: '2008-01-08',
  answers: ['earned', 'not-earned'],
  decide: ({ compliantWithPlan = false, ...share }: Providing) =>
    compliantWithPlan || isBelow(share, neededPercent) === false ? 'earned' : 'not-earned',
  examples: [
    { name: 'ninety percent exactly', given: { estimated: 1000, provided: 900 }, expect: 'earned' },
    { name: 'a record short of it', given: { estimated: 1000, provided: 899 }, expect: 'not-earned' },
    {
      name: 'fewer, and the plan is complied with',
      given: { estimated: 1000, provided: 700, compliantWithPlan: true },
      expect: 'earned',
    },
    { name: 'no estimate', given: { estimated: 0, provided: 0 }, expect: 'not-earned' },
  ],
})

type Withheld = Readonly<{ withheldFrom: readonly string[]; states: readonly string[] }>

export const reallocation = contributionRule({
  id: 'reallocation',
  title: 'What is withheld goes to the states that comply',
  cites: [usc(34, '40914(c)')],
  says: 'Money withheld from states that provide too little is allocated to the states that comply.',
  since: '2008-01-08',
  decide: ({ withheldFrom, states }: Withheld) => ({ to: states.filter(state => !withheldFrom.includes(state)) }),
  examples: [
    {
      name: 'one of three was short',
      given: { withheldFrom: ['B'], states: ['A', 'B', 'C'] },
      expect: { to: ['A', 'C'] },
    },
    { name: 'nobody was short', given: { withheldFrom: [], states: ['A', 'B'] }, expect: { to: ['A', 'B'] } },
  ],
})
