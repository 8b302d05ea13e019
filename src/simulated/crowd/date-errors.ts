import type { Description } from '#match/description.ts'
import type { Chance } from './chance.ts'
import { attempt, changed, type Spoil } from './spoil.ts'

export const dateErrors = {
  'date-day-and-month-swapped': spoilDate(date => dated(date.year, date.day, date.month)),
  'date-year-off-by-one': spoilDate((date, random) => date.add({ years: sign(random) })),
  'date-year-off-by-two-or-three': spoilDate((date, random) => date.add({ years: sign(random) * (2 + random.int(2)) })),
  'date-ten-years-off': spoilDate((date, random) => date.add({ years: sign(random) * 10 })),
  'date-month-off-by-one': spoilDate((date, random) => date.add({ months: sign(random) })),
  'date-day-off-by-one-to-three': spoilDate((date, random) => date.add({ days: sign(random) * (1 + random.int(3)) })),
  'date-one-digit-wrong': spoilDate((date, random) => parsed(otherDigit(digitsOf(date), random))),
  'date-digits-swapped': spoilDate((date, random) => parsed(neighboursSwapped(digitsOf(date), random))),
  'date-two-digits-wrong': spoilDate((date, random) => parsed(otherDigit(otherDigit(digitsOf(date), random), random))),
  'date-new-year': spoilDate(date => dated(date.year, 1, 1)),
  'date-missing': description =>
    description.born === undefined ? undefined : changed(description, { born: undefined }),
  'date-year-only': shortened('YYYY'.length),
  'date-year-and-month-only': shortened('YYYY-MM'.length),
} as const satisfies Readonly<Record<string, Spoil>>

type Misdate = (date: Temporal.PlainDate, random: Chance) => Temporal.PlainDate | undefined

/** Nobody on a record was born before, and nobody who may be sold a firearm after. */
const [earliest, latest] = [1900, 2012] as const

/** Another date, that exists and that somebody living may be born on. */
function spoilDate(misdate: Misdate): Spoil {
  return (description, random) => {
    const { born } = description
    if (born === undefined || !/^\d{4}-\d\d-\d\d$/.test(born)) return undefined
    const date = Temporal.PlainDate.from(born)
    const other = attempt(() => {
      const made = misdate(date, random)
      return made === undefined || made.equals(date) || made.year < earliest || made.year > latest ? undefined : made
    })
    return other && changed(description, { born: other.toString() })
  }
}

/** Of some the record knows the year only, or the year and the month. */
function shortened(length: number): Spoil {
  return ({ born, ...description }) =>
    born === undefined || born.length <= length ? undefined : { ...description, born: born.slice(0, length) }
}

const sign = (random: Chance): number => (random.chance(0.5) ? 1 : -1)

const digitsOf = (date: Temporal.PlainDate): string => date.toString().replaceAll('-', '')

/** One digit that another was read or struck for. */
export function otherDigit(digits: string, random: Chance): string {
  const place = random.int(digits.length)
  const other = (Number(digits.charAt(place)) + 1 + random.int(9)) % 10
  return `${digits.slice(0, place)}${other}${digits.slice(place + 1)}`
}

export function neighboursSwapped(digits: string, random: Chance): string {
  const place = random.int(digits.length - 1)
  return `${digits.slice(0, place)}${digits.charAt(place + 1)}${digits.charAt(place)}${digits.slice(place + 2)}`
}

function parsed(digits: string): Temporal.PlainDate | undefined {
  return dated(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)))
}

function dated(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined
  const date = Temporal.PlainDate.from({ year, month, day })
  return date.day === day ? date : undefined
}

/** For a date that is another's altogether: within `years` of it and never the same. */
export function anotherDate({ born }: Description, years: number, random: Chance): string | undefined {
  if (born === undefined) return undefined
  const date = Temporal.PlainDate.from(`${born}-01-01`.slice(0, 'YYYY-MM-DD'.length))
  return date.add({ days: sign(random) * (1 + random.int(years * 365)) }).toString()
}
