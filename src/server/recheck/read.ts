import { readJson } from '#contract/read-json.ts'
import type { RecheckFormat } from '#law/lives/recheck.ts'
import type { Refusal } from '../../refusal.ts'
import { createLines, type Line } from '../batch/lines.ts'
import { wholeRow, type ReadRow } from '../batch/read.ts'
import { headerOf, rowOf } from './read-csv.ts'

/** Rows as they come, some at a time; or why the file is not read, and then nothing more. */
type Reading = AsyncGenerator<readonly ReadRow[] | Refusal<'recheck-header'>>

/**
 * Reads a file of permit holders as it comes, a row a line: CSV with a header, or JSON. What comes after the last line break is not believed:
 * it may be cut.
 */
export async function* readHolders(bytes: AsyncIterable<Uint8Array>, format: RecheckFormat): Reading {
  const lines = createLines()
  let columns: readonly string[] | undefined
  function rowsIn(some: readonly Line[]): readonly ReadRow[] | Refusal<'recheck-header'> {
    const rows: ReadRow[] = []
    for (const line of some) {
      if (line.trouble === undefined && line.text.trim() === '') continue
      if (format === 'json-lines') rows.push(objectOf(line))
      else if (columns === undefined) {
        const header = headerOf(line)
        if ('refusal' in header) return header
        columns = header
      } else rows.push(rowOf(line, columns))
    }
    return rows
  }
  for await (const chunk of bytes) yield rowsIn(lines.push(chunk))
  yield rowsIn(lines.end())
}

function objectOf({ number, text, trouble }: Line): ReadRow {
  if (trouble !== undefined) return wholeRow(number, trouble)
  const value = readJson(Buffer.from(text))?.value
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? { line: number, row: value as Readonly<Record<string, unknown>> } : wholeRow(number, 'not-json')
}
