import { bytes, type Bytes } from './columns.ts'
import { idOf } from './id-letters.ts'
import { hashOfLetters } from './tokens.ts'

/**
 * The ids of people one after another, each in as many bytes as the longest has: the numbers of records are all as long. A file's ids are too
 * many to be as many objects, and every thread reads these.
 */
export type Ids = Readonly<{ width: number; letters: Bytes }>

export const noIds: Ids = { width: 0, letters: bytes(0) }

export const idAt = ({ width, letters }: Ids, place: number): string =>
  idOf(letters.subarray(place * width, (place + 1) * width))

/** The same as of the id by itself, which ends before the noughts. */
export function hashAt({ width, letters }: Ids, place: number): number {
  const from = place * width
  let end = from + width
  while (end > from && letters[end - 1] === 0) end -= 1
  return hashOfLetters(letters, from, end)
}

export function isAt({ width, letters }: Ids, place: number, id: Bytes): boolean {
  const from = place * width
  if (id.length > width) return false
  for (let at = 0; at < width; at += 1) if (letters[from + at] !== (id[at] ?? 0)) return false
  return true
}

/** So many ids, of which `placeIn` says where each stands, in columns that may have them in fewer bytes each. */
export function copiedIds(count: number, width: number, placeIn: (at: number) => readonly [Ids, number]): Ids {
  const letters = bytes(count * width)
  for (let at = 0; at < count; at += 1) {
    const [from, place] = placeIn(at)
    const [start, to] = [place * from.width, at * width]
    for (let letter = 0; letter < from.width; letter += 1) letters[to + letter] = from.letters[start + letter] ?? 0
  }
  return { width, letters }
}
