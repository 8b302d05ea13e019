import { notAnSsn } from './placeholder-numbers.ts'

/** Whom a record is about, as far as a number could say it. */
type Person = Readonly<{
  names: readonly Readonly<{ last: string; first: string }>[]
  born: string
  ssn?: string | undefined
}>

/**
 * 28 CFR 25.2 "ARI": an agency's own number names a record of the agency, and stands in the clear for as long as the agency could mean it. Some number
 * a record by whom it is about. Said here is whether a number tells of the person: a Social Security number, or both names of the person, or the
 * last name with the day of birth. A name alone tells nothing: `HARRIS-2019-00417` is a case of Harris County, whatever the person is called.
 */
export const namesThePerson = (number: string, { names, born, ssn }: Person): boolean =>
  holdsSsn(number, ssn) ||
  names.some(({ last, first }) => holdsNames(number, last, first) || holdsBirth(number, last, born))

/** As it is written by people, and as nobody numbers cases: three digits, two and four, and nothing else with them. */
const written = /(?<![a-z0-9._:/-])(\d{3})([- ])(\d{2})\2(\d{4})(?![a-z0-9._:/-])/gi

const holdsSsn = (number: string, own: string | undefined): boolean =>
  [...number.matchAll(written)].some(
    ([, area, , group, serial]) => notAnSsn(`${area}${group}${serial}`) === undefined,
  ) ||
  (own !== undefined && digitsIn(number).includes(own))

/** Runs of digits, with what is written between the parts of one left out. */
const digitsIn = (number: string): readonly string[] =>
  number.replaceAll(/(?<=\d)[-./ ](?=\d)/g, '').match(/\d+/g) ?? []

const wordsIn = (text: string): readonly string[] =>
  (isPlain(text) ? text : text.normalize('NFD').replaceAll(/\p{M}/gu, '')).toUpperCase().match(/[A-Z]{2,}/g) ?? []

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text)

const holds = (words: readonly string[], name: readonly string[]): boolean =>
  name.length > 0 && (name.every(word => words.includes(word)) || words.includes(name.join('')))

function holdsNames(number: string, last: string, first: string): boolean {
  const words = wordsIn(number)
  const [one, other] = [wordsIn(last), wordsIn(first)]
  if (one.length === 0 || other.length === 0) return false
  const [surname, given] = [one.join(''), other.join('')]
  return (
    (holds(words, one) && holds(words, other)) || words.includes(surname + given) || words.includes(given + surname)
  )
}

function holdsBirth(number: string, last: string, born: string): boolean {
  const [year = '', month = '', day = ''] = born.split('-')
  if (day === '' || !holds(wordsIn(number), wordsIn(last))) return false
  const short = year.slice(2)
  const days = [`${year}${month}${day}`, `${month}${day}${year}`, `${day}${month}${year}`]
  const shorter = [`${short}${month}${day}`, `${month}${day}${short}`, `${day}${month}${short}`]
  return digitsIn(number).some(digits => [...days, ...shorter].includes(digits))
}
