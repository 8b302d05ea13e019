import type { Base } from './base.ts'
import type { ByNumber } from './by-number.ts'
import { codesOf, type AllCodes, type AllTexts } from './codes.ts'
import type { Bytes, Wholes } from './columns.ts'
import type { Gathering } from './gathering.ts'
import type { Ids } from './ids.ts'
import type { Rows } from './rows.ts'
import { growingTokens, tokensIn, type GrowingTokens } from './tokens.ts'

/** People as they came, in columns that are not added to any more. */
export type Gathered = Readonly<{
  rows: Rows
  born: Wholes
  ssn: Wholes
  ids: Ids
  numbers: ByNumber
}>

/**
 * All that an index holds at one moment, as another thread can take it: the base and who came since lie in memory that all
 * share, where what came stays as it is, and who went is a copy, which no later change reaches.
 */
export type Held = Readonly<{
  base: Base
  since: Gathered
  /** Who went: a bit for each of the base, and the places of those who had come since. */
  gone: Readonly<{ base: Bytes; since: ReadonlySet<number> }>
  /** The words that came since, in the order of their numbers, and every text that a row may hold. */
  words: readonly string[]
  texts: AllTexts
}>

/** What a gathering holds now. Its columns only grow, so that nothing of it is copied. */
export const gatheredIn = (gathering: Gathering): Gathered => ({
  rows: gathering.rows(),
  born: gathering.born(),
  ssn: gathering.ssn(),
  ids: gathering.ids(),
  numbers: gathering.numbers(),
})

export const textsOf = (codes: AllCodes): AllTexts => ({
  state: [...codes.state.texts],
  birthplace: [...codes.birthplace.texts],
  eyes: [...codes.eyes.texts],
  hair: [...codes.hair.texts],
})

/** What the rows of both mean. */
export function meaningsIn({ base, words, texts }: Held): Readonly<{ tokens: GrowingTokens; codes: AllCodes }> {
  const tokens = growingTokens(tokensIn(base.tokens))
  for (const word of words) tokens.numbered(word)
  return { tokens, codes: codesOf(texts) }
}

export const isGoneIn =
  (gone: Bytes) =>
  (person: number): boolean =>
    (((gone[person >>> 3] ?? 0) >>> (person & 7)) & 1) === 1
