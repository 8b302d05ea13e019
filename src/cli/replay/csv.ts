import { CsvError, parse, type Info } from 'csv-parse/sync'

/** What is wrong with a file, and where. Lines are counted from 1, as an editor shows them; the value is not repeated. */
export type BadInput = Readonly<{ because: string; line?: number; column?: string }>

export const isBadInput = (value: object): value is BadInput => 'because' in value

/** One line after the header: its cells by column, and where it stands in the file. */
export type Line<Column extends string> = Readonly<{ line: number; cells: Readonly<Record<Column, string>> }>

/**
 * Reads a comma-separated file whose header names exactly these columns, in any order. Strict: a column that is missing, twice
 * there or unknown to us, and a line with too many or too few cells, refuse the whole file, because a shifted column replays
 * another month than the one that was.
 */
export function readCsv<Column extends string>(
  text: string,
  columns: readonly Column[],
): readonly Line<Column>[] | BadInput {
  const parsed = parseLines(text)
  if (isBadInput(parsed)) return parsed
  const [header, ...rows] = parsed
  if (header === undefined) return { because: 'the file is empty', line: 1 }
  const bad = badHeader(header.record, columns) ?? badLength(rows, columns.length)
  if (bad !== undefined) return bad
  // The header holds each column once and nothing else.
  const names = header.record as readonly Column[]
  return rows.map(({ record, line }) => ({
    line,
    cells: Object.fromEntries(names.map((name, at) => [name, record[at] ?? ''])) as Record<Column, string>,
  }))
}

/** The header is looked at before the lengths of lines: a missing column makes every line too long. */
const options = { bom: true, info: true, trim: true, skip_empty_lines: true, relax_column_count: true } as const

type Parsed = Readonly<{ line: number; record: readonly string[] }>

function parseLines(text: string): readonly Parsed[] | BadInput {
  try {
    const parsed: readonly unknown[] = parse(text, options)
    return (parsed as readonly Readonly<{ record: readonly string[]; info: Info }>[]).map(({ record, info }) => ({
      record,
      line: info.lines,
    }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines, code } = error
    const open = code === 'CSV_QUOTE_NOT_CLOSED'
    const because = open ? 'a quotation mark is never closed' : 'the line is not comma-separated values'
    return { because, ...(typeof lines === 'number' ? { line: lines } : {}) }
  }
}

function badLength(rows: readonly Parsed[], length: number): BadInput | undefined {
  const bad = rows.find(({ record }) => record.length !== length)
  return bad === undefined
    ? undefined
    : { because: 'the line has another number of cells than the header', line: bad.line }
}

function badHeader(header: readonly string[], columns: readonly string[]): BadInput | undefined {
  const unknown = header.find(name => !columns.includes(name))
  // A header is no secret: naming the column is how it is found.
  if (unknown !== undefined) return { because: 'no such column is known', line: 1, column: unknown }
  const missing = columns.find(name => !header.includes(name))
  if (missing !== undefined) return { because: 'the column is missing', line: 1, column: missing }
  const twice = header.find((name, at) => header.indexOf(name) !== at)
  return twice === undefined ? undefined : { because: 'the column is there twice', line: 1, column: twice }
}
