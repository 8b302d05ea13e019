import type { Contributor } from '#law/lives/contributor.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Ori } from '#law/words.ts'
import type { Tally } from '#ledger/rows.ts'
import type { StandingCount } from '#ledger/standing.ts'
import type { World } from '../world.ts'
import { isGiving, sums } from './given.ts'
import { countValidations } from './list-validations.ts'
import { silenceOf, type Silence } from './silence.ts'

type Counts = Readonly<Record<string, number>>
export type OfCategory = Readonly<{
  category: string
  standing: number
  suspended: number
  incomplete: number
  undisposed: number
}>

/** How an agency does with its records: what stands, what happened in a year, and what it owes. Nothing of any person. */
export type Scorecard = Readonly<{
  ori: Ori
  contributor?: Contributor
  from: string
  through: string
  standing: readonly OfCategory[]
  entered: Counts
  withdrawn: Counts
  rejected: Counts
  /** Modified, suspended, resumed, expired, relieved, validated, late, incomplete, unchanged. */
  happened: Counts
  validations: Readonly<{ due: number; overdue: number }>
  silence: Silence
}>

type Looking = Pick<World, 'find' | 'now'>

const aYear = { days: 364 } as const

/** What is said of one agency. Nothing of it is kept: all of it is counted from what is. */
export async function scorecardOf(ori: Ori, world: Looking): Promise<Scorecard> {
  const { find, now } = world
  const through = dayOfAgency(ori, now())
  const from = Temporal.PlainDate.from(through).subtract(aYear).toString()
  // Two years, because what was usual is taken from the year before the silence.
  const before = Temporal.PlainDate.from(from).subtract(aYear).toString()
  const [seen, counts, tallies, validations] = await Promise.all([
    find.contributor(ori),
    find.standing(ori),
    find.tallies(ori, before, through),
    countValidations(ori, world),
  ])
  const ofYear = tallies.filter(({ day }) => day >= from)
  return {
    ori,
    ...(seen === undefined ? {} : { contributor: seen.state }),
    ...{ from, through },
    standing: byCategory(counts),
    entered: named(ofYear, 'entered '),
    withdrawn: named(ofYear, 'withdrawn '),
    rejected: named(ofYear, 'rejected '),
    happened: sums(ofYear.filter(({ what }) => !what.includes(' ')).map(({ what, count }) => [what, count])),
    validations,
    silence: silenceOf(sentOn(tallies), through),
  }
}

const named = (tallies: readonly Tally[], begin: string): Counts =>
  sums(
    tallies.flatMap(({ what, count }) => (what.startsWith(begin) ? [[what.slice(begin.length), count] as const] : [])),
  )

const sentOn = (tallies: readonly Tally[]) =>
  Object.entries(sums(tallies.filter(isGiving).map(({ day, count }) => [day, count]))).map(([day, count]) => ({
    ...{ day, count },
  }))

function byCategory(counts: readonly StandingCount[]): readonly OfCategory[] {
  return [...Map.groupBy(counts, ({ category }) => category)].map(([category, rows]) => {
    const sum = (is: (row: StandingCount) => boolean): number =>
      rows.filter(is).reduce((all, { count }) => all + count, 0)
    return {
      category,
      standing: sum(() => true),
      suspended: sum(({ suspended }) => suspended),
      incomplete: sum(({ incomplete }) => incomplete),
      undisposed: sum(({ undisposed }) => undisposed),
    }
  })
}

/** Every agency that was enrolled as a contributor or of which anything was counted, after one, in order. */
export async function agenciesAfter(after: string, limit: number, { find }: Looking): Promise<readonly Ori[]> {
  const [counted, enrolled] = await Promise.all([find.contributors(after, limit), find.enrolled(after, limit)])
  return [...new Set([...counted, ...enrolled])].toSorted().slice(0, limit)
}
