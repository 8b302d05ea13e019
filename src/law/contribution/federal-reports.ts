import { usc } from '../cite.ts'
import { whole } from '../contents.ts'
import { contributionRule } from '../ruling.ts'

const certificationContents = [
  ...(['records-showing-prohibited-status', 'provided-by-category', 'untransmitted-records'] as const),
  ...(['completeness-and-accuracy', 'monitoring-and-correction'] as const),
] as const

/** The half-year that a certification covers, and the last day for it. */
const halves = {
  first: { from: '01-01', through: '06-30', due: '07-31', dueYear: 0 },
  second: { from: '07-01', through: '12-31', due: '01-31', dueYear: 1 },
} as const

type Certification = Readonly<{ year: number; half: keyof typeof halves; contents: readonly string[] }>

function certified({ year, half, contents }: Certification) {
  const { from, through, due, dueYear } = halves[half]
  const covers = { from: `${year}-${from}`, through: `${year}-${through}`, due: `${year + dueYear}-${due}` }
  return { ...whole(contents, certificationContents), ...covers }
}

export const semiannualCertification = contributionRule({
  id: 'semiannual-certification',
  title: 'What the head of a federal agency certifies twice a year',
  cites: [usc(34, '40901(e)(1)(F)')],
  says: 'By July 31 for the first half-year and by January 31 for the second, the head of an agency certifies how many of its records show a person barred, how many of each category it provided and did not, and what it does for their completeness and accuracy.',
  since: '2018-03-23',
  answers: ['complete', 'incomplete'],
  decide: certified,
  examples: [
    {
      name: 'the first half of 2026',
      given: { year: 2026, half: 'first', contents: certificationContents },
      expect: { answer: 'complete', from: '2026-01-01', through: '2026-06-30', due: '2026-07-31' },
    },
    {
      name: 'the second half, due in the next year',
      given: { year: 2026, half: 'second', contents: certificationContents },
      expect: { answer: 'complete', from: '2026-07-01', through: '2026-12-31', due: '2027-01-31' },
    },
    {
      name: 'only what was provided, and nothing of the rest',
      given: {
        year: 2026,
        half: 'first',
        contents: ['records-showing-prohibited-status', 'provided-by-category', 'completeness-and-accuracy'],
      },
      expect: {
        answer: 'incomplete',
        missing: ['untransmitted-records', 'monitoring-and-correction'],
        from: '2026-01-01',
        through: '2026-06-30',
        due: '2026-07-31',
      },
    },
  ],
})

/** What a federal agency's plan and a state's plan must say; the agencies' is for themselves, the states' with the Attorney General. */
const plans = {
  'federal-agency': [
    ...(['automated-reporting', 'accuracy-verification', 'pre-validation', 'qualitative-goals'] as const),
    ...(['quantitative-measures', 'internal-monitoring', 'needs-and-costs', 'full-compliance-date'] as const),
  ],
  state: [
    ...(['coordination', 'automation', 'accuracy-verification', 'qualitative-goals'] as const),
    ...(['quantitative-measures', 'needs-and-costs'] as const),
  ],
} as const

/** Four years from the plan, with benchmarks for each of them. */
const planYears = 4

type Plan = Readonly<{ of: keyof typeof plans; years: number; contents: readonly string[] }>

const planned = ({ of, years, contents }: Plan) =>
  whole(years >= planYears ? [...contents, 'four-years'] : contents, [...plans[of], 'four-years'])

export const implementationPlan = contributionRule({
  id: 'implementation-plan',
  title: 'What a plan for complete records must say',
  cites: [usc(34, '40901(e)(1)(G)'), usc(34, '40917(a)-(b)')],
  says: 'A plan covers four years with annual benchmarks of goals and measures and says how reporting is automated and accuracy verified, what is needed and costs, and, of a federal agency, how it watches itself and when it will comply in full.',
  since: '2018-03-23',
  answers: ['complete', 'incomplete'],
  decide: planned,
  examples: [
    {
      name: 'a federal agency, for four years',
      given: { of: 'federal-agency', years: 4, contents: plans['federal-agency'] },
      expect: { answer: 'complete' },
    },
    {
      name: 'a state, for four years',
      given: { of: 'state', years: 4, contents: plans.state },
      expect: { answer: 'complete' },
    },
    {
      name: 'a state, for three years and without costs',
      given: { of: 'state', years: 3, contents: plans.state.filter(part => part !== 'needs-and-costs') },
      expect: { answer: 'incomplete', missing: ['needs-and-costs', 'four-years'] },
    },
  ],
})

type Agency = Readonly<{
  certified: boolean
  certifiedCompliant: boolean
  plan: boolean
  substantiallyCompliant: boolean
}>

/** Each of four failures is a list of its own in the report. */
const failures: readonly Readonly<{ list: string; of: (agency: Agency) => boolean }>[] = [
  { list: 'failed to certify', of: ({ certified: did }) => !did },
  {
    list: 'certified that it does not comply',
    of: ({ certified: did, certifiedCompliant }) => did && !certifiedCompliant,
  },
  { list: 'filed no plan', of: ({ plan }) => !plan },
  { list: 'is not in substantial compliance', of: ({ substantiallyCompliant }) => !substantiallyCompliant },
]

type Named = Readonly<{ answer: 'named'; lists: readonly string[] }> | Readonly<{ answer: 'not-named' }>

function namedIn(agency: Agency): Named {
  const lists = failures.filter(failure => failure.of(agency)).map(({ list }) => list)
  return lists.length > 0 ? { answer: 'named', lists } : { answer: 'not-named' }
}

const good = { certified: true, certifiedCompliant: true, plan: true, substantiallyCompliant: true } as const

export const semiannualReport = contributionRule({
  id: 'semiannual-report',
  title: 'Which federal agencies the semiannual report names',
  cites: [usc(34, '40901(e)(1)(H)'), usc(34, '40901(e)(1)(E)')],
  says: 'Twice a year the Attorney General publishes, and sends to four committees, which agencies failed to certify, certified that they do not comply, filed no plan, or are not in substantial compliance, with the data and the reasons.',
  since: '2018-03-23',
  answers: ['named', 'not-named'],
  decide: namedIn,
  examples: [
    { name: 'in order', given: good, expect: { answer: 'not-named' } },
    {
      name: 'did not certify',
      given: { ...good, certified: false, certifiedCompliant: false },
      expect: { answer: 'named', lists: ['failed to certify'] },
    },
    {
      name: 'certified that it does not comply, and is not in compliance',
      given: { ...good, certifiedCompliant: false, substantiallyCompliant: false },
      expect: { answer: 'named', lists: ['certified that it does not comply', 'is not in substantial compliance'] },
    },
    {
      name: 'has no plan',
      given: { ...good, plan: false },
      expect: { answer: 'named', lists: ['filed no plan'] },
    },
  ],
})
