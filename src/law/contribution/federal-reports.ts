import { usc } from '../cite.ts'
import { whole } from '../contents.ts'
import { contributionRule } from '../ruling.ts'

const certified = [
  ...(['records-showing-prohibited-status', 'provided-by-category', 'untransmitted-records'] as const),
  ...(['completeness-and-accuracy', 'monitoring-and-correction'] as const),
] as const

export const certificationContents = contributionRule({
  id: 'certification-contents',
  title: 'What the head of a federal agency certifies twice a year',
  cites: [usc(34, '40901(e)(1)(F)')],
  says: 'Each half-year the head of an agency certifies how many of its records show a person barred, how many of each category it provided and did not, and what it does for their completeness and accuracy.',
  since: '2018-03-23',
  answers: ['complete', 'incomplete'],
  decide: ({ parts }: { parts: readonly string[] }) => whole(parts, certified),
  examples: [
    { name: 'all of it', given: { parts: certified }, expect: { answer: 'complete' } },
    {
      name: 'only what was provided, and nothing of the rest',
      given: { parts: ['records-showing-prohibited-status', 'provided-by-category', 'completeness-and-accuracy'] },
      expect: { answer: 'incomplete', missing: ['untransmitted-records', 'monitoring-and-correction'] },
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

export const planContents = contributionRule({
  id: 'plan-contents',
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
