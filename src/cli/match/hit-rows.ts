import { writeFileSync } from 'node:fs'
import type { Taker } from './search-all.ts'
import { writtenRow } from './written-row.ts'

/** How far a file of hits has come: the people it was asked about, its bytes, and what stands in them. */
export type Far = Readonly<{ done: number; bytes: number; pairs: number; same: number; inquiries: number }>
export const nothingYet: Far = { done: 0, bytes: 0, pairs: 0, same: 0, inquiries: 0 }

export type HitRows = Readonly<{
  write: Taker['write']
  /** Writes what is still here. */
  flush: () => void
  /** Its bytes are those that were written. */
  far: () => Far
}>

/** Characters that are written at once, so that not every hit costs a call. */
const writeEvery = 64 * 1024

/** The rows of hits at the end of an open file. */
export function hitRows(file: number, from = nothingYet): HitRows {
  let { done, bytes, pairs, same, inquiries } = from
  let text = bytes === 0 ? 'inquiry_id,record_id,bits,answer\n' : ''
  const flush = (): void => {
    writeFileSync(file, text)
    bytes += Buffer.byteLength(text)
    text = ''
  }
  return {
    write(inquiry, found) {
      for (const { id, bits, answer } of found) {
        // A low threshold brings people whom the engine calls others.
        text += writtenRow([inquiry, id, bits.toFixed(3), answer === 'same' ? answer : 'possibly'])
        if (answer === 'same') same += 1
        if (text.length > writeEvery) flush()
      }
      done += 1
      pairs += found.length
      if (found.length > 0) inquiries += 1
    },
    flush,
    far: () => ({ done, bytes, pairs, same, inquiries }),
  }
}
