import { compareFirstWords } from '../first-name.ts'
import { variants } from '../nicknames.ts'
import { spelledAlike } from './spelled-alike.ts'
import type { SpellingColumns } from './spellings.ts'
import { none, tokensIn, type Token, type TokenColumns } from './tokens.ts'
import { noUnits, unitsAbove } from './units.ts'
import { firstNameWords, surnameWords, type WordKind } from './word-kinds.ts'

/** The words of a dictionary that are like one word, and the most that each may be worth, in units. */
export type Alike = ReadonlyMap<Token, number>
export type AlikeWords = Readonly<{ surnames: (word: string) => Alike; firstNames: (word: string) => Alike }>

/** Names repeat, so that most words of a question were looked up before. */
const mostKept = 20_000

export function alikeWords(words: TokenColumns, spellings: SpellingColumns): AlikeWords {
  const { tokenOf } = tokensIn(words)
  const kept = { surnames: new Map<string, Alike>(), firstNames: new Map<string, Alike>() }

  function spelled(word: string, kind: WordKind): Map<Token, number> {
    const found = spelledAlike(word, kind, { words, spellings })
    const own = tokenOf(word)
    if (own !== none) found.set(own, unitsAbove(kind.exactBits(word)))
    return found
  }

  /** By nickname and by initial too. */
  function called(word: string): Map<Token, number> {
    const found = spelled(word, firstNameWords)
    for (const other of [...variants(word), word.slice(0, 1)]) {
      const token = tokenOf(other)
      if (token !== none && other !== word) found.set(token, unitsAbove(compareFirstWords(word, other).bits))
    }
    return found
  }

  return {
    surnames: word => remembered(kept.surnames, word, () => spelled(word, surnameWords)),
    firstNames: word => remembered(kept.firstNames, word, () => called(word)),
  }
}

function remembered(kept: Map<string, Alike>, word: string, find: () => Alike): Alike {
  const known = kept.get(word)
  if (known !== undefined) return known
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  const found = new Map([...find()].filter(([, units]) => units > noUnits))
  kept.set(word, found)
  return found
}
