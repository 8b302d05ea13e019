import { joinedBits as joinedFirstBits, usesMiddleBits } from '../first-name.ts'
import { variants } from '../nicknames.ts'
import type { PreparedName } from '../prepare.ts'
import { exactSurname, glued } from '../surname.ts'
import { initialAgrees } from '../weights.ts'
import type { AlikeWords } from './alike.ts'
import { none, type Token, type Tokens } from './tokens.ts'
import { noUnits, unitsAbove } from './units.ts'

/**
 * For one question, what every word of the dictionary may be worth at the most, in units: as a surname in the high byte, as a
 * first name in the low one. A row is then weighed by two look-ups, whatever its names are and however they are written.
 */
export type Scores = Readonly<{
  table: Int16Array
  /** A bit for each word, set where the table says more than of any other: small enough to lie near at hand for every row. */
  alike: Uint32Array
  surnames: readonly Worth[]
  firstNames: readonly Worth[]
  /** Those that were asked for themselves. */
  exact: Readonly<{ surnames: ReadonlySet<Token>; firstNames: ReadonlySet<Token> }>
  /** What it is worth that a middle name on record is the first name asked for. */
  viaMiddle: number
  /** What stands in the table for a word that is like nothing asked for. */
  others: number
  /** Forgets the question. */
  clear: () => void
}>
export type Worth = readonly [token: Token, units: number]

export const surnameUnits = (entry: number): number => entry >> 8
export const firstNameUnits = (entry: number): number => (entry << 24) >> 24
const entry = (surname: number, firstName: number): number => (surname << 8) | (firstName & 0xff)
/** What the table says of a word that is like neither name. */
export const unlike = entry(noUnits, noUnits)

export type ScoreTables = (names: readonly PreparedName[], alike: AlikeWords, tokens: Tokens) => Scores

export const isAlike = (alike: Uint32Array, token: Token): boolean =>
  (((alike[token >>> 5] ?? 0) >>> (token & 31)) & 1) === 1

/** Half as much room again, for words that come later. */
const roomFor = (tokens: number): number => Math.ceil(tokens * 1.5) + 64

/** A maker of scores that uses one table over and over, because filling it anew would take longer than a search. */
export function scoreTables(): ScoreTables {
  let table = new Int16Array(0)
  let bits = new Uint32Array(0)
  return (names, alike, tokens) => {
    if (table.length < tokens.count) {
      table = new Int16Array(roomFor(tokens.count)).fill(unlike)
      bits = new Uint32Array(Math.ceil(table.length / 32))
    }
    const surnames = new Map<Token, number>([[none, 0]])
    const firstNames = new Map<Token, number>([[none, 0]])
    for (const name of names) {
      eachSurname(name, alike, tokens, (token, units) => raise(surnames, token, units))
      eachFirstName(name, alike, tokens, (token, units) => raise(firstNames, token, units))
    }
    const unknownLast = names.some(({ last }) => last.core === '')
    const unknownFirst = names.some(({ first }) => first === '')
    const others = entry(unknownLast ? 0 : noUnits, unknownFirst ? 0 : noUnits)
    if (others !== unlike) table.fill(others)
    fill(table, surnames, firstNames, others)
    const words = [...surnames.keys(), ...firstNames.keys()]
    for (const token of words) bits[token >>> 5] = (bits[token >>> 5] ?? 0) | (1 << (token & 31))
    return {
      table,
      alike: bits,
      others,
      surnames: mostFirst(surnames),
      firstNames: mostFirst(firstNames),
      exact: {
        surnames: new Set(names.flatMap(({ last }) => [...last.words, last.core, last.whole]).map(tokens.tokenOf)),
        firstNames: new Set(names.map(({ first }) => tokens.tokenOf(first))),
      },
      viaMiddle: Math.max(
        ...names.map(({ first }) => (first.length > 1 ? unitsAbove(usesMiddleBits(first)) : noUnits)),
      ),
      clear() {
        if (others !== unlike) table.fill(unlike)
        for (const token of words) {
          table[token] = unlike
          bits[token >>> 5] = 0
        }
      },
    }
  }
}

function fill(
  table: Int16Array,
  surnames: ReadonlyMap<Token, number>,
  firstNames: ReadonlyMap<Token, number>,
  others: number,
): void {
  for (const [token, units] of surnames) table[token] = entry(units, firstNameUnits(others))
  for (const [token, units] of firstNames) table[token] = entry(surnameUnits(table[token] ?? others), units)
}

type Raise = (token: Token, units: number) => void

function raise(worth: Map<Token, number>, token: Token, units: number): void {
  if (token !== none && units > noUnits && units > (worth.get(token) ?? noUnits)) worth.set(token, units)
}

function eachSurname({ last }: PreparedName, alike: AlikeWords, { tokenOf }: Tokens, visit: Raise): void {
  for (const word of new Set([...last.words, last.core, last.whole])) {
    if (word !== '') alike.surnames(word).forEach((units, token) => visit(token, units))
  }
  const whole = unitsAbove(exactSurname(last.words))
  for (const particle of glued) visit(tokenOf(particle + last.core), whole)
  if (last.words.length > 1) for (const word of last.words) visit(tokenOf(word), whole)
  for (const halves of halvesOf(last.whole)) {
    const known = halves.map(tokenOf).filter(token => token !== none)
    for (const token of known) visit(token, unitsAbove(exactSurname(halves)))
  }
}

function eachFirstName({ first, middle }: PreparedName, alike: AlikeWords, tokens: Tokens, visit: Raise): void {
  if (first !== '') alike.firstNames(first).forEach((units, token) => visit(token, units))
  if (first.length === 1) eachBeginningWith(first, tokens, token => visit(token, unitsAbove(initialAgrees)))
  for (const [one, other] of halvesOf(first)) {
    const token = tokens.tokenOf(one)
    if (token !== none) visit(token, unitsAbove(joinedFirstBits(one, other)))
  }
  if (middle.length < 2) return
  visit(tokens.tokenOf(first + middle), unitsAbove(joinedFirstBits(first, middle)))
  for (const other of [middle, ...variants(middle)]) visit(tokens.tokenOf(other), unitsAbove(usesMiddleBits(other)))
}

/** Where a word may have been two; no half is shorter than an article. */
const shortestHalf = 2

function halvesOf(word: string): readonly (readonly [string, string])[] {
  const cuts = Math.max(0, word.length - 2 * shortestHalf + 1)
  return Array.from({ length: cuts }, (_, at) => [word.slice(0, at + shortestHalf), word.slice(at + shortestHalf)])
}

/** All of them: an initial says little, and stands for many. */
function eachBeginningWith(letter: string, { count, initialOf }: Tokens, visit: (token: Token) => void): void {
  const code = letter.charCodeAt(0)
  for (let token = 1; token < count; token += 1) if (initialOf(token) === code) visit(token)
}

const mostFirst = (worth: ReadonlyMap<Token, number>): readonly Worth[] =>
  [...worth].toSorted(([, one], [, other]) => other - one)
