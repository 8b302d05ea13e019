import {
  states,
  type BatchNumber,
  type Ffl,
  type IsoDate,
  type Nri,
  type Ntn,
  type Ori,
  type RecheckNumber,
  type ReliefNumber,
  type State,
} from './words.ts'

/**
 * Parsers of the numbers that name things. Each returns the branded number, or undefined for a text that is not one.
 * The NICS transaction number is made here too: 13 unguessable characters (64 bits) and one check character, so that a
 * misheard or mistyped number is caught before anything is looked up.
 */

/** No I, L, O, U or Z: they are misread as 1, 0, V and 2. The count, 31, is prime, which the check character needs. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXY'
const ntnLength = 14
export const ntnRandomBytes = 2 * (ntnLength - 1)

/** Makes an NTN from random bytes, 26 of them: two bytes a character keep the bias below one in two thousand. */
export function makeNtn(random: Uint8Array): Ntn {
  if (random.length < ntnRandomBytes) throw new RangeError(`an NTN is made from ${ntnRandomBytes} random bytes`)
  const pairs = new DataView(random.buffer, random.byteOffset)
  const characters = Array.from({ length: ntnLength - 1 }, (_, at) =>
    alphabet.charAt(pairs.getUint16(at * 2) % alphabet.length),
  ).join('')
  return (characters + checkCharacter(characters)) as Ntn
}

/** The number of an entry in the Indices, made like an NTN and told apart by its first letter. */
export const nriRandomBytes = ntnRandomBytes
export const makeNri = (random: Uint8Array): Nri => `N${makeNtn(random)}` as Nri

export const parseNri = (text: string): Nri | undefined =>
  text.startsWith('N') && parseNtn(text.slice(1)) !== undefined ? (text as Nri) : undefined

/** The number of a batch, made and told apart the same way. */
export const makeBatchNumber = (random: Uint8Array): BatchNumber => `B${makeNtn(random)}` as BatchNumber

export const parseBatchNumber = (text: string): BatchNumber | undefined =>
  text.startsWith('B') && parseNtn(text.slice(1)) !== undefined ? (text as BatchNumber) : undefined

/** The number of a file of permit holders, made alike. */
export const makeRecheckNumber = (random: Uint8Array): RecheckNumber => `K${makeNtn(random)}` as RecheckNumber

export const parseRecheckNumber = (text: string): RecheckNumber | undefined =>
  text.startsWith('K') && parseNtn(text.slice(1)) !== undefined ? (text as RecheckNumber) : undefined

/** The number of an application for relief, made alike. No R of an NTN stands in its first place: an NTN is a character shorter. */
export const reliefRandomBytes = ntnRandomBytes
export const makeReliefNumber = (random: Uint8Array): ReliefNumber => `R${makeNtn(random)}` as ReliefNumber

export const parseReliefNumber = (text: string): ReliefNumber | undefined =>
  text.startsWith('R') && parseNtn(text.slice(1)) !== undefined ? (text as ReliefNumber) : undefined

export const parseNtn = (text: string): Ntn | undefined =>
  text.length === ntnLength && checkCharacter(text.slice(0, -1)) === text.at(-1) ? (text as Ntn) : undefined

/** Weighted modulo a prime: every single wrong character and every swap of two is caught. None checks what is no number. */
function checkCharacter(characters: string): string | undefined {
  let sum = 0
  for (const [at, character] of Array.from(characters).entries()) {
    const value = alphabet.indexOf(character)
    if (value < 0) return undefined
    sum += value * (at + 1)
  }
  return alphabet.charAt(sum % alphabet.length)
}

/** Region, district, county, type, expiry (year digit and month letter), sequence: 27 CFR 478.47, as ATF prints it. */
export const parseFfl = (text: string): Ffl | undefined =>
  /^\d-\d\d-\d{3}-\d\d-\d[A-HJ-M]-\d{5}$/.test(text) ? (text as Ffl) : undefined

/** 28 CFR 25.2: nine characters that identify an agency. */
export const parseOri = (text: string): Ori | undefined =>
  /^[A-Z]{2}[A-Z0-9]{7}$/.test(text) ? (text as Ori) : undefined

export const parseState = (text: string): State | undefined => states.find(state => state === text)

/** A date that exists, written YYYY-MM-DD with four-digit years from 1800 on. */
export function parseDate(text: string): IsoDate | undefined {
  if (!/^(?:1[89]|2\d)\d\d-\d\d-\d\d$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as IsoDate
  } catch {
    return undefined
  }
}
