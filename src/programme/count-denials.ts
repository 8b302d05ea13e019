import { countsOf, ofDenials, yearOfDenial, type CountedFigure } from '#law/notices/denial-counts.ts'
import type { Ori } from '#law/words.ts'
import type { World } from '../world.ts'
import type { FindDistrict } from './district-finder.ts'

/** Counts by `countKey`. What there is none of is not there. */
export type Counted = ReadonlyMap<string, number>
export const countKey = (what: CountedFigure, district: string, category: string): string =>
  `${what} ${district} ${category}`

/** Checks are read so many at a time. */
const page = 500
/** The nation denies some three hundred thousand transfers a year: ten times as many, and the count is stopped as a defect. */
const mostPages = 6_000
/** An open check is destroyed by then, so that none that began earlier was denied in the year. */
const longestOpen = { days: 91 } as const

/** 18 U.S.C. 925C: the denials of one year as they stand, and those that were overturned, as they were counted when they fell. */
export async function countDenials(year: number, districtOf: FindDistrict, world: World): Promise<Counted> {
  const counted = new Map<string, number>()
  const add = (key: string, count: number) => counted.set(key, (counted.get(key) ?? 0) + count)
  for (const { what, count } of await world.find.tallies(ofDenials as Ori, `${year}-01-01`, `${year}-01-01`))
    add(what, count)
  await eachDenied(year, world, async check => {
    const district = await districtOf(check)
    for (const { what, category, count } of countsOf(check, world.settings.policies))
      add(countKey(what, district, category), count)
  })
  return counted
}

type Denied = Awaited<ReturnType<World['find']['deniedBetween']>>[number]['state']

async function eachDenied(year: number, world: World, act: (check: Denied) => Promise<void>): Promise<void> {
  const span = spanOf(year)
  let after = ''
  for (let read = 0; read < mostPages; read += 1) {
    const seen = await world.find.deniedBetween(span, after, page)
    for (const { state } of seen) if (yearOfDenial(state) === year) await act(state)
    const last = seen.at(-1)?.state.ntn
    if (last === undefined || seen.length < page) return
    after = last
  }
  throw new Error('defect: a year has more denials than the nation has in ten')
}

/** Contacts of which a denial may be of the year, on any clock of the nation. */
function spanOf(year: number): Readonly<{ from: string; before: string }> {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  return { from: beginOf(first.subtract(longestOpen)), before: beginOf(first.add({ years: 1, days: 2 })) }
}

const beginOf = (day: Temporal.PlainDate): string => day.toZonedDateTime('UTC').toInstant().toString()
