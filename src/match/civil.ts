/**
 * Dates of birth as whole numbers that stand in the order of the dates: year, month and day, of which month and day may be
 * nought where nobody knows them. Comparing millions of them leaves no time for texts.
 */
export type BirthDay = number

const perYear = 13 * 32
const perMonth = 32

export const birthDay = (year: number, month: number, day: number): BirthDay => year * perYear + month * perMonth + day
export const yearOf = (on: BirthDay): number => Math.floor(on / perYear)
export const monthOf = (on: BirthDay): number => Math.floor((on % perYear) / perMonth)
export const dayOf = (on: BirthDay): number => on % perMonth

/** The first and the last number of a year. */
export const firstOf = (year: number): BirthDay => year * perYear
export const lastOf = (year: number): BirthDay => year * perYear + perYear - 1

/** Nobody asks about people born outside these years, and a record that says so is mistaken. */
export const earliestYear = 1850
export const latestYear = 2100

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** How many days a month has; none where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (daysIn[month - 1] ?? 0) + (leap ? 1 : 0)
}

export const isDate = (year: number, month: number, day: number): boolean => day >= 1 && day <= daysInMonth(year, month)

/** So many days on or back, at most a month's worth. */
export function movedDays(on: BirthDay, days: number): BirthDay {
  const [year, month, day] = [yearOf(on), monthOf(on), dayOf(on) + days]
  if (day < 1) {
    const before = month === 1 ? birthDay(year - 1, 12, 0) : birthDay(year, month - 1, 0)
    return before + daysInMonth(yearOf(before), monthOf(before)) + day
  }
  const left = day - daysInMonth(year, month)
  if (left <= 0) return birthDay(year, month, day)
  return month === 12 ? birthDay(year + 1, 1, left) : birthDay(year, month + 1, left)
}
