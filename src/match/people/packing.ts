import type { Prepared, PreparedName } from '../prepare.ts'
import type { AllCodes } from './codes.ts'
import { packed, packedMore, type Kind, type Packed } from './row.ts'
import type { Token } from './tokens.ts'

/** The number of a word in a dictionary that takes up whatever it has not met. */
export type Numbered = (word: string | undefined) => Token
export type PackedMore = readonly [number, number, number]

/** A person's own row. */
export function mainRow(person: Prepared, hasMore: boolean, token: Numbered, codes: AllCodes): Packed {
  const [name] = person.names
  return packed(token(name?.last.words[0]), token(name?.first), token(name?.middle), {
    sex: person.sex,
    race: person.race,
    generation: name?.generation,
    hasMore,
    hasSsn: person.ssn !== undefined,
    heightInches: person.heightInches,
    hasNumber: person.numbers.length > 0,
    hasUpin: person.upin !== undefined,
    weightPounds: person.weightPounds,
    state: codes.state.numbered(person.state),
    birthplace: codes.birthplace.numbered(person.birthplace),
    eyes: codes.eyes.numbered(person.eyes),
    hair: codes.hair.numbered(person.hair),
  })
}

/** The rows of what a person's own row has no room for: for most people, none. */
export const furtherRows = ({ names }: Prepared, token: Numbered): readonly PackedMore[] =>
  names.length === 1 && names.every(isOneWord) ? none : names.flatMap((name, at) => rowsOf(name, at > 0, token))

const none: readonly PackedMore[] = []
const isOneWord = ({ last: { words, whole, core } }: PreparedName): boolean => words.length < 2 && whole === core

function rowsOf({ last, first, middle, generation }: PreparedName, another: boolean, token: Numbered): PackedMore[] {
  const row = (word: string | undefined, kind: Kind): PackedMore => [
    packedMore(token(word), kind, generation),
    token(first),
    token(middle),
  ]
  const [firstWord, ...rest] = last.words
  return [
    ...(another ? [row(firstWord, 'name')] : []),
    ...rest.map(word => row(word, 'word')),
    ...(last.whole === last.core ? [] : [row(last.whole, 'whole')]),
  ]
}
