import { usc } from '../cite.ts'
import { governs } from '../rule.ts'
import { contributionRule } from '../ruling.ts'
import type { RecordCategory } from './record-categories.ts'

/** How far back an event may lie to be counted. Older records are owed all the same. */
const countedFor = { years: 20 } as const

/** 34 U.S.C. 40912(b)(2): on the anniversary itself the event is within the prior twenty years. */
export const counts = (eventOn: string, on: string): boolean =>
  eventOn <= on && eventOn >= Temporal.PlainDate.from(on).subtract(countedFor).toString()

export const countsTowardCompliance = contributionRule({
  id: 'counts-toward-compliance',
  title: 'Only events of the last twenty years are counted, and all are owed',
  cites: [usc(34, '40912(b)(2)'), usc(34, '40912(b)(3)'), usc(34, '40912(c)(1)(D)')],
  says: 'How much a state provides is measured by events of the prior twenty years; it endeavors to provide the older ones too.',
  since: '2008-01-08',
  answers: ['counts', 'owed-and-not-counted'],
  decide: ({ eventOn, on }: { eventOn: string; on: string }) =>
    counts(eventOn, on) ? 'counts' : 'owed-and-not-counted',
  examples: [
    { name: 'twenty years ago to the day', given: { eventOn: '2006-06-30', on: '2026-06-30' }, expect: 'counts' },
    {
      name: 'twenty years and a day ago',
      given: { eventOn: '2006-06-29', on: '2026-06-30' },
      expect: 'owed-and-not-counted',
    },
  ],
})

/** Records of events that count, as the state estimates that it has them and as it provided them. */
export type Tally = Readonly<{ category: RecordCategory; estimated: number; provided: number }>
export type Share = Readonly<{ estimated: number; provided: number }>

/** 34 U.S.C. 40914(d): all categories together. A category that is complete makes up for one that is not. */
export const pooled = (tallies: readonly Tally[]): Share => ({
  estimated: tallies.reduce((sum, { estimated }) => sum + estimated, 0),
  provided: tallies.reduce((sum, { provided }) => sum + provided, 0),
})

/** In whole numbers, so that exactly ninety is not below ninety. Where nothing was estimated nothing is known. */
export const isBelow = ({ estimated, provided }: Share, percent: number): boolean | undefined =>
  estimated <= 0 ? undefined : provided * 100 < percent * estimated

/** In hundredths of a percent, rounded down: nothing below ninety is shown as ninety. */
const percentOf = ({ estimated, provided }: Share): number => Math.floor((provided * 10_000) / estimated) / 100

export const compliancePercentage = contributionRule({
  id: 'compliance-percentage',
  title: 'How much of its records a state provides',
  cites: [usc(34, '40914(d)'), usc(34, '40912(b)(2)')],
  says: 'What a state provided is divided by what it estimates to have, over all categories together and over events of the prior twenty years.',
  since: '2008-01-08',
  answers: ['given', 'unknown'],
  decide: ({ tallies }: { tallies: readonly Tally[] }) => {
    const share = pooled(tallies)
    const percent = share.estimated > 0 ? percentOf(share) : { unknown: 'the state has no estimate' }
    return { ...share, percent }
  },
  examples: [
    {
      name: 'pooled: the orders make up for the commitments',
      given: {
        tallies: [
          { category: 'iv', estimated: 100, provided: 60 },
          { category: 'v', estimated: 900, provided: 890 },
        ],
      },
      expect: { estimated: 1000, provided: 950, percent: 95 },
    },
    {
      name: 'one record short of ninety in a hundred thousand is not ninety',
      given: { tallies: [{ category: 'i', estimated: 100_000, provided: 89_999 }] },
      expect: { estimated: 100_000, provided: 89_999, percent: 89.99 },
    },
    {
      name: 'no estimate',
      given: { tallies: [] },
      expect: { estimated: 0, provided: 0, percent: { unknown: 'the state has no estimate' } },
    },
  ],
})

/** 34 U.S.C. 40914(b): how much of the grant is kept back, by the day. The first two the Attorney General may leave. */
const reductions = [
  { since: '2011-01-08', until: '2013-01-07', percent: 3, below: 50, mandatory: false },
  { since: '2013-01-08', until: '2018-01-07', percent: 4, below: 70, mandatory: false },
  { since: '2018-01-08', percent: 5, below: 90, mandatory: true },
] as const

/** What may excuse a state from the mandatory reduction: evidence of effort, as where a court order stands in its way. */
type Waiver = 'none' | 'substantial-evidence-of-reasonable-effort'
type Grant = Share & Readonly<{ on: string; waiver?: Waiver }>
type Reduced =
  | Readonly<{ answer: 'none' | 'waived' }>
  | Readonly<{ answer: 'may-withhold' | 'shall-withhold'; percent: number }>
  | Readonly<{ answer: 'unknown'; because: string }>

function reduced({ on, waiver = 'none', ...share }: Grant): Reduced {
  const row = reductions.find(each => governs(each, on))
  if (row === undefined) return { answer: 'none' }
  const below = isBelow(share, row.below)
  if (below === undefined) return { answer: 'unknown', because: 'the state has no estimate' }
  if (!below) return { answer: 'none' }
  if (!row.mandatory) return { answer: 'may-withhold', percent: row.percent }
  return waiver === 'none' ? { answer: 'shall-withhold', percent: row.percent } : { answer: 'waived' }
}

const thousand = 1000

export const grantReduction = contributionRule({
  id: 'grant-reduction',
  title: 'A state that provides too little has its grant reduced',
  cites: [usc(34, '40914(b)'), usc(34, '10156')],
  says: 'Of the justice assistance grant up to three percent might be withheld below fifty percent from 2011 and up to four below seventy from 2013; since January 8, 2018 five percent is withheld below ninety, which alone may be waived on substantial evidence of a reasonable effort.',
  since: '2008-01-08',
  answers: ['none', 'may-withhold', 'shall-withhold', 'waived', 'unknown'],
  decide: reduced,
  examples: [
    {
      name: 'before the first period nothing is withheld',
      given: { on: '2011-01-07', estimated: thousand, provided: 0 },
      expect: { answer: 'none' },
    },
    {
      name: 'the first day: a record short of fifty percent',
      given: { on: '2011-01-08', estimated: thousand, provided: 499 },
      expect: { answer: 'may-withhold', percent: 3 },
    },
    {
      name: 'fifty percent exactly is not below fifty',
      given: { on: '2013-01-07', estimated: thousand, provided: 500 },
      expect: { answer: 'none' },
    },
    {
      name: 'the next day seventy are asked',
      given: { on: '2013-01-08', estimated: thousand, provided: 500 },
      expect: { answer: 'may-withhold', percent: 4 },
    },
    {
      name: 'seventy percent exactly',
      given: { on: '2018-01-07', estimated: thousand, provided: 700 },
      expect: { answer: 'none' },
    },
    {
      name: 'the next day ninety are asked, and it must be withheld',
      given: { on: '2018-01-08', estimated: thousand, provided: 700 },
      expect: { answer: 'shall-withhold', percent: 5 },
    },
    {
      name: 'ninety percent exactly complies',
      given: { on: '2026-09-10', estimated: thousand, provided: 900 },
      expect: { answer: 'none' },
    },
    {
      name: 'a court order stands in the way',
      given: {
        on: '2026-09-10',
        estimated: thousand,
        provided: 899,
        waiver: 'substantial-evidence-of-reasonable-effort',
      },
      expect: { answer: 'waived' },
    },
    {
      name: 'a waiver does not touch what was left to discretion',
      given: {
        on: '2017-06-30',
        estimated: thousand,
        provided: 600,
        waiver: 'substantial-evidence-of-reasonable-effort',
      },
      expect: { answer: 'may-withhold', percent: 4 },
    },
    {
      name: 'no estimate was made',
      given: { on: '2026-09-10', estimated: 0, provided: 0 },
      expect: { answer: 'unknown', because: 'the state has no estimate' },
    },
  ],
})
