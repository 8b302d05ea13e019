import { bytes, growing, wholes, type Bytes, type Wholes } from './columns.ts'

/** Texts end to end in one column, as UTF-8: a file's ids are too many to be as many objects, and every thread reads these. */
export type TextColumns = Readonly<{ letters: Bytes; starts: Wholes }>

export type GrowingTexts = Readonly<{
  /** The place of the text, from nought on. */
  push: (text: string) => number
  /** Those that came until now. They are other columns after the next push. */
  columns: () => TextColumns
}>

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

const firstRoom = 256

export function growingTexts(): GrowingTexts {
  const starts = growing()
  starts.push(0)
  let letters = new Uint8Array(firstRoom)
  let length = 0
  return {
    push(text) {
      const encoded = encoder.encode(text)
      if (length + encoded.length > letters.length) {
        const larger = new Uint8Array(Math.max(letters.length * 2, length + encoded.length))
        larger.set(letters)
        letters = larger
      }
      letters.set(encoded, length)
      length += encoded.length
      starts.push(length)
      return starts.length - 2
    },
    columns: () => ({ letters: letters.subarray(0, length), starts: starts.values() }),
  }
}

/** The same in memory that all threads share. */
export function sharedTexts({ letters, starts }: TextColumns): TextColumns {
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
