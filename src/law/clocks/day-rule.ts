import type { DayRule, Weekday } from '../states/jurisdiction.ts'

/**
 * The days of one year that a day rule names, before any shift. Empty where the year has none: 29 February, a fifth
 * Monday, a date that was named for another year.
 */
export function daysNamed(rule: DayRule, year: number): readonly Temporal.PlainDate[] {
  if (rule.kind === 'fixed') return existing(year, rule.month, rule.day)
  if (rule.kind === 'nth') return nthWeekday(year, rule).map(day => day.add({ days: rule.plusDays ?? 0 }))
  if (rule.kind === 'last') return [lastWeekday(year, rule.month, rule.weekday).add({ days: rule.plusDays ?? 0 })]
  if (rule.kind === 'easter') return [easterSunday(year).add({ days: rule.offset })]
  return rule.dates.map(date => Temporal.PlainDate.from(date)).filter(date => date.year === year)
}

function existing(year: number, month: number, day: number): readonly Temporal.PlainDate[] {
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month })
  return day > daysInMonth ? [] : [Temporal.PlainDate.from({ year, month, day })]
}

function nthWeekday(year: number, rule: DayRule & { kind: 'nth' }): readonly Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from({ year, month: rule.month, day: 1 })
  const toWeekday = (rule.weekday - first.dayOfWeek + 7) % 7
  return existing(year, rule.month, 1 + toWeekday + 7 * (rule.nth - 1))
}

function lastWeekday(year: number, month: number, weekday: Weekday): Temporal.PlainDate {
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month })
  const end = Temporal.PlainDate.from({ year, month, day: daysInMonth })
  return end.subtract({ days: (end.dayOfWeek - weekday + 7) % 7 })
}

/** Easter Sunday of the Gregorian calendar: the ecclesiastical full moon by golden number and century, then its Sunday. */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const lunarCorrection = Math.floor((8 * century + 13) / 25)
  const moon = (19 * golden + century - Math.floor(century / 4) - lunarCorrection + 15) % 30
  // The two longest epacts are drawn in by a day, so that no full moon falls after 18 April.
  const drawnIn = moon === 29 || (moon === 28 && golden > 10) ? moon - 1 : moon
  const fullMoon = Temporal.PlainDate.from({ year, month: 3, day: 21 }).add({ days: drawnIn })
  return fullMoon.add({ days: 7 - (fullMoon.dayOfWeek % 7) })
}
