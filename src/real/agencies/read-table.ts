import { CsvError, parse } from 'csv-parse/sync'
import { unreadable, type RefusedLine, type Unreadable } from './take.ts'

/** One line after the header, by column. */
export type Cells<Column extends string> = Readonly<{ line: number; cells: Readonly<Record<Column, string>> }>

type Table<Column extends string> = Readonly<{ lines: readonly Cells<Column>[]; refused: readonly RefusedLine[] }>

/**
 * A comma-separated list whose header names at least these columns, in any order; others are not looked at. A line of another length than
 * the header is refused alone: a list of forty thousand lines is not thrown away for one of them.
 */
export function readTable<Column extends string>(
  name: string,
  text: string,
  columns: readonly Column[],
): Table<Column> | Unreadable {
  const rows = rowsOf(text)
  if (rows === undefined)
    return unreadable(`${name} is no comma-separated list: a quotation mark is never closed, or worse.`)
  const [header = [], ...rest] = rows
  const missing = columns.filter(column => !header.includes(column))
  if (missing.length > 0) return unreadable(`${name} lacks the columns ${missing.join(', ')}.`)
  const at = columns.map(column => [column, header.indexOf(column)] as const)
  const lines: Cells<Column>[] = []
  const refused: RefusedLine[] = []
  for (const [index, row] of rest.entries()) {
    // The header is line 1. No cell of these lists holds a line break.
    const line = index + 2
    if (row.length !== header.length) refused.push({ line, code: 'wrong-cells' })
    else
      lines.push({
        line,
        cells: Object.fromEntries(at.map(([column, cell]) => [column, row[cell]?.trim() ?? ''])) as Record<
          Column,
          string
        >,
      })
  }
  return { lines, refused }
}

function rowsOf(text: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return undefined
  }
}
