import { usc, type Cite } from '../cite.ts'
import { clock } from '../ruling.ts'
import { dateText, type Unknown } from './unknown.ts'

/** `first` is the day by which the first of them was due. */
type Report = Readonly<{ cite: Cite; by?: string; first?: string }>

/** The reports of a year, and the month and day by which each is due, where the law names one. */
const reports = {
  'state-automation': { cite: usc(34, '40912(e)'), by: '01-31' },
  'state-progress': { cite: usc(34, '40914(a)'), by: '01-31' },
  'state-estimates': { cite: usc(34, '40931'), by: '01-31' },
  // A year after the day of enactment, March 15, 2022, and annually from there.
  denials: { cite: usc(18, '925C'), by: '03-15', first: '2023-03-15' },
  'agency-compliance': { cite: usc(34, '40901(e)(1)(E)') },
} as const satisfies Record<string, Report>

export type AnnualReport = keyof typeof reports

/** The next day by which a report is due, seen from a day that can be that day itself. */
export function annualReportBy(name: AnnualReport, from: Temporal.PlainDate): Temporal.PlainDate | Unknown {
  const { by, cite, first = '' }: Report = reports[name]
  if (by === undefined) return { unknown: `${cite.text} says yearly and names no day` }
  if (from.toString() < first) return Temporal.PlainDate.from(first)
  const thisYear = Temporal.PlainDate.from(`${from.year}-${by}`)
  return Temporal.PlainDate.compare(from, thisYear) <= 0 ? thisYear : thisYear.add({ years: 1 })
}

export const annualReports = clock({
  id: 'annual-reports',
  title: 'By which day of the year each report to Congress and the public is due',
  cites: [usc(34, '40912(e)'), usc(34, '40914(a)'), usc(34, '40931'), usc(18, '925C'), usc(34, '40901(e)(1)(E)')],
  says: 'By January 31 of each year it is reported how far the states have come and what they estimate, by March 15 from 2023 on what became of denials, and once a year, on no named day, how federal agencies comply.',
  since: '2008-01-08',
  answers: ['given', 'unknown'],
  decide: ({ report, from }: { report: AnnualReport; from: string }) => ({
    dueBy: dateText(annualReportBy(report, Temporal.PlainDate.from(from))),
  }),
  examples: [
    {
      name: 'seen from November',
      given: { report: 'state-automation', from: '2026-11-25' },
      expect: { dueBy: '2027-01-31' },
    },
    {
      name: 'seen from the day itself',
      given: { report: 'state-estimates', from: '2027-01-31' },
      expect: { dueBy: '2027-01-31' },
    },
    {
      name: 'seen from the day after',
      given: { report: 'state-progress', from: '2027-02-01' },
      expect: { dueBy: '2028-01-31' },
    },
    {
      name: 'the first report on denials, seen from the year of the act',
      given: { report: 'denials', from: '2022-03-15' },
      expect: { dueBy: '2023-03-15' },
    },
    {
      name: 'the report on denials that is due next',
      given: { report: 'denials', from: '2026-11-25' },
      expect: { dueBy: '2027-03-15' },
    },
    {
      name: 'the yearly report on agencies has no day of its own',
      given: { report: 'agency-compliance', from: '2026-11-25' },
      expect: { dueBy: { unknown: '34 U.S.C. § 40901(e)(1)(E) says yearly and names no day' } },
    },
  ],
})
