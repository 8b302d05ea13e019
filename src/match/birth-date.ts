import { evidence, type Finding } from './evidence.ts'
import { birthDate as worth } from './weights.ts'

/** The ways in which a date that was told or typed wrong is near the right one, the most telling first. */
export const nearnesses = [
  ...(['exact', 'dayMonthSwapped', 'oneYearOff', 'oneMonthOff', 'fewDaysOff', 'digitsSwapped'] as const),
  ...(['fewYearsOff', 'oneDigit', 'yearOnly'] as const),
] as const
export type Nearness = (typeof nearnesses)[number]

const reasons = {
  exact: 'the dates of birth are the same',
  dayMonthSwapped: 'day and month of birth are swapped',
  oneYearOff: 'the dates of birth differ by a year',
  oneMonthOff: 'the dates of birth differ by a month',
  fewDaysOff: 'the dates of birth differ by a few days',
  digitsSwapped: 'two digits of the date of birth are swapped',
  fewYearsOff: 'day and month of birth agree, the years nearly',
  oneDigit: 'one digit of the date of birth differs',
  yearOnly: 'the year of birth agrees, and one side knows no more',
  bothFirstOfYear: 'the year of birth agrees; the day may be a placeholder',
  sameYear: 'only the year of birth agrees',
  differs: 'the dates of birth differ',
} as const satisfies Record<keyof typeof worth, string>

/** Dates that systems fill in for an unknown one. */
const placeholders: ReadonlySet<string> = new Set(['1900-01-01', '1901-01-01', '1910-01-01', '1911-11-11'])

/** The date if it is one, and somebody's: not a text, the 31st of June or a placeholder. */
export const knownDate = (born: string | undefined): string | undefined =>
  born !== undefined && /^\d{4}-\d\d-\d\d$/.test(born) && exists(born) && !placeholders.has(born) ? born : undefined

/** 1 January is written both by those born on it and, more often, for those of whom only the year is known. */
export const isFirstOfYear = (date: string): boolean => date.endsWith('-01-01')

/**
 * Every date that is near a date of birth, with how it is near. Whoever asks looks among these, and compares by them, so
 * that nothing which counts as near can be overlooked. Near is mutual, except for 1 January, which stands for any day.
 */
export function near(born: string | undefined): ReadonlyMap<string, Nearness> {
  if (born === undefined) return new Map()
  const found = new Map<string, Nearness>()
  for (const nearness of nearnesses) {
    for (const date of ways[nearness](born)) if (!found.has(date) && exists(date)) found.set(date, nearness)
  }
  return found
}

/** `nearTo` is the neighbourhood of `asked`. */
export function compareBirthDates(
  asked: string | undefined,
  nearTo: ReadonlyMap<string, Nearness>,
  recorded: string | undefined,
): Finding {
  if (asked === undefined || recorded === undefined) return undefined
  const level = levelOf(asked, nearTo.get(recorded), recorded)
  return evidence('birth-date', worth[level], reasons[level])
}

function levelOf(asked: string, nearness: Nearness | undefined, recorded: string): keyof typeof worth {
  if (nearness === 'exact') return isFirstOfYear(asked) ? 'bothFirstOfYear' : 'exact'
  if (nearness !== undefined) return nearness
  if (asked.slice(0, 4) !== recorded.slice(0, 4)) return 'differs'
  return isFirstOfYear(asked) ? 'yearOnly' : 'sameYear'
}

const ways: Readonly<Record<Nearness, (date: string) => readonly string[]>> = {
  exact: date => [date],
  dayMonthSwapped: date => [`${year(date)}-${day(date)}-${month(date)}`],
  oneYearOff: date => [-1, 1].map(years => movedYears(date, years)),
  oneMonthOff: date => [-1, 1].map(months => movedMonths(date, months)),
  fewDaysOff: date => [-3, -2, -1, 1, 2, 3].map(days => Temporal.PlainDate.from(date).add({ days }).toString()),
  digitsSwapped: date =>
    digitsOf(date)
      .slice(1)
      .map((_, at) => swapped(date, at)),
  fewYearsOff: date => [-3, -2, 2, 3].map(years => movedYears(date, years)),
  oneDigit: date => digitsOf(date).flatMap((_, at) => '0123456789'.split('').map(digit => replaced(date, at, digit))),
  yearOnly: date => [`${year(date)}-01-01`],
}

const year = (date: string): string => date.slice(0, 4)
const month = (date: string): string => date.slice(5, 7)
const day = (date: string): string => date.slice(8, 10)
const digitsOf = (date: string): readonly string[] => date.replaceAll('-', '').split('')
const dashed = (digits: string): string => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`

const movedYears = (date: string, years: number): string =>
  `${String(Number(year(date)) + years).padStart(4, '0')}${date.slice(4)}`

function movedMonths(date: string, months: number): string {
  const moved = Number(month(date)) + months
  return `${year(date)}-${String(moved).padStart(2, '0')}-${day(date)}`
}

function replaced(date: string, at: number, digit: string): string {
  const digits = digitsOf(date)
  return dashed(digits.with(at, digit).join(''))
}

function swapped(date: string, at: number): string {
  const digits = digitsOf(date)
  return dashed(
    digits
      .with(at, digits[at + 1] ?? '')
      .with(at + 1, digits[at] ?? '')
      .join(''),
  )
}

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function exists(date: string): boolean {
  const [inYear, inMonth, onDay] = [Number(year(date)), Number(month(date)), Number(day(date))]
  const leap = inMonth === 2 && inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0)
  const days = daysIn[inMonth - 1]
  return days !== undefined && onDay >= 1 && onDay <= days + (leap ? 1 : 0)
}
