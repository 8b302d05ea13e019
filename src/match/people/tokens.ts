import { bytes, wholes, type Bytes, type Wholes } from './columns.ts'

/** The number of a word in a dictionary. Nought is no word at all. */
export type Token = number
export const none: Token = 0

/** As many words as fit into the 22 bits that a row keeps for one. */
export const mostTokens = 2 ** 22

/** Every word that some name holds, once, under a number. The same from any thread. */
export type TokenColumns = Readonly<{ count: number; letters: Bytes; starts: Wholes; table: Wholes }>

export type Tokens = Readonly<{
  /** One more than the largest number in use. */
  count: number
  /** `none` for a word that no name holds. */
  tokenOf: (word: string) => Token
  wordOf: (token: Token) => string
  /** The code of its first letter. */
  initialOf: (token: Token) => number
}>

export function tokensIn({ count, letters, starts, table }: TokenColumns): Tokens {
  const isWord = (token: Token, word: string): boolean => {
    const from = starts[token] ?? 0
    if ((starts[token + 1] ?? 0) - from !== word.length) return false
    for (let at = 0; at < word.length; at += 1) if (letters[from + at] !== word.charCodeAt(at)) return false
    return true
  }
  return {
    count,
    tokenOf(word) {
      if (word === '') return none
      for (let at = hashOf(word) & (table.length - 1); ; at = (at + 1) & (table.length - 1)) {
        const token = table[at] ?? none
        if (token === none || isWord(token, word)) return token
      }
    },
    wordOf: token => String.fromCharCode(...letters.subarray(starts[token] ?? 0, starts[token + 1] ?? 0)),
    initialOf: token => letters[starts[token] ?? 0] ?? 0,
  }
}

/** Numbers so many words in the order given. Each is asked for twice, so that they need not all be held as texts at once. */
export function tokenColumns(words: number, wordAt: (at: number) => string): TokenColumns {
  const count = words + 1
  const starts = wholes(count + 1)
  for (let at = 0; at < words; at += 1) starts[at + 2] = (starts[at + 1] ?? 0) + wordAt(at).length
  const letters = bytes(starts[count] ?? 0)
  // At most two thirds full, so that a word is found after a step or two.
  const table = wholes(2 ** Math.ceil(Math.log2(count * 1.5 + 1)))
  for (let at = 0; at < words; at += 1) {
    const word = wordAt(at)
    const from = starts[at + 1] ?? 0
    for (let letter = 0; letter < word.length; letter += 1) letters[from + letter] = word.charCodeAt(letter)
    let to = hashOf(word) & (table.length - 1)
    while (table[to] !== none) to = (to + 1) & (table.length - 1)
    table[to] = at + 1
  }
  return { count, letters, starts, table }
}

/** FNV-1a, mixed once more because tables use the low bits only. */
export function hashOf(word: string): number {
  let hash = begun
  for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at))
  return mixed(hash)
}

/** The same of letters as they lie in a column. */
export function hashOfLetters(letters: Bytes, from: number, to: number): number {
  let hash = begun
  for (let at = from; at < to; at += 1) hash = withLetter(hash, letters[at] ?? 0)
  return mixed(hash)
}

const begun = 0x811c9dc5
const withLetter = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193)
const mixed = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0

/** Words that came after a dictionary was made, numbered on from it. */
export type GrowingTokens = Tokens & Readonly<{ numbered: (word: string) => Token; added: () => readonly string[] }>

export function growingTokens(under: Tokens): GrowingTokens {
  const numbers = new Map<string, Token>()
  const words: string[] = []
  const tokenOf = (word: string): Token => numbers.get(word) ?? under.tokenOf(word)
  return {
    get count() {
      return under.count + words.length
    },
    tokenOf,
    wordOf: token => (token < under.count ? under.wordOf(token) : (words[token - under.count] ?? '')),
    initialOf: token =>
      token < under.count ? under.initialOf(token) : (words[token - under.count] ?? '').charCodeAt(0),
    numbered(word) {
      const known = tokenOf(word)
      if (known !== none || word === '') return known
      const token = under.count + words.length
      if (token >= mostTokens) throw new RangeError(`an index holds at most ${mostTokens} different words of names`)
      numbers.set(word, token)
      words.push(word)
      return token
    },
    added: () => words,
  }
}

export const noTokens: Tokens = tokensIn(tokenColumns(0, () => ''))
