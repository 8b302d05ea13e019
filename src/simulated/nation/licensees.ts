import { states, type State, type Zone } from '#law/words.ts'
import type { Random } from '../random.ts'
import { placesOf, stateOfResidence } from './jurisdictions.ts'
import { surname } from './naming.ts'
import { weightedBy } from './weighted.ts'

export type SyntheticLicensee = Readonly<{
  ffl: string
  name: string
  street: string
  city: string
  state: State
  zip: string
  zone: Zone
  /** What the licensee says to be known; derived from the seed, so that `npm start` can print it. */
  codeWord: string
  /** The last day of the license, YYYY-MM-DD. */
  expires: string
  kind: string
}>

/** Type of license, as its digits in the number (27 CFR 478.41 and 478.47): who may ask for a check. */
const types: Readonly<Record<string, string>> = { dealer: '01', pawnbroker: '02', manufacturer: '07' }
const kindOf = weightedBy({ dealer: 75, pawnbroker: 12, manufacturer: 13 })

/** One in every jurisdiction at least, the others where people live. All licenses are in force on the given day. */
export function makeLicensees(count: number, on: string, from: Random): readonly SyntheticLicensee[] {
  return Array.from({ length: Math.max(count, states.length) }, (_, index) => {
    const random = from.fork(`licensee ${index}`)
    return licensee(states[index] ?? stateOfResidence(random), index, on, random)
  })
}

function licensee(state: State, index: number, on: string, random: Random): SyntheticLicensee {
  const { city, zip, code, zone } = random.pick(placesOf(state))
  const kind = kindOf(random)
  const expires = lastDay(on, random)
  return {
    ffl: number(code, types[kind] ?? '01', expires, index),
    name: `${surname('census', random)} ${random.pick(trades)}`,
    street: `${1 + random.int(9899)} ${random.pick(streets)}`,
    city,
    state,
    zip,
    zone,
    codeWord: codeWord(random),
    expires,
    kind,
  }
}

const trades = ['Outfitters', 'Sporting Goods', 'Arms', 'Firearms', 'Trading Post', 'Hardware', 'Pawn & Loan']
const streets = ['Main St', 'Market St', 'Commerce Ave', 'Industrial Rd', 'Broadway', 'Highway 9']

/** A license runs three years and out on the first of a month; new licenses and old are on the list alike. */
function lastDay(on: string, random: Random): string {
  return Temporal.PlainDate.from(on)
    .add({ months: 3 + random.int(33) })
    .with({ day: 1 })
    .toString()
}

/** January to December without I, which would be read as 1. */
const monthLetters = 'ABCDEFGHJKLM'

/**
 * The form of a license number with a region and district that do not exist, 9-99, so that no real licensee's number can
 * come out. The sequence counts our licensees and keeps the numbers apart.
 */
function number(code: string, type: string, expires: string, index: number): string {
  const month = monthLetters.charAt(Number(expires.slice(5, 7)) - 1)
  return `9-99-${code}-${type}-${expires.charAt(3)}${month}-${String(index + 1).padStart(5, '0')}`
}

/** Eight characters without look-alikes, within the six to ten that the enrollment form asks for. */
const codeLetters = 'ABCDEFGHJKMNPQRSTVWXY3456789'
const codeLength = 8

export const codeWord = (random: Random): string =>
  Array.from({ length: codeLength }, () => codeLetters.charAt(random.int(codeLetters.length))).join('')
