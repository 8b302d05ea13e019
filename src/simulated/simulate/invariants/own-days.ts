/**
 * Civil days as whole numbers, counted from 1970-01-01, by arithmetic alone: a second opinion must not share the first one's
 * mistakes, so nothing here knows of `law/` or of the platform's calendar.
 */
export type Day = number

/** After the algorithm by which Gregorian dates are counted in eras of 400 years that begin on 1 March. */
export function dayOf(date: string): Day {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
  return dayNumber(year, month, day)
}

export function dayNumber(year: number, month: number, day: number): Day {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const ofEra = marchYear - era * 400
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
}

export function dateOf(day: Day): string {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096)
  const yearOfEra = Math.floor((ofEra - leaps) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return [String(year).padStart(4, '0'), two(month), two(ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1)].join('-')
}

const two = (number: number): string => String(number).padStart(2, '0')

/** Monday is 1 and Sunday 7: 1970 began on a Thursday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
export const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0)

/** Easter Sunday, after the anonymous algorithm of 1876. */
export function easterOf(year: number): Day {
  const [golden, century, ofCentury] = [year % 19, Math.floor(year / 100), year % 100]
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451)
  const count = moon + toSunday - 7 * late + 114
  return dayNumber(year, Math.floor(count / 31), (count % 31) + 1)
}

/** The rules for those under 21 are of contacts from 25 June 2022 through 30 September 2032. */
export const isHeld = (born: string, contactDay: string): boolean =>
  contactDay >= '2022-06-25' && contactDay <= '2032-09-30' && isUnder21(born, contactDay)

/** Twenty-one on the birthday; born on 29 February, on 1 March of other years. Compared as written. */
function isUnder21(born: string, on: string): boolean {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return years < 21 || (years === 21 && on.slice(5) < born.slice(5))
}
