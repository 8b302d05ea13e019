import { spanOfOperationalDay } from '#law/clocks/operational-day.ts'
import { destroyBy } from '#law/clocks/retention.ts'
import { pocDayId, type PocDay } from '#law/lives/poc-day.ts'
import type { PocCounts } from '#law/lives/poc-words.ts'
import { pocStatement } from '#law/poc/statement.ts'
import type { Ori } from '#law/words.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/** Of which instants a day's checks are: from the end of the day before, which is in it, to its own end, which is not. */
export type Span = Readonly<{ from: string; until: string }>

export function spanOf({ day, endsAt }: Pick<PocDay, 'day' | 'endsAt'>): Span {
  const span = spanOfOperationalDay(Temporal.PlainDate.from(day))
  if (span === undefined) throw new Error('defect: a day on which the Center does not open was begun')
  return { from: span.from.toString(), until: endsAt }
}

/** What the checks of a day have come to by now. */
export const countsOfDay = async (day: PocDay, { find }: World): Promise<PocCounts> =>
  pocStatement(await find.pocTallies(day.ori, spanOf(day)))

/** A day of a point of contact, and its numbers now, while every record of it stands. */
export type DayNow = Readonly<{ state: PocDay; counts?: PocCounts }>

/**
 * One day as both sides see it. From the day on which the first of its allowed checks is destroyed (28 CFR 25.9(b)(1)) there is nothing
 * left to count, and what was stated of it stands.
 */
export async function lookAtDay(ori: Ori, day: string, world: World): Promise<DayNow | Refusal<'day-not-begun'>> {
  const seen = await world.find.pocDay(pocDayId(ori, day))
  return seen === undefined ? refuse('day-not-begun') : dayNow(seen.state, world)
}

export async function dayNow(state: PocDay, world: World): Promise<DayNow> {
  return isWhole(state, world) ? { state, counts: await countsOfDay(state, world) } : { state }
}

/** The earliest check of a day may lie on the civil day before, or the one before that at Christmas. */
const earliest = Temporal.Duration.from({ days: 2 })

export const isWhole = ({ day }: Pick<PocDay, 'day'>, { now }: Pick<World, 'now'>): boolean => {
  const first = Temporal.PlainDate.from(day).subtract(earliest)
  const today = now().toZonedDateTimeISO('UTC').toPlainDate()
  return Temporal.PlainDate.compare(today, destroyBy(first).practice) < 0
}
