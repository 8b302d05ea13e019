import { isMilitary } from '#law/notices/unroutable.ts'
import type { Place } from '#law/notices/place.ts'
import { parseState } from '#law/numbers.ts'
import { isCountry } from './countries.ts'
import type { Nowhere } from './route.ts'
import { stateAtEnd } from './state-names.ts'
import { splitStreet } from './street.ts'

/** Why a text is no address that anybody could be looked for at. */
export const whyNoAddress = {
  empty: 'nothing is written',
  'too-long': 'it is longer than any address',
  'not-text': 'it has characters that no address has',
  'no-state': 'it names no state, and no other country',
  'no-city': 'it names no city',
} as const
export type WhyNoAddress = keyof typeof whyNoAddress

export type WrittenPlace = Place & Readonly<{ street: string; zip: string }>

/** More than the longest address that the Postal Service takes. */
const mostCharacters = 300

const unitedStates = /[,\s]+(?:U\.?S\.?A?\.?|United States(?: of America)?|Estados Unidos|EE\.? ?UU\.?)\s*$/i
const zipAtEnd = /(?:^|[,\s])(?<zip>\d{5})(?:[-\s]?\d{4})?\s*$/

/**
 * An address as people write it, in one line or several: with commas or without, in any capitals, with the state’s code or its name in English
 * or Spanish, ZIP or ZIP+4, an apartment wherever it stands. Read from the end, where addresses are most alike.
 */
export function readAddress(text: string): WrittenPlace | Nowhere | WhyNoAddress {
  const line = oneLine(text)
  if (line === '') return 'empty'
  if (line.length > mostCharacters) return 'too-long'
  if (/\p{Cc}|\p{Co}|\p{Cn}/u.test(line)) return 'not-text'
  const whole = line.replace(unitedStates, '')
  const zip = zipAtEnd.exec(whole)?.groups?.['zip'] ?? ''
  const left = zip === '' ? whole : whole.replace(zipAtEnd, '')
  const named = stateAtEnd(left)
  if (named === undefined) return isCountry(whole.split(',').at(-1) ?? '') ? { nowhere: 'foreign' } : 'no-state'
  const { street, city, ...county } = splitStreet(named.before)
  if (isMilitary({ city: firstWord(city), state: named.state, zip })) return { nowhere: 'military' }
  const state = parseState(named.state)
  if (state === undefined) return 'no-state'
  // A ZIP alone says where: its place is looked up where the city is none.
  return city === '' && zip === '' ? 'no-city' : { street, city, state, zip, ...county }
}

const firstWord = (city: string): string => city.split(' ', 1)[0] ?? ''

const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\s*[\r\n]+\s*/g, ', ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s*,[\s,]*/g, ', ')
    .replace(/^[,\s]+|[.,;\s]+$/g, '')
