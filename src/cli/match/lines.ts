import { isUtf8 } from 'node:buffer'
import { readSync } from 'node:fs'

/** A line without its end, counted from 1. Where its bytes are not UTF-8, U+FFFD stands for what cannot be read. */
export type Line = Readonly<{ number: number; text: string; trouble?: 'not-utf-8' | 'too-long' }>

/** No row about a person comes near it; what is longer is another kind of file, and must not fill the memory. */
export const longestLine = 1024 * 1024

/** Large enough that the disk and not the calls take the time. */
const chunkSize = 1024 * 1024

const lineFeed = 10
const carriageReturn = 13
const byteOrderMark = '\u{FEFF}'
/** What a decoder puts in the place of a byte that it cannot read. */
export const unreadable = '\u{FFFD}'

const nothing = Buffer.alloc(0)

/**
 * The lines of an open file, always from its beginning, with no more than a chunk of it in memory. `onRead` hears how many bytes
 * have been read.
 */
export function* linesOf(file: number, onRead: (bytes: number) => void = () => undefined): Generator<Line> {
  const chunk = Buffer.allocUnsafe(chunkSize)
  let number = 0
  let begun = nothing
  for (let position = 0; ;) {
    const read = readSync(file, chunk, 0, chunkSize, position)
    if (read === 0) break
    position += read
    onRead(position)
    const bytes = chunk.subarray(0, read)
    let from = 0
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, from)) {
      number += 1
      yield lineOf(number, joined(begun, bytes.subarray(from, end)))
      begun = nothing
      from = end + 1
    }
    // A copy, because the chunk is read into again.
    begun = Buffer.from(joined(begun, bytes.subarray(from)))
  }
  if (begun.length > 0) yield lineOf(number + 1, begun)
}

/** What is too long already grows no further. */
function joined(begun: Buffer, bytes: Buffer): Buffer {
  if (begun.length > longestLine) return begun
  return begun.length === 0 ? bytes : Buffer.concat([begun, bytes])
}

function lineOf(number: number, bytes: Buffer): Line {
  if (bytes.length > longestLine) return { number, text: '', trouble: 'too-long' }
  const decoded = bytes.toString('utf8', 0, bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length)
  const text = number === 1 && decoded.startsWith(byteOrderMark) ? decoded.slice(1) : decoded
  return decoded.includes(unreadable) && !isUtf8(bytes) ? { number, text, trouble: 'not-utf-8' } : { number, text }
}
