import type { Chance } from './chance.ts'
import { weighted } from './weighted.ts'

/** The crowd is adult on New Year's Day of 2026: 18 to 90 years old. */
const oldest = 1935
const youngest = 2007

/** Even until 65; from there on fewer with every year. */
const yearOfBirth = weighted(
  Array.from({ length: youngest - oldest + 1 }, (_, at) => [at, Math.min(1, 0.12 + (at * 0.88) / 25)] as const),
)

/** Every day of every year, so that a date is looked up and not written out anew. */
const days = Array.from({ length: youngest - oldest + 1 }, (_, at) => daysOf(oldest + at))

/** A date of birth, YYYY-MM-DD. `onNewYear` is the share of those whose day nobody knew, and somebody wrote 1 January. */
export function birthDate(onNewYear: number, random: Chance): string {
  const year = days[yearOfBirth(random)] ?? []
  return random.chance(onNewYear) ? (year[0] ?? '') : random.pick(year)
}

function daysOf(year: number): readonly string[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  return Array.from({ length: first.daysInYear }, (_, at) => first.add({ days: at }).toString())
}

/** Any day of a year. */
export function birthDateIn(year: number, random: Chance): string {
  return random.pick(days[year - oldest] ?? daysOf(year))
}
