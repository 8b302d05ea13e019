/**
 * The civil calendar as one long list, written out a day at a time from Thursday 1 January 1970: no formula turns a date into
 * a number here, so that none can be wrong in the way in which the program's, or the platform's, might be.
 */
export type Day = number

const lastYear = 2036
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const two = (number: number): string => String(number).padStart(2, '0')

type Civil = Readonly<{ text: string; year: number; month: number; ofMonth: number; weekday: number; ofDays: number }>

const written: readonly Civil[] = writeOut()
const numbers: ReadonlyMap<string, Day> = new Map(written.map(({ text }, day) => [text, day]))

function writeOut(): readonly Civil[] {
  const days: Civil[] = []
  for (let year = 1970; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      // No year that is no leap year is divided by four between 1970 and 2036: 2000 was one.
      const ofDays = (lengths[month - 1] ?? 0) + (month === 2 && year % 4 === 0 ? 1 : 0)
      for (let ofMonth = 1; ofMonth <= ofDays; ofMonth += 1) {
        const text = `${year}-${two(month)}-${two(ofMonth)}`
        days.push({ text, year, month, ofMonth, weekday: ((days.length + 3) % 7) + 1, ofDays })
      }
    }
  }
  return days
}

/** What stands in the list under that number. Monday is 1 and Sunday 7. */
export function civil(day: Day): Civil {
  const found = written[day]
  if (found === undefined) throw new RangeError(`day ${day} is not in the list`)
  return found
}

export function dayOf(text: string): Day {
  const day = numbers.get(text)
  if (day === undefined) throw new RangeError(`${text} is not in the list`)
  return day
}

export const textOf = (day: Day): string => civil(day).text

/** Easter Sundays as almanacs print them. A list needs no rule, so that the program's rule has something to be held against. */
export const easters: readonly string[] = [
  ...['1998-04-12', '1999-04-04', '2000-04-23', '2001-04-15', '2002-03-31', '2003-04-20', '2004-04-11', '2005-03-27'],
  ...['2006-04-16', '2007-04-08', '2008-03-23', '2009-04-12', '2010-04-04', '2011-04-24', '2012-04-08', '2013-03-31'],
  ...['2014-04-20', '2015-04-05', '2016-03-27', '2017-04-16', '2018-04-01', '2019-04-21', '2020-04-12', '2021-04-04'],
  ...['2022-04-17', '2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01'],
  ...['2030-04-21', '2031-04-13', '2032-03-28', '2033-04-17', '2034-04-09'],
]
