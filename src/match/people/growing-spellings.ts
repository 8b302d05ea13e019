import { createChains } from './chains.ts'
import { eachHash } from './spellings.ts'
import type { GrowingTokens, Token } from './tokens.ts'

/** Where the words that came after a dictionary was made may be found, by what `eachHash` says of them. */
export type GrowingSpellings = Readonly<{ eachPerhapsAlike: (word: string, visit: (token: Token) => void) => void }>

export function growingSpellings(tokens: GrowingTokens, under: number): GrowingSpellings {
  const places = createChains()
  let known = 0

  /** When asked, not when they come: whoever puts a whole file into order never asks. */
  function takeUp(): void {
    const words = tokens.added()
    for (; known < words.length; known += 1) eachHash(words[known] ?? '', hash => places.add(hash, under + known))
  }

  return {
    eachPerhapsAlike(word, visit) {
      takeUp()
      if (known === 0) return
      eachHash(word, hash => places.each(hash, visit))
    },
  }
}
