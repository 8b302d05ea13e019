import type { Race, Sex } from '#law/words.ts'
import { daysInMonth } from '#match/civil.ts'
import { weightRange } from '#match/prepare.ts'

/** Readers of what stands in a cell. Each gives the value as the engine takes it, or nothing where the text is none. */

/**
 * A date of birth: YYYY-MM-DD or YYYYMMDD; with 00 for a month or day that is unknown, or cut short before it. What is unknown is
 * left away: YYYY-MM, YYYY.
 */
export function bornIn(text: string): string | undefined {
  const [, year = '', ...parts] = /^((?:1[89]|2\d)\d\d)(?:-(\d\d)(?:-(\d\d))?|(\d\d)(\d\d))?$/.exec(text) ?? []
  const month = parts[0] ?? parts[2]
  const day = parts[1] ?? parts[3]
  if (year === '') return undefined
  if (month === undefined || (month === unknown && day === unknown)) return year
  const days = daysInMonth(Number(year), Number(month))
  if (day === undefined || day === unknown) return days === 0 ? undefined : `${year}-${month}`
  return Number(day) <= days ? `${year}-${month}-${day}` : undefined
}

const unknown = '00'

/** Nine digits. Spreadsheets drop zeros at the front of what they take for a number, and people write separators. */
export function ssnIn(text: string): string | undefined {
  const digits = text.replaceAll(/[\s./\-\u{2010}-\u{2015}]/gu, '')
  return /^\d{7,9}$/.test(digits) ? digits.padStart(9, '0') : undefined
}

const sexNames: Readonly<Record<string, Sex>> = { M: 'M', F: 'F', U: 'U', MALE: 'M', FEMALE: 'F' }
export const sexIn = (text: string): Sex | undefined => valueIn(sexNames, text)

const raceCodes: Readonly<Record<string, Race>> = { A: 'A', B: 'B', I: 'I', U: 'U', W: 'W' }
export const raceIn = (text: string): Race | undefined => valueIn(raceCodes, text)

const valueIn = <Value>(values: Readonly<Record<string, Value>>, text: string): Value | undefined =>
  Object.hasOwn(values, text.toUpperCase()) ? values[text.toUpperCase()] : undefined

/** Any country's: states of records beyond the border are compared as they stand. */
export const stateIn = (text: string): string | undefined =>
  /^[a-z]{2,3}$/i.test(text) ? text.toUpperCase() : undefined

/** Whole inches, 48 to 95; feet and two digits of inches, as NCIC codes them (511); or 5'11". */
export function heightIn(text: string): number | undefined {
  if (/^\d\d$/.test(text)) return within(Number(text), 48, 95)
  const [, feet, inches = '0'] =
    /^([4-7])(?:(\d\d)|\s*['\u{2019}\u{2032}]\s*(?:(\d\d?)\s*(?:["\u{201D}\u{2033}]|'')?)?)$/u
      .exec(text)
      ?.filter(part => part !== undefined) ?? []
  return feet === undefined || Number(inches) > 11 ? undefined : Number(feet) * 12 + Number(inches)
}

/** Pounds. */
export const weightIn = (text: string): number | undefined =>
  /^\d{2,3}$/.test(text) ? within(Number(text), 50, weightRange.most) : undefined

const within = (value: number, least: number, most: number): number | undefined =>
  value >= least && value <= most ? value : undefined
