import type { Finding, Unknown } from './finding.ts'
import { verifyLog } from './log.ts'
import { isRecord, parsed } from './parsed.ts'
import { verifyReceipt } from './receipt.ts'
import { receiptFormat } from '../log/receipt.ts'

/** A receipt is a few kilobytes; what is longer and no log is not read to its end. */
const longestReceipt = 64 * 1024

/** Verifies what a file turns out to be: an export, or a receipt however it was laid out. */
export async function verifyFile(pieces: AsyncIterable<Uint8Array>, key?: string): Promise<Finding | Unknown> {
  const lines = linesOf(pieces)
  const begun: string[] = []
  let length = 0
  for (;;) {
    const { done, value } = await lines.next()
    if (done !== true) begun.push(value)
    length += value?.length ?? 0
    const text = begun.join('')
    if (isReceipt(text)) return verifyReceipt(text, key)
    if (done === true || length > longestReceipt || parsed(text) !== undefined) break
  }
  return verifyLog(after(begun, lines), key)
}

const isReceipt = (text: string): boolean => {
  const read = parsed(text)
  return isRecord(read) && read['format'] === receiptFormat
}

async function* after(begun: readonly string[], rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield* begun
  yield* rest
}

/** Lines with their ends. A byte order mark is a character like any other, and what is no UTF-8 becomes what is in no entry. */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let left = ''
  for await (const piece of pieces) {
    const lines = (left + decoder.decode(piece, { stream: true })).split('\n')
    left = lines.pop() ?? ''
    for (const line of lines) yield `${line}\n`
  }
  left += decoder.decode()
  if (left !== '') yield left
  return undefined
}
