import { isFederalWorkday } from '#law/clocks/federal-workdays.ts'

/** Days are counted from one of them, because a year of them is gone through for each of many agencies. */
const origin = Temporal.PlainDate.from('1998-11-30')

/** The date of a day that is counted so. */
export const dateOf = (day: number): string => origin.add({ days: day }).toString()

/** Which day from the first a date is. */
export function numberOf(day: string): number {
  const known = numbers.get(day) ?? origin.until(day, { largestUnit: 'days' }).days
  return remembered(numbers, day, known)
}

/** On how many of some days offices work, the first and the last among them. */
export function workingDays(from: number, through: number): number {
  let count = 0
  for (let day = from; day <= through; day += 1) if (isWorking(day)) count += 1
  return count
}

/** Far beyond the longest holidays. */
const mostHolidays = 20

/** What comes on a day on which nobody has to work belongs to the next on which somebody does. */
export function workingDayFrom(day: number): number {
  let next = day
  for (let count = 0; count < mostHolidays && !isWorking(next); count += 1) next += 1
  return next
}

/**
 * A workday of federal agencies, but not from Christmas Eve to New Year: offices of every kind stand still then, and nobody is
 * called silent for it.
 */
function isWorking(day: number): boolean {
  const known = working.get(day)
  if (known !== undefined) return known
  const date = origin.add({ days: day })
  const turnsYear = (date.month === 12 && date.day >= 24) || (date.month === 1 && date.day === 1)
  return remembered(working, day, !turnsYear && isFederalWorkday(date))
}

const numbers = new Map<string, number>()
const working = new Map<number, boolean>()
/** Thirty years of days; the same are asked of every agency. */
const mostRemembered = 11_000

function remembered<Key, Value>(all: Map<Key, Value>, key: Key, value: Value): Value {
  if (all.size > mostRemembered) all.clear()
  all.set(key, value)
  return value
}
