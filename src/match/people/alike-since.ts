import { compareFirstWords } from '../first-name.ts'
import { variants } from '../nicknames.ts'
import { compareWords } from '../surname.ts'
import type { Alike, AlikeWords } from './alike.ts'
import { growingSpellings } from './growing-spellings.ts'
import type { GrowingTokens, Token } from './tokens.ts'
import { noUnits, unitsAbove } from './units.ts'

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
    return new Map([...found].filter(([, units]) => units > noUnits))
  }

  return {
    surnames: word => new Map([...under.surnames(word), ...since(word, [], compareWords)]),
    firstNames: word =>
      new Map([...under.firstNames(word), ...since(word, [...variants(word), word.slice(0, 1)], compareFirstWords)]),
  }
}
