import { bytes, type Bytes } from './columns.ts'
import { hashOfLetters } from './tokens.ts'

/**
 * The ids of people one after another, as UTF-8, each in as many bytes as the longest has: the numbers of records are all as long. A file's ids
 * are too many to be as many objects, and every thread reads these. No id has a letter U+0000.
 */
export type Ids = Readonly<{ width: number; letters: Bytes }>

export const noIds: Ids = { width: 0, letters: bytes(0) }

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** An id as it is kept and looked for. */
export const lettersOf = (id: string): Bytes => encoder.encode(id)

export function idAt(ids: Ids, place: number): string {
  const from = place * ids.width
  const to = endOf(ids, place)
  let text = ''
  for (let at = from; at < to; at += 1) {
    const letter = ids.letters[at] ?? 0
    // A decoder refuses shared memory, and takes longer for what is nearly always ASCII.
    if (letter > 127) return decoder.decode(ids.letters.slice(from, to))
    text += String.fromCharCode(letter)
  }
  return text
}

export const hashAt = (ids: Ids, place: number): number =>
  hashOfLetters(ids.letters, place * ids.width, endOf(ids, place))

export function isAt({ width, letters }: Ids, place: number, id: Bytes): boolean {
  const from = place * width
  if (id.length > width) return false
  for (let at = 0; at < width; at += 1) if (letters[from + at] !== (id[at] ?? 0)) return false
  return true
}

/** Where the letters of an id end. */
function endOf({ width, letters }: Ids, place: number): number {
  let end = (place + 1) * width
  while (end > place * width && letters[end - 1] === 0) end -= 1
  return end
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
