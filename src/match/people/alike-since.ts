import { compareFirstWords } from '../first-name.ts'
import { variants } from '../nicknames.ts'
import { compareWords } from '../surname.ts'
import { worthsOf, type Alike, type AlikeWords } from './alike.ts'
import { growingSpellings } from './growing-spellings.ts'
import type { GrowingTokens, Token } from './tokens.ts'
import { unitsAbove } from './units.ts'

/** The words that are like one word, in a dictionary and among those that came after it. */
export function alikeSince(under: AlikeWords, tokens: GrowingTokens, count: number): AlikeWords {
  const spellings = growingSpellings(tokens, count)

  function since(
    word: string,
    others: Iterable<string>,
    compare: (one: string, other: string) => { bits: number },
  ): Alike {
    const found = new Map<Token, number>()
    const weigh = (token: Token): void => {
      if (token >= count && !found.has(token)) found.set(token, unitsAbove(compare(word, tokens.wordOf(token)).bits))
    }
    spellings.eachPerhapsAlike(word, weigh)
    for (const other of [word, ...others]) weigh(tokens.tokenOf(other))
    return worthsOf(found)
  }

  const both = (before: Alike, after: () => Alike): Alike => (tokens.count === count ? before : [...before, ...after()])

  return {
    ...under,
    surnames: word => both(under.surnames(word), () => since(word, [], compareWords)),
    firstNames: word =>
      both(under.firstNames(word), () => since(word, [...variants(word), word.slice(0, 1)], compareFirstWords)),
  }
}
