import { usc, type Cite } from '../cite.ts'
import type { ContributorKind, Period } from '../lives/contributor.ts'
import { clock } from '../ruling.ts'
import { certificationOf, nextQuarterlyBy } from './federal-reports.ts'
import { defenseRecordsBy } from './federal-workdays.ts'

/** What binds each kind of contributor in time. A state that took no waiver gives as it chooses, and no day is presumed for it. */
type Bound = Readonly<{
  /** It gives again within a quarter. */
  quarterly?: Cite
  certifies?: Readonly<{ every: 'half-year' | 'two-years'; cite: Cite }>
  /** By when it has given what was disposed of on a day. */
  givenBy?: (disposed: Temporal.PlainDate) => Temporal.PlainDate
}>

const halfYearly = { every: 'half-year', cite: usc(34, '40901(e)(1)(F)') } as const
const quarterly = usc(34, '40901(e)(1)(C)')
const federal = { quarterly, certifies: halfYearly, givenBy: nextQuarterlyBy } as const

export const bounds: Readonly<Record<ContributorKind, Bound>> = {
  'federal-agency': federal,
  'federal-court': federal,
  'homeland-security': { ...federal, quarterly: usc(34, '40911(b)(1)') },
  defense: { ...federal, givenBy: defenseRecordsBy },
  'state-with-waiver': { certifies: { every: 'two-years', cite: usc(34, '40912(c)(1)(C)') } },
  state: {},
  // 34 U.S.C. 40911 and 40912 speak of agencies and of States: a tribe's court gives as it chooses (28 CFR 25.4).
  tribe: {},
}

/** Whether what was disposed of on a day comes later than its agency's limit; never, where no limit binds it. */
export function isLate(kind: ContributorKind, disposed: string, entered: string): boolean {
  const by = bounds[kind].givenBy?.(Temporal.PlainDate.from(disposed))
  return by !== undefined && by.toString() < entered
}

/** By when an agency gives again that last gave on a day, or was bound from it; undefined where nothing binds it. */
export const provisionBy = (kind: ContributorKind, last: string): string | undefined =>
  bounds[kind].quarterly && nextQuarterlyBy(Temporal.PlainDate.from(last)).toString()

/** The period that a day falls in, and by when the agency certifies for it; undefined where it certifies nothing. */
export function certificationPeriod(
  { kind, since }: Readonly<{ kind: ContributorKind; since: string }>,
  day: string,
): Period | undefined {
  const { certifies } = bounds[kind]
  if (certifies === undefined) return undefined
  if (certifies.every === 'two-years') return twoYearsOf(since, day)
  const { from, through, dueBy } = certificationOf(Temporal.PlainDate.from(day))
  return { from: from.toString(), through: through.toString(), dueBy: dueBy.toString() }
}

/** Two years never pass without a certification, counted from the day of the waiver, which the State certified for. */
function twoYearsOf(since: string, day: string): Period {
  const start = Temporal.PlainDate.from(since)
  const { years } = start.until(Temporal.PlainDate.from(day), { largestUnit: 'years' })
  const from = start.add({ years: Math.max(0, Math.floor(years / 2)) * 2 })
  const dueBy = from.add({ years: 2 })
  return { from: from.toString(), through: dueBy.subtract({ days: 1 }).toString(), dueBy: dueBy.toString() }
}

export const givenLate = clock({
  id: 'given-late',
  title: 'Whether a record was given later than the law lets its agency',
  cites: [usc(34, '40911(b)(2)'), quarterly, usc(34, '40911(b)(1)')],
  says: 'What the armed services dispose of is given within three federal workdays, what another federal agency holds within a quarter, and of a state no day is presumed.',
  since: '2008-01-08',
  answers: ['late', 'in-time'],
  decide: ({ kind, disposed, entered }: { kind: ContributorKind; disposed: string; entered: string }) =>
    isLate(kind, disposed, entered) ? 'late' : 'in-time',
  examples: [
    {
      name: 'a court-martial of Tuesday, given on Friday',
      given: { kind: 'defense', disposed: '2026-09-08', entered: '2026-09-11' },
      expect: 'in-time',
    },
    {
      name: 'the same, given on Saturday',
      given: { kind: 'defense', disposed: '2026-09-08', entered: '2026-09-12' },
      expect: 'late',
    },
    {
      name: 'of another federal agency within a quarter',
      given: { kind: 'federal-agency', disposed: '2026-01-15', entered: '2026-04-15' },
      expect: 'in-time',
    },
    {
      name: 'of the same, a day after the quarter',
      given: { kind: 'federal-agency', disposed: '2026-01-15', entered: '2026-04-16' },
      expect: 'late',
    },
    {
      name: 'of a state’s court, years later',
      given: { kind: 'state', disposed: '2016-01-15', entered: '2026-09-12' },
      expect: 'in-time',
    },
  ],
})

type Asked = { kind: ContributorKind; since: string; day: string }

export const whatIsCertified = clock({
  id: 'certification-period',
  title: 'For which period a contributor certifies, and by when',
  cites: [halfYearly.cite, usc(34, '40912(c)(1)(C)')],
  says: 'Federal agencies and courts certify each half-year by the end of the month after it, a State with a waiver once in each two years from it, and other States not at all.',
  since: '2018-03-23',
  answers: ['given', 'nothing'],
  decide: ({ kind, since, day }: Asked) => {
    const period = certificationPeriod({ kind, since }, day)
    return period === undefined ? 'nothing' : { ...period }
  },
  examples: [
    {
      name: 'a federal court in May',
      given: { kind: 'federal-court', since: '2018-03-23', day: '2026-05-04' },
      expect: { from: '2026-01-01', through: '2026-06-30', dueBy: '2026-07-31' },
    },
    {
      name: 'a state whose waiver began in October 2023, three years later',
      given: { kind: 'state-with-waiver', since: '2023-10-01', day: '2026-10-02' },
      expect: { from: '2025-10-01', through: '2027-09-30', dueBy: '2027-10-01' },
    },
    {
      name: 'a state without a waiver',
      given: { kind: 'state', since: '2018-03-23', day: '2026-05-04' },
      expect: 'nothing',
    },
  ],
})
