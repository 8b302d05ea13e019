import { usc, type Cite } from '../cite.ts'
import { whole } from '../contents.ts'
import { noticeRule } from '../ruling.ts'

/** 18 U.S.C. 925C(1)(A)-(G), each by category of prohibited persons and by federal judicial district; (2) the notices. */
const counted = [
  ...(['denials', 'referred-to-atf', 'found-not-prohibited-by-atf', 'overturned-on-appeal'] as const),
  ...(['investigations-opened', 'persons-charged', 'convictions', 'notices'] as const),
  // What would have been told but for an exception. The text points to a paragraph that has none; (b) and (d) have.
  'notices-but-for-an-exception',
] as const
const by = ['judicial-district', 'category'] as const
/** Ours, so that a reader knows whether the count of notices holds those of what a state denied. */
const said = ['whether-poc-denials-are-told'] as const
const everything = [...counted, ...by, ...said]

export const denialReport = noticeRule({
  id: 'denial-report',
  title: 'What Congress is told each year about denials',
  cites: [usc(18, '925C')],
  says: 'The yearly report counts, for each federal judicial district and category, the denials, those referred, found not prohibited, overturned, investigated, charged and convicted, and the notices to police, and those that an exception kept back.',
  since: '2022-03-15',
  answers: ['complete', 'incomplete'],
  decide: ({ parts }: { parts: readonly string[] }) => whole(parts, everything),
  examples: [
    { name: 'everything', given: { parts: everything }, expect: { answer: 'complete' } },
    {
      name: 'national totals only',
      given: { parts: everything.filter(part => part !== 'judicial-district') },
      expect: { answer: 'incomplete', missing: ['judicial-district'] },
    },
    {
      name: 'without what was overturned',
      given: { parts: everything.filter(part => part !== 'overturned-on-appeal') },
      expect: { answer: 'incomplete', missing: ['overturned-on-appeal'] },
    },
  ],
})

type Yearly = Readonly<{ by: string; to: string; monthDay?: string; cite: Cite }>

const yearly = {
  denials: { by: 'Attorney General', to: 'Congress', monthDay: '03-15', cite: usc(18, '925C') },
  'agency-compliance': { by: 'Attorney General', to: 'Congress', cite: usc(34, '40901(e)(1)(E)') },
  'state-automation': {
    by: 'Attorney General',
    to: 'committees of Congress',
    monthDay: '01-31',
    cite: usc(34, '40912(e)'),
  },
  'automation-of-databases': {
    by: 'Attorney General',
    to: 'committees of Congress',
    monthDay: '01-31',
    cite: usc(34, '40914(a)'),
  },
  'state-estimates': {
    by: 'Bureau of Justice Statistics',
    to: 'committees of Congress',
    monthDay: '01-31',
    cite: usc(34, '40931'),
  },
} as const satisfies Record<string, Yearly>

/** The first report on denials was due a year after March 15, 2022; we take each anniversary. */
export const yearlyReports = noticeRule({
  id: 'yearly-reports',
  title: 'Who reports what each year, and by when',
  cites: [usc(18, '925C'), usc(34, '40901(e)(1)(E)'), usc(34, '40912(e)'), usc(34, '40914(a)'), usc(34, '40931')],
  says: 'Each year Congress hears of denials by March 15, of the automation of state records and of their estimates by January 31, and, on no named day, of how federal agencies comply.',
  since: '2022-03-15',
  answers: ['given', 'unknown'],
  decide: ({ report, year }: { report: keyof typeof yearly; year: number }) => {
    const { by: who, to, monthDay, cite }: Yearly = yearly[report]
    const due = monthDay === undefined ? { unknown: 'the statute names no day' } : `${year}-${monthDay}`
    return { by: who, to, due, cite: cite.text }
  },
  examples: [
    {
      name: 'denials',
      given: { report: 'denials', year: 2026 },
      expect: { by: 'Attorney General', to: 'Congress', due: '2026-03-15', cite: '18 U.S.C. § 925C' },
    },
    {
      name: 'estimates of the states',
      given: { report: 'state-estimates', year: 2027 },
      expect: {
        by: 'Bureau of Justice Statistics',
        to: 'committees of Congress',
        due: '2027-01-31',
        cite: '34 U.S.C. § 40931',
      },
    },
    {
      name: 'how federal agencies comply',
      given: { report: 'agency-compliance', year: 2026 },
      expect: {
        by: 'Attorney General',
        to: 'Congress',
        due: { unknown: 'the statute names no day' },
        cite: '34 U.S.C. § 40901(e)(1)(E)',
      },
    },
  ],
})
