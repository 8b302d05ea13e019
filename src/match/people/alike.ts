import { compareFirstWords } from '../first-name.ts'
import { variants } from '../nicknames.ts'
import { remembering } from '../remembering.ts'
import { twoSlipsFrom, type Perhaps } from './perhaps.ts'
import { spelledAlike } from './spelled-alike.ts'
import type { SpellingColumns } from './spellings.ts'
import { none, tokensIn, type Token, type TokenColumns } from './tokens.ts'
import { noUnits, unitsAbove } from './units.ts'
import { firstNameWords, surnameWords, type WordKind } from './word-kinds.ts'
import { worth, type Worth } from './worth.ts'

/** The words of a dictionary that are like one word, and the most that each may be worth. */
export type Alike = readonly Worth[]
export type AlikeWords = Readonly<{
  surnames: (word: string) => Alike
  firstNames: (word: string) => Alike
  /** Those that are two slips away from one of several. */
  fartherSurnames: (words: readonly string[]) => Perhaps
  fartherFirstNames: (words: readonly string[]) => Perhaps
}>

/** Names repeat, so that most words of a question were looked up before. */
const mostRemembered = 50_000

export function alikeWords(words: TokenColumns, spellings: SpellingColumns): AlikeWords {
  const { tokenOf } = tokensIn(words)

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

  /** What no record holds is not remembered: it is what somebody was asked about by, and says who. */
  function remembered(find: (word: string) => ReadonlyMap<Token, number>): (word: string) => Alike {
    const onRecord = remembering(mostRemembered, word => worthsOf(find(word)))
    return word => (tokenOf(word) === none ? worthsOf(find(word)) : onRecord(word))
  }

  return {
    surnames: remembered(word => spelled(word, surnameWords)),
    firstNames: remembered(called),
    fartherSurnames: asked => twoSlipsFrom(asked, surnameWords, { words, spellings }),
    fartherFirstNames: asked => twoSlipsFrom(asked, firstNameWords, { words, spellings }),
  }
}

export const worthsOf = (found: ReadonlyMap<Token, number>): Alike =>
  [...found].filter(([, units]) => units > noUnits).map(([token, units]) => worth(token, units))
