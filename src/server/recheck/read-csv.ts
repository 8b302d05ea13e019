import { holderColumns, neededColumns } from '#contract/recheck.ts'
import { splitRow } from '#contract/split-row.ts'
import { refuse, type Pointer, type Refusal } from '../../refusal.ts'
import type { Line } from '../batch/lines.ts'
import { wholeRow, type ReadRow } from '../batch/read.ts'

/** The columns of a file of permit holders, by its first line; or which are not known, come twice, or are missing. */
export function headerOf({ text, trouble }: Line): readonly string[] | Refusal<'recheck-header'> {
  const split = splitRow(text)
  if (split.kind !== 'cells' || (trouble !== undefined && trouble !== 'cut')) return refuse('recheck-header')
  const { cells } = split
  const wrong = cells.flatMap((cell, at): Pointer[] => {
    if (!holderColumns.includes(cell)) return [{ pointer: `column:${at + 1}`, code: 'unknown-column' }]
    return cells.indexOf(cell) < at ? [{ pointer: `column:${at + 1}`, code: 'twice' }] : []
  })
  for (const column of neededColumns)
    if (!cells.includes(column)) wrong.push({ pointer: `column:${column}`, code: 'missing' })
  const most = 20
  return wrong.length > 0 ? refuse('recheck-header', wrong.slice(0, most)) : cells
}

/** One row of it: an empty cell says nothing. */
export function rowOf({ number, text, trouble }: Line, columns: readonly string[]): ReadRow {
  if (trouble !== undefined) return wholeRow(number, trouble)
  const split = splitRow(text)
  if (split.kind !== 'cells') return wholeRow(number, split.kind === 'open' ? 'open-quote' : split.kind)
  if (split.cells.length !== columns.length) return wholeRow(number, 'field-count')
  const cells = split.cells.flatMap((cell, at) => (cell === '' ? [] : [[columns[at] ?? '', typed(columns[at], cell)]]))
  return { line: number, row: Object.fromEntries(cells) as Readonly<Record<string, unknown>> }
}

/** Several of something are one cell, parted by semicolons; what is a whole number is read as one. */
function typed(column: string | undefined, cell: string): unknown {
  if (column === 'numbers' || column === 'citizenships')
    return cell
      .split(';')
      .map(each => each.trim())
      .filter(each => each !== '')
  return (column === 'heightInches' || column === 'weightPounds') && /^\d{1,3}$/.test(cell) ? Number(cell) : cell
}
