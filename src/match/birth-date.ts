import {
  birthDay,
  dayOf,
  daysInMonth,
  earliestYear,
  firstOf,
  isDate,
  lastOf,
  latestYear,
  monthOf,
  movedDays,
  yearOf,
  type BirthDay,
} from './civil.ts'
import { digitsApart, oneDigitWrong, twoDigitsSwapped, twoDigitsWrong } from './digits.ts'
import { evidence, type Finding } from './evidence.ts'
import { birthDate as worth } from './weights.ts'

/** The ways in which a date that was told or typed wrong is near the right one, the most telling first. */
export const nearnesses = [
  ...(['exact', 'bothFirstOfYear', 'dayMonthSwapped', 'oneYearOff', 'monthOnly', 'yearOnly', 'oneMonthOff'] as const),
  ...(['fewDaysOff', 'digitsSwapped', 'fewYearsOff', 'oneDigit', 'firstOfYear'] as const),
] as const
export type Nearness = (typeof nearnesses)[number]
export type DateLevel = keyof typeof worth
/**
 * So near that few others were born so. The other ways of being near hold for one person in fifty to five hundred: beside those
 * both names have to be alike.
 */
export const isClose = (nearness: Nearness | undefined): boolean => nearness !== undefined && close.has(nearness)
const close: ReadonlySet<Nearness> = new Set([
  ...(['exact', 'bothFirstOfYear', 'dayMonthSwapped', 'oneYearOff', 'monthOnly', 'oneMonthOff'] as const),
])

const reasons = {
  exact: 'the dates of birth are the same',
  dayMonthSwapped: 'day and month of birth are swapped',
  oneYearOff: 'the dates of birth differ by a year',
  oneMonthOff: 'the dates of birth differ by a month',
  fewDaysOff: 'the dates of birth differ by a few days',
  digitsSwapped: 'two digits of the date of birth are swapped',
  fewYearsOff: 'day and month of birth agree, the years nearly',
  oneDigit: 'one digit of the date of birth differs',
  monthOnly: 'year and month of birth agree, and one side knows no more',
  yearOnly: 'the year of birth agrees, and one side knows no more',
  firstOfYear: 'the year of birth agrees, and one side may say 1 January for an unknown day',
  bothFirstOfYear: 'the year of birth agrees; the day may be a placeholder',
  sameYear: 'only the year of birth agrees',
  twoDigits: 'two digits of the date of birth differ',
  differs: 'the dates of birth differ',
} as const satisfies Record<DateLevel, string>

/** Dates that systems fill in for an unknown one. */
const placeholders: ReadonlySet<BirthDay> = new Set([
  birthDay(1900, 1, 1),
  birthDay(1901, 1, 1),
  birthDay(1910, 1, 1),
  birthDay(1911, 11, 11),
])

/**
 * A date of birth as it is compared: YYYY-MM-DD, or YYYY-MM or YYYY where no more is known. Undefined for what is not
 * somebody's: a text, the 31st of June, a placeholder.
 */
export function knownDate(born: string | undefined): BirthDay | undefined {
  if (born === undefined || !isWritten(born)) return undefined
  const year = digitsIn(born, 0, 4)
  const month = digitsIn(born, 5, 7)
  const day = digitsIn(born, 8, 10)
  // What holds anything but digits is no number, and fails this.
  if (!(year >= earliestYear && year <= latestYear)) return undefined
  const isOne = born.length === 10 ? isDate(year, month, day) : born.length === 4 || daysInMonth(year, month) > 0
  const date = birthDay(year, month, day)
  return isOne && !placeholders.has(date) ? date : undefined
}

const isWritten = (born: string): boolean =>
  born.length === 4 || (born[4] === '-' && (born.length === 7 || (born.length === 10 && born[7] === '-')))

/** Millions of dates are read, so letter by letter. Nought for what is not there. */
function digitsIn(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < Math.min(to, text.length); at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return NaN
    number = number * 10 + digit
  }
  return number
}

/** 1 January is written both by those born on it and, more often, for those of whom only the year is known. */
export const isFirstOfYear = (on: BirthDay): boolean => monthOf(on) === 1 && dayOf(on) === 1

/**
 * Every date that is near a date of birth, with how it is near. Whoever asks looks among these, and compares by them, so
 * that nothing which counts as near can be overlooked. Near is mutual.
 */
export function near(born: BirthDay | undefined): ReadonlyMap<BirthDay, Nearness> {
  const found = new Map<BirthDay, Nearness>()
  if (born === undefined) return found
  const ways = dayOf(born) === 0 ? waysOfPart : waysOfWhole
  for (const nearness of nearnesses) {
    for (const date of ways[nearness]?.(born) ?? []) {
      if (!found.has(date) && isPossible(date)) {
        found.set(date, nearness)
      }
    }
  }
  return found
}

const isPossible = (date: BirthDay): boolean =>
  yearOf(date) >= earliestYear &&
  yearOf(date) <= latestYear &&
  (dayOf(date) === 0 ? monthOf(date) <= 12 : isDate(yearOf(date), monthOf(date), dayOf(date)))

/** `nearTo` is the neighbourhood of `asked`. */
export function dateLevel(asked: BirthDay, nearTo: ReadonlyMap<BirthDay, Nearness>, recorded: BirthDay): DateLevel {
  const nearness = nearTo.get(recorded)
  if (nearness !== undefined) return nearness
  if (yearOf(asked) === yearOf(recorded)) return 'sameYear'
  const areWhole = dayOf(asked) > 0 && dayOf(recorded) > 0
  return areWhole && digitsApart(written(asked), written(recorded)) === 2 ? 'twoDigits' : 'differs'
}

/** The dates of other years in which two digits are others. */
export const twoDigitsOff = (born: BirthDay): readonly BirthDay[] =>
  twoDigitsWrong(written(born), digits)
    .map(read)
    .filter(date => isPossible(date) && yearOf(date) !== yearOf(born))

export const compareBirthDates = (level: DateLevel | undefined): Finding =>
  level === undefined ? undefined : evidence('birth-date', worth[level], reasons[level])

type Ways = Readonly<Partial<Record<Nearness, (date: BirthDay) => readonly BirthDay[]>>>

const waysOfWhole: Ways = {
  exact: date => (isFirstOfYear(date) ? [] : [date]),
  bothFirstOfYear: date => (isFirstOfYear(date) ? [date] : []),
  dayMonthSwapped: date => (dayOf(date) > 12 ? [] : [birthDay(yearOf(date), dayOf(date), monthOf(date))]),
  oneYearOff: date => [-1, 1].map(years => movedYears(date, years)),
  monthOnly: date => [birthDay(yearOf(date), monthOf(date), 0)],
  yearOnly: date => [birthDay(yearOf(date), 0, 0)],
  oneMonthOff: date =>
    [-1, 1].flatMap(months => {
      const month = monthOf(date) + months
      return month < 1 || month > 12 ? [] : [birthDay(yearOf(date), month, dayOf(date))]
    }),
  fewDaysOff: date => [-3, -2, -1, 1, 2, 3].map(days => movedDays(date, days)),
  digitsSwapped: date => twoDigitsSwapped(written(date), digits).map(read),
  fewYearsOff: date => [-3, -2, 2, 3].map(years => movedYears(date, years)),
  oneDigit: date => oneDigitWrong(written(date), digits).map(read),
  firstOfYear: date =>
    isFirstOfYear(date) ? daysFrom(firstOf(yearOf(date)), lastOf(yearOf(date))) : [birthDay(yearOf(date), 1, 1)],
}

/** A part of a date is near every date that it is a part of, and near the same part. */
const waysOfPart: Ways = {
  monthOnly: date => (monthOf(date) === 0 ? [] : daysFrom(date, date + 31)),
  firstOfYear: date => (monthOf(date) === 0 ? [] : [birthDay(yearOf(date), 1, 1)]),
  yearOnly: date =>
    monthOf(date) === 0 ? daysFrom(firstOf(yearOf(date)), lastOf(yearOf(date))) : [birthDay(yearOf(date), 0, 0)],
}

const daysFrom = (from: BirthDay, to: BirthDay): readonly BirthDay[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)
const movedYears = (date: BirthDay, years: number): BirthDay => date + (firstOf(years) - firstOf(0))

/** A date as its eight digits, and back. What is no date then is left to `isPossible`. */
const digits = 8
const written = (date: BirthDay): number => yearOf(date) * 10_000 + monthOf(date) * 100 + dayOf(date)

function read(number: number): BirthDay {
  const [month, day] = [Math.floor(number / 100) % 100, number % 100]
  return month <= 12 && day >= 1 && day <= 31 ? birthDay(Math.floor(number / 10_000), month, day) : nobody
}

/** A date on which nobody was born. */
const nobody = birthDay(0, 1, 1)
