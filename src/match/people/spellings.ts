import { firstNameShare, surnameShare } from '../frequency.ts'
import { shortestCut, shortestSound } from '../likeness.ts'
import { sound } from '../sound.ts'
import { buckets, eachMember, type Buckets } from './buckets.ts'
import { bytes, wholes, type Bytes, type Wholes } from './columns.ts'
import { omissions } from './omissions.ts'
import { shapeOf } from './shape.ts'
import { hashOf, tokensIn, type Token, type TokenColumns } from './tokens.ts'

/** What the words of a dictionary are compared by, and where to look for those that may be like another word. */
export type SpellingColumns = Readonly<{
  /** Where the words stand that leave the same when letters are left out, sound the same, or begin the same. */
  omissions: Buckets
  sounds: Buckets
  beginnings: Buckets
  /** Of each word: its shape; its sound as a hash, nought where that is too short to say anything; how common it is. */
  shapes: Wholes
  heard: Wholes
  surnameShares: Bytes
  firstNameShares: Bytes
}>

export function spellingColumns(columns: TokenColumns): SpellingColumns {
  const { count, wordOf } = tokensIn(columns)
  const shapes = wholes(count)
  const heard = wholes(count)
  const surnameShares = bytes(count)
  const firstNameShares = bytes(count)
  for (let token = 1; token < count; token += 1) {
    const word = wordOf(token)
    shapes[token] = shapeOf(word)
    heard[token] = heardAs(word, shortestSound.surname)
    surnameShares[token] = kept(surnameShare(word))
    firstNameShares[token] = kept(firstNameShare(word))
  }
  const over = (visitHashes: (token: Token, visit: (hash: number) => void) => void): Buckets =>
    buckets(visit => {
      for (let token = 1; token < count; token += 1) visitHashes(token, hash => visit(hash, token))
    })
  return {
    omissions: over((token, visit) => omissions(wordOf(token), visit)),
    sounds: over((token, visit) => visitIfHeard(heard[token] ?? 0, visit)),
    beginnings: over((token, visit) => beginnings(wordOf(token), visit)),
    shapes,
    heard,
    surnameShares,
    firstNameShares,
  }
}

type Visit = (token: Token) => void

/** Every word that leaves the same when a letter is left out, some of them twice, and some that do not. */
export const eachSameOmission = (columns: SpellingColumns, word: string, visit: Visit): void =>
  omissions(word, hash => eachMember(columns.omissions, hash, visit))

/** Every word that begins the same, and some that do not. */
export const eachSameBeginning = (columns: SpellingColumns, word: string, visit: Visit): void =>
  beginnings(word, hash => eachMember(columns.beginnings, hash, visit))

/** Every word that sounds the same, if the sound is made of so many consonants. */
export function eachSameSound({ sounds, heard }: SpellingColumns, word: string, shortest: number, visit: Visit): void {
  visitIfHeard(heardAs(word, shortest), hash =>
    eachMember(sounds, hash, token => {
      if (heard[token] === hash) visit(token)
    }),
  )
}

/** Every hash under which a word may be found. */
export function eachHash(word: string, visit: (hash: number) => void): void {
  omissions(word, visit)
  visitIfHeard(heardAs(word, shortestSound.surname), visit)
  beginnings(word, visit)
}

/** The sound of a word as a hash, or nought where it is made of too few consonants to tell names apart. */
export function heardAs(word: string, shortest: number): number {
  const heard = sound(word)
  return heard.length < shortest ? 0 : hashOf(heard)
}

function visitIfHeard(heard: number, visit: (hash: number) => void): void {
  if (heard !== 0) visit(heard)
}

function beginnings(word: string, visit: (hash: number) => void): void {
  if (word.length >= shortestCut) visit(hashOf(word.slice(0, shortestCut)))
}

/** A share as a byte: eighths of the bits that it is worth, rounded up, so that nobody's name is taken for more common. */
const perBit = 8
const kept = (share: number): number => Math.ceil(-Math.log2(share) * perBit)
const shares = Array.from({ length: 256 }, (_, byte) => 2 ** (-byte / perBit))
export const shareOf = (byte: number): number => shares[byte] ?? 0
export const asKept = (share: number): number => shareOf(kept(share))
