import { usc } from '../cite.ts'
import { contributionRule } from '../ruling.ts'
import { isBelow, type Share } from './compliance.ts'

const neededPercent = 90
/** Beyond it the state certifies anew, once in each such period. */
const longest = { years: 2 } as const

type Waived = Share & Readonly<{ on: string; grantedOn: string; compliantWithPlan?: boolean; certifiedOn?: string }>
type Waiver = Readonly<{ answer: 'waived'; through: string }> | Readonly<{ answer: 'not-waived'; because: string }>

/** A certification starts the two years anew; the day before the second anniversary is the last of them. */
function waiver({ on, grantedOn, compliantWithPlan = false, certifiedOn = grantedOn, ...share }: Waived): Waiver {
  if (!compliantWithPlan && isBelow(share, neededPercent) !== false)
    return { answer: 'not-waived', because: 'less than ninety percent is provided, and no plan is complied with' }
  const from = certifiedOn > grantedOn ? certifiedOn : grantedOn
  const through = Temporal.PlainDate.from(from).add(longest).subtract({ days: 1 }).toString()
  return on > through ? { answer: 'not-waived', because: 'two years are over' } : { answer: 'waived', through }
}

const ninety = { estimated: 1000, provided: 900, grantedOn: '2026-01-15' } as const

export const matchWaiver = contributionRule({
  id: 'match-waiver',
  title: 'A state that provides ninety percent need not add its own ten',
  cites: [usc(34, '40912(a)'), usc(34, '40912(c)(1)(C)'), usc(34, '40301')],
  says: 'The ten percent that a state adds to a grant for criminal history is waived for at most two years when it provides at least ninety percent of its records or complies with its plan, and longer only if it certifies that again.',
  since: '2008-01-08',
  answers: ['waived', 'not-waived'],
  decide: waiver,
  examples: [
    {
      name: 'ninety percent exactly',
      given: { ...ninety, on: '2026-09-10' },
      expect: { answer: 'waived', through: '2028-01-14' },
    },
    {
      name: 'the last day',
      given: { ...ninety, on: '2028-01-14' },
      expect: { answer: 'waived', through: '2028-01-14' },
    },
    {
      name: 'the second anniversary',
      given: { ...ninety, on: '2028-01-15' },
      expect: { answer: 'not-waived', because: 'two years are over' },
    },
    {
      name: 'certified again within the two years',
      given: { ...ninety, on: '2028-01-15', certifiedOn: '2027-12-01' },
      expect: { answer: 'waived', through: '2029-11-30' },
    },
    {
      name: 'a record short of ninety percent',
      given: { ...ninety, provided: 899, on: '2026-09-10' },
      expect: {
        answer: 'not-waived',
        because: 'less than ninety percent is provided, and no plan is complied with',
      },
    },
    {
      name: 'fewer, and the plan is complied with',
      given: { ...ninety, provided: 700, compliantWithPlan: true, on: '2026-09-10' },
      expect: { answer: 'waived', through: '2028-01-14' },
    },
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
