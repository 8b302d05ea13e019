import { usc } from '../cite.ts'
import { every } from '../prohibitors/terms/elements.ts'
import { mental, notRelieved, type MentalEvent } from '../prohibitors/terms/mental.ts'
import { contributionRule } from '../ruling.ts'
import { provided, standing, type Finding } from './mental-filter.ts'

type Event = Readonly<{
  decidedBy?: NonNullable<MentalEvent['jurisdiction']>
  /** As the filter asks about it. For the authority of a state the filter changes nothing. */
  finding: Omit<Finding, 'provider'>
  relief?: Exclude<NonNullable<MentalEvent['relief']>, 'attorney-general'>
}>
type Deemed =
  | Readonly<{ answer: 'deemed-not-to-have-occurred'; because: string }>
  | Readonly<{ answer: 'stands' }>
  | Readonly<{ answer: 'unresolved'; missing: readonly string[] }>

/** By the very elements of the prohibitor, so that what may not be contributed cannot bar, and the reverse. */
export function deemed({ decidedBy, finding, ...relieved }: Event): Deemed {
  const whose = decidedBy === undefined ? {} : { jurisdiction: decidedBy, provider: decidedBy }
  const conclusion = every(
    'the event stands',
    provided({ ...finding, ...whose }),
    notRelieved({ ...relieved, ...whose }),
  )
  if (conclusion.answer === 'unresolved') return conclusion
  return conclusion.answer === 'allows'
    ? { answer: 'deemed-not-to-have-occurred', because: conclusion.because }
    : { answer: 'stands' }
}

const { provider: _, ...finding } = standing
const federal = { decidedBy: 'federal', finding, relief: 'none' } as const
const state = { decidedBy: 'state', finding, relief: 'none' } as const

export const deemedNotToHaveOccurred = contributionRule({
  id: 'deemed-not-to-have-occurred',
  title: 'Which adjudications and commitments are deemed not to have occurred',
  cites: [usc(34, '40911(c)(2)(B)'), usc(34, '40915(b)'), usc(18, '922(g)(4)'), usc(18, '922(d)(4)')],
  says: 'For 922(d)(4) and (g)(4) an event is deemed not to have occurred when the federal filter forbids its record, when a program under the law that decided it gave relief, or when its record was removed because the basis lapsed.',
  since: '2008-01-08',
  answers: ['deemed-not-to-have-occurred', 'stands', 'unresolved'],
  decide: deemed,
  examples: [
    { name: 'a federal adjudication that stands', given: federal, expect: { answer: 'stands' } },
    {
      name: 'a federal adjudication, discharged in full',
      given: { ...federal, finding: { ...finding, discharged: true } },
      expect: { answer: 'deemed-not-to-have-occurred', because: 'a federal finding deemed not to have occurred' },
    },
    {
      name: 'a state adjudication, discharged in full',
      given: { ...state, finding: { ...finding, discharged: true } },
      expect: { answer: 'stands' },
    },
    {
      name: 'relief by the federal agency that found it',
      given: { ...federal, relief: 'federal-agency-program' },
      expect: { answer: 'deemed-not-to-have-occurred', because: 'relieved by a program under the law that decided it' },
    },
    {
      name: 'relief by a conforming program of the state',
      given: { ...state, relief: 'conforming-state-program' },
      expect: { answer: 'deemed-not-to-have-occurred', because: 'relieved by a program under the law that decided it' },
    },
    {
      name: 'relief by a state whose program does not conform',
      given: { ...state, relief: 'other-state-relief' },
      expect: { answer: 'stands' },
    },
    {
      name: 'the state removed the record because the basis lapsed',
      given: { ...state, relief: 'record-removed' },
      expect: {
        answer: 'deemed-not-to-have-occurred',
        because: 'the record was removed because its basis fell away',
      },
    },
    {
      name: 'nobody has asked about relief',
      given: { decidedBy: 'state', finding },
      expect: { answer: 'unresolved', missing: [mental.relief.ask] },
    },
  ],
})

/** What the relief reaches. `prohibitions` are the grounds that bar the person today. */
type Grounds = Readonly<{
  relief: 'mental-health-program' | 'attorney-general'
  prohibitions: readonly string[]
}>

const mentalHealth: readonly string[] = ['922(g)(4)', '922(d)(4)']

/** A state's own law is out of reach of either. */
function leftAfter({ relief, prohibitions }: Grounds) {
  const lifted = (ground: string) =>
    relief === 'attorney-general' ? ground.startsWith('922') : mentalHealth.includes(ground)
  const remain = prohibitions.filter(ground => !lifted(ground))
  return remain.length > 0 ? ({ answer: 'still-barred', remain } as const) : ({ answer: 'free' } as const)
}

/** That relief under 925(c) has been had again since 2025, and by what criteria, was not read in a rule in force. */
export const reliefReaches = contributionRule({
  id: 'relief-reaches',
  title: 'How far relief reaches',
  cites: [usc(34, '40915'), usc(34, '40911(c)(2)'), usc(18, '925(c)')],
  says: 'Relief by a mental-health program lifts 922(d)(4) and (g)(4) and nothing else; relief by the Attorney General lifts the federal disabilities; neither lifts what a state’s own law forbids.',
  since: '2008-01-08',
  answers: ['free', 'still-barred'],
  decide: leftAfter,
  examples: [
    {
      name: 'a commitment was the only ground',
      given: { relief: 'mental-health-program', prohibitions: ['922(g)(4)', '922(d)(4)'] },
      expect: { answer: 'free' },
    },
    {
      name: 'a felony besides',
      given: { relief: 'mental-health-program', prohibitions: ['922(g)(4)', '922(g)(1)'] },
      expect: { answer: 'still-barred', remain: ['922(g)(1)'] },
    },
    {
      name: 'the state bars the person by its own law',
      given: { relief: 'mental-health-program', prohibitions: ['922(g)(4)', 'state law of CA'] },
      expect: { answer: 'still-barred', remain: ['state law of CA'] },
    },
    {
      name: 'relief by the Attorney General from a felony',
      given: { relief: 'attorney-general', prohibitions: ['922(g)(1)', '922(d)(1)'] },
      expect: { answer: 'free' },
    },
    {
      name: 'relief by the Attorney General does not bind the state',
      given: { relief: 'attorney-general', prohibitions: ['922(g)(1)', 'state law of CA'] },
      expect: { answer: 'still-barred', remain: ['state law of CA'] },
    },
  ],
})
