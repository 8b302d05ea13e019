import { mostOf } from './row.ts'

/** Short texts that many rows share, each under a number: states, places of birth, colours. Nought is none. */
export type Codes = Readonly<{
  /** Nought for a text beyond the most that a row has room for: it is then not compared. */
  numbered: (text: string | undefined) => number
  /** Undefined for a text that no row holds. */
  codeOf: (text: string | undefined) => number | undefined
  textOf: (code: number) => string | undefined
  texts: readonly string[]
}>

export const coded = ['state', 'birthplace', 'eyes', 'hair'] as const
export type Coded = (typeof coded)[number]
export type AllCodes = Readonly<Record<Coded, Codes>>
export type AllTexts = Readonly<Record<Coded, readonly string[]>>

export function codesOf(known: Partial<AllTexts> = {}): AllCodes {
  return {
    state: codes(mostOf.state, known.state),
    birthplace: codes(mostOf.birthplace, known.birthplace),
    eyes: codes(mostOf.eyes, known.eyes),
    hair: codes(mostOf.hair, known.hair),
  }
}

function codes(most: number, known: readonly string[] = []): Codes {
  const texts = [...known]
  const numbers = new Map(texts.map((text, at) => [text, at + 1]))
  return {
    numbered(text) {
      if (text === undefined) return 0
      const number = numbers.get(text)
      if (number !== undefined) return number
      if (texts.length >= most) return 0
      texts.push(text)
      numbers.set(text, texts.length)
      return texts.length
    },
    codeOf: text => (text === undefined ? undefined : numbers.get(text)),
    textOf: code => texts[code - 1],
    texts,
  }
}
