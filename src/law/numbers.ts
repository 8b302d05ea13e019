import {
  states,
  type BatchNumber,
  type ChallengeNumber,
  type Ffl,
  type IsoDate,
  type NoticeNumber,
  type Nri,
  type Ntn,
  type Ori,
  type OutreachNumber,
  type RecheckNumber,
  type ReliefNumber,
  type State,
  type Upin,
  type WithdrawalNumber,
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
  let characters = ''
  for (let at = 0; at < ntnLength - 1; at += 1) characters += alphabet.charAt(pairs.getUint16(at * 2) % alphabet.length)
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

/** The number of a question to a body about a transferee under 21: it tells nothing of the check that it is about. */
export const makeOutreachNumber = (random: Uint8Array): OutreachNumber => `Q${makeNtn(random)}` as OutreachNumber

export const parseOutreachNumber = (text: string): OutreachNumber | undefined =>
  text.startsWith('Q') && parseNtn(text.slice(1)) !== undefined ? (text as OutreachNumber) : undefined

/** The number of a notice, and of a challenge, made alike. */
export const makeNoticeNumber = (random: Uint8Array): NoticeNumber => `D${makeNtn(random)}` as NoticeNumber

export const parseNoticeNumber = (text: string): NoticeNumber | undefined =>
  text.startsWith('D') && parseNtn(text.slice(1)) !== undefined ? (text as NoticeNumber) : undefined

export const makeChallengeNumber = (random: Uint8Array): ChallengeNumber => `C${makeNtn(random)}` as ChallengeNumber

export const parseChallengeNumber = (text: string): ChallengeNumber | undefined =>
  text.startsWith('C') && parseNtn(text.slice(1)) !== undefined ? (text as ChallengeNumber) : undefined

/** The number of a file of permit holders, made alike. */
export const makeRecheckNumber = (random: Uint8Array): RecheckNumber => `K${makeNtn(random)}` as RecheckNumber

export const parseRecheckNumber = (text: string): RecheckNumber | undefined =>
  text.startsWith('K') && parseNtn(text.slice(1)) !== undefined ? (text as RecheckNumber) : undefined

/** The number of an application for relief, made alike. No R of an NTN stands in its first place: an NTN is a character shorter. */
export const reliefRandomBytes = ntnRandomBytes
export const makeReliefNumber = (random: Uint8Array): ReliefNumber => `R${makeNtn(random)}` as ReliefNumber

export const parseReliefNumber = (text: string): ReliefNumber | undefined =>
  text.startsWith('R') && parseNtn(text.slice(1)) !== undefined ? (text as ReliefNumber) : undefined

/**
 * The number of the voluntary appeal file, made alike: it is written on ATF Form 4473 by hand. It stands for an application from the
 * beginning, and helps once that is accepted.
 */
export const makeUpin = (random: Uint8Array): Upin => `V${makeNtn(random)}` as Upin

export const parseUpin = (text: string): Upin | undefined =>
  text.startsWith('V') && parseNtn(text.slice(1)) !== undefined ? (text as Upin) : undefined

/** The number of a withdrawal of many records, made alike, so that one person can say it to the other who approves it. */
export const withdrawalRandomBytes = ntnRandomBytes
export const makeWithdrawalNumber = (random: Uint8Array): WithdrawalNumber => `W${makeNtn(random)}` as WithdrawalNumber

/** The first were written with 24 digits of base 16 and no check character; what is kept under them is found. */
const firstWithdrawals = /^W[0-9a-f]{24}$/

export const parseWithdrawalNumber = (text: string): WithdrawalNumber | undefined =>
  firstWithdrawals.test(text) || (text.startsWith('W') && parseNtn(text.slice(1)) !== undefined)
    ? (text as WithdrawalNumber)
    : undefined

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
  if (!/^(?:1[89]|2\d)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return undefined
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  return day <= lastDayOf(year, month) ? (text as IsoDate) : undefined
}

const monthsOfThirty: readonly number[] = [4, 6, 9, 11]

/** By the Gregorian calendar. Counted and not asked of Temporal: each row of a batch says several days. */
function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return monthsOfThirty.includes(month) ? 30 : 31
}
