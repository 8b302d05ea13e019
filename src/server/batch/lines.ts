import { isUtf8 } from 'node:buffer'

/** A line without its end, counted from 1. `cut`: the file ends within it, so that nobody knows whether it is whole. */
export type Line = Readonly<{ number: number; text: string; trouble?: 'not-utf-8' | 'line-too-long' | 'cut' }>

/** A record with twenty names and sixty facts is a tenth of it. */
const longestLine = 64 * 1024

const [lineFeed, carriageReturn] = [10, 13]
const nothing = Buffer.alloc(0)

/** Takes a file as it comes, whatever ends its lines (CRLF, LF or CR), and gives its lines; never more of it in memory than one. */
export function createLines(): Readonly<{ push: (bytes: Uint8Array) => readonly Line[]; end: () => readonly Line[] }> {
  let begun = nothing
  let number = 0

  function take(all: Buffer, isEnd: boolean): readonly Line[] {
    const lines: Line[] = []
    let from = 0
    let feed = all.indexOf(lineFeed)
    let back = all.indexOf(carriageReturn)
    for (;;) {
      const byReturn = back !== -1 && (feed === -1 || back < feed)
      // A return at the end may be half of what ends the line.
      if (!byReturn && feed === -1) break
      if (byReturn && back === all.length - 1 && !isEnd) break
      const end = byReturn ? back : feed
      const next = byReturn && all[back + 1] === lineFeed ? end + 2 : end + 1
      lines.push(lineOf((number += 1), all.subarray(from, end)))
      from = next
      if (feed !== -1 && feed < from) feed = all.indexOf(lineFeed, from)
      if (back !== -1 && back < from) back = all.indexOf(carriageReturn, from)
    }
    begun = Buffer.from(all.subarray(from))
    return lines
  }

  return {
    push: bytes => take(Buffer.concat([bounded(begun), bytes]), false),
    end() {
      const lines = take(begun, true)
      return begun.length === 0 ? lines : [...lines, { ...lineOf(number + 1, begun), trouble: 'cut' }]
    },
  }
}

/** What is too long already grows no further. */
const bounded = (begun: Buffer): Buffer =>
  begun.length > longestLine + 1 && begun.at(-1) !== carriageReturn ? begun.subarray(0, longestLine + 1) : begun

function lineOf(number: number, bytes: Buffer): Line {
  if (bytes.length > longestLine) return { number, text: '', trouble: 'line-too-long' }
  const isFirst = number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const text = bytes.toString('utf8', isFirst ? 3 : 0)
  return text.includes('\u{FFFD}') && !isUtf8(bytes) ? { number, text, trouble: 'not-utf-8' } : { number, text }
}
