import { pointerOf } from '#contract/batch/columns.ts'
import { readsWhole } from '#contract/batch/row.ts'
import { splitRow } from '#contract/split-row.ts'
import { refuse, type Pointer, type Refusal } from '../../refusal.ts'
import { createLines, type Line } from './lines.ts'
import { isPlaced } from './place.ts'
import { wholeRow, type Reading, type ReadRow } from './read.ts'
import { typedRow } from './typed-row.ts'

/**
 * Reads a batch in CSV (RFC 4180) as it comes. A row ends with its line, because no value of a record has a line break: a quotation mark that
 * was forgotten costs its own row, and none of those behind it. What comes after the last line break is not believed: it may be cut.
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>): Reading {
  const lines = createLines()
  let columns: readonly string[] | undefined
  function rowsIn(some: readonly Line[]): readonly ReadRow[] | Refusal<'batch-header'> {
    const rows: ReadRow[] = []
    for (const line of some) {
      if (line.trouble === undefined && line.text.trim() === '') continue
      if (columns === undefined) {
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

/** The member that each column fills; or which columns, counted from 1, are not known, come twice, or are missing. */
function headerOf({ text, trouble }: Line): readonly string[] | Refusal<'batch-header'> {
  const split = splitRow(text)
  if (split.kind !== 'cells' || (trouble !== undefined && trouble !== 'cut')) return refuse('batch-header')
  const pointers = split.cells.map(pointerOf)
  const wrong = pointers.flatMap((pointer, at): Pointer[] => {
    if (pointer === undefined) return [{ pointer: `column:${at + 1}`, code: 'unknown-column' }]
    return pointers.indexOf(pointer) < at ? [{ pointer: `column:${at + 1}`, code: 'twice' }] : []
  })
  if (!pointers.includes('/ari')) wrong.push({ pointer: 'column:ari', code: 'missing' })
  const most = 20
  return wrong.length > 0 ? refuse('batch-header', wrong.slice(0, most)) : pointers.map(pointer => pointer ?? '')
}

function rowOf({ number, text, trouble }: Line, columns: readonly string[]): ReadRow {
  if (trouble !== undefined) return wholeRow(number, trouble)
  const split = splitRow(text)
  if (split.kind !== 'cells') return wholeRow(number, split.kind === 'open' ? 'open-quote' : split.kind)
  if (split.cells.length !== columns.length) return wholeRow(number, 'field-count')
  const row: Record<string, unknown> = {}
  const faults: Pointer[] = []
  for (const [at, cell] of split.cells.entries()) {
    const pointer = columns[at] ?? ''
    if (cell !== '' && !isPlaced(row, pointer, cell)) faults.push({ pointer, code: 'fact-twice' })
  }
  faults.push(...gapIn(row))
  // Of a row that only names a record nothing else is read.
  return faults.length > 0 && readsWhole(row['action'] ?? 'enter')
    ? { line: number, faults }
    : { line: number, row: typedRow(row) }
}

/** An alias that was left out would shift those behind it. That the name in use is missing, the contract says. */
function gapIn({ person }: Readonly<Record<string, unknown>>): readonly Pointer[] {
  const { names = [] } = (person ?? {}) as Readonly<{ names?: readonly unknown[] }>
  const gap = names.findIndex((name, at) => at > 0 && name === undefined)
  return gap === -1 ? [] : [{ pointer: `/person/names/${gap}/last`, code: 'alias-gap' }]
}
