import type { Person } from '../people/person.ts'
import { encodings } from './encodings.ts'
import type { Pattern } from './search.ts'
import { bounded, spellingsOf, together } from './spellings.ts'

/** Of whom a pattern is, in which member they were sent it, and how it is written. */
export type Named = Readonly<{ person: number; field: string; encoding: string }>

/** Fewer bytes are met by chance. */
const shortest = 8

const isHash = (encoding: string): boolean => encoding.endsWith('no secret')

/** Everything by which people are searched for, each row of bytes once. */
export function patternsOf(people: readonly Person[]): readonly Pattern<Named>[] {
  const made = new Map<string, Pattern<Named>>()
  const add = (bytes: Uint8Array, of: Named, alone: boolean): void => {
    if (bytes.length < shortest) return
    const row = Buffer.from(bytes).toString('latin1')
    if (!made.has(row)) made.set(row, { bytes, of, alone })
  }
  for (const each of people) {
    for (const token of each.tokens)
      for (const text of spellingsOf(token))
        for (const [encoding, encode] of Object.entries(encodings)) {
          const isNumber = bounded.includes(token.field)
          // What is written in digits is alike in both cases, and its letters of hexadecimal are no digits.
          const alone = isNumber && !isHash(encoding)
          for (const bytes of encode(text)) add(bytes, { person: each.number, field: token.field, encoding }, alone)
        }
    for (const text of together(each))
      for (const [encoding, encode] of Object.entries(encodings).filter(([name]) => isHash(name)))
        for (const bytes of encode(text)) add(bytes, { person: each.number, field: 'together', encoding }, false)
  }
  return [...made.values()]
}

/** How many ways there are of each word. Whole names and dates are hashed in several orders beside. */
export const encodingNames: readonly string[] = Object.keys(encodings)
