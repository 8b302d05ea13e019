import { bytes, growing, wholes, type Bytes, type Wholes } from './columns.ts'

/** Texts end to end in one column, as UTF-8: a file's ids are too many to be as many objects, and every thread reads these. */
export type TextColumns = Readonly<{ letters: Bytes; starts: Wholes }>

export type GrowingTexts = Readonly<{
  /** The place of the text, from nought on. */
  push: (text: string) => number
  /** The same text as other columns have it. */
  pushFrom: (columns: TextColumns, place: number) => number
  /** Those that came until now. They are other columns after the next push. */
  columns: () => TextColumns
}>

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const firstRoom = 256

/** `room` for as many texts and letters as are known to come. */
export type TextRoom = Readonly<{ texts: number; letters: number }>

export function growingTexts(room: TextRoom = { texts: 0, letters: 0 }): GrowingTexts {
  const starts = growing(room.texts + 1)
  starts.push(0)
  let letters = bytes(Math.max(firstRoom, room.letters))
  let length = 0

  function pushLetters(encoded: Bytes): number {
    if (length + encoded.length > letters.length) {
      const larger = bytes(Math.max(letters.length * 2, length + encoded.length))
      larger.set(letters)
      letters = larger
    }
    letters.set(encoded, length)
    length += encoded.length
    starts.push(length)
    return starts.length - 2
  }

  return {
    push: text => pushLetters(encoder.encode(text)),
    pushFrom: (columns, place) =>
      pushLetters(columns.letters.subarray(columns.starts[place] ?? 0, columns.starts[place + 1] ?? 0)),
    columns: () => ({ letters: letters.subarray(0, length), starts: starts.values() }),
  }
}

/** The same without room for more; where there is none, the very same. */
export function tightTexts({ letters, starts }: TextColumns): TextColumns {
  if (letters.byteLength === letters.buffer.byteLength && starts.byteLength === starts.buffer.byteLength)
    return { letters, starts }
  const shared = { letters: bytes(letters.length), starts: wholes(starts.length) }
  shared.letters.set(letters)
  shared.starts.set(starts)
  return shared
}

/** So many letters are put together one by one; a decoder, which refuses shared memory, would take longer. */
const fewLetters = 64

export function textAt({ letters, starts }: TextColumns, place: number): string {
  const [from, to] = [starts[place] ?? 0, starts[place + 1] ?? 0]
  if (to - from > fewLetters) return decoder.decode(letters.slice(from, to))
  let text = ''
  for (let at = from; at < to; at += 1) {
    const letter = letters[at] ?? 0
    if (letter > 127) return decoder.decode(letters.slice(from, to))
    text += String.fromCharCode(letter)
  }
  return text
}
