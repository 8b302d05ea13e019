import type { Base } from './base.ts'
import { codesOf, type AllCodes, type AllTexts } from './codes.ts'
import { sharedCopy, type Bytes, type Wholes } from './columns.ts'
import type { Gathering } from './gathering.ts'
import type { MoreRows, Rows } from './rows.ts'
import { sharedTexts, type TextColumns } from './texts.ts'
import { growingTokens, tokensIn, type GrowingTokens } from './tokens.ts'

/** People as they came, in columns that are not added to any more. */
export type Gathered = Readonly<{
  rows: Rows
  born: Wholes
  ssn: Wholes
  ids: Wholes
  texts: TextColumns
  numbers: Readonly<{ high: Wholes; low: Wholes; person: Wholes }>
}>

/**
 * All that an index holds at one moment, as another thread can take it: the base lies in memory that all share, and what came
 * or went since is a copy, which no later change reaches.
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

/** A copy of what a gathering holds now, so that handing it to another thread makes no second one. */
export const gatheredIn = (gathering: Gathering): Gathered => ({
  rows: copyOfRows(gathering.rows()),
  born: sharedCopy(gathering.born()),
  ssn: sharedCopy(gathering.ssn()),
  ids: sharedCopy(gathering.ids()),
  texts: sharedTexts(gathering.texts()),
  numbers: copyOfNumbers(gathering.numbers()),
})

const copyOfRows = ({ count, words: [w0, w1, w2, w3], more }: Rows): Rows => ({
  count,
  words: [sharedCopy(w0), sharedCopy(w1), sharedCopy(w2), sharedCopy(w3)],
  more: copyOfMore(more),
})

const copyOfMore = ({ person, words: [w0, w1, w2] }: MoreRows): MoreRows => ({
  person: sharedCopy(person),
  words: [sharedCopy(w0), sharedCopy(w1), sharedCopy(w2)],
})

const copyOfNumbers = ({ high, low, person }: Gathered['numbers']): Gathered['numbers'] => ({
  high: sharedCopy(high),
  low: sharedCopy(low),
  person: sharedCopy(person),
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
