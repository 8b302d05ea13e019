import { columnOf, plainColumns } from './columns.ts'
import { niemContext, niemRecords, toNiem } from './niem.ts'

type Row = Readonly<Record<string, unknown>>

/** Rows as a batch in CSV: every plain column, one alias, and a column for each fact that one of them has. */
export function toCsv(rows: readonly Row[]): string {
  const flat = rows.map(flatten)
  const facts = [...new Set(flat.flatMap(row => [...row.keys()]))].filter(pointer => pointer.startsWith('/facts/'))
  const aliases = ['last', 'first', 'middle', 'suffix'].map(part => `/person/names/1/${part}`)
  const pointers = [...Object.values(plainColumns), ...aliases, ...facts]
  const lines = [pointers.map(columnOf), ...flat.map(row => pointers.map(pointer => row.get(pointer) ?? ''))]
  return lines.map(cells => `${csvCells(cells)}\r\n`).join('')
}

/** The same as XML: elements have the names of members. */
export const toXml = (rows: readonly Row[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<batch>\n${rows.map(row => `  <record>${elements(row)}</record>\n`).join('')}</batch>\n`

/** The same as NIEM JSON. */
export const toNiemText = (rows: readonly Row[]): string =>
  `${JSON.stringify({ '@context': niemContext, [niemRecords]: rows.map(toNiem) }, undefined, 2)}\n`

/** Cells of one line, as they are. */
export const csvCells = (cells: readonly string[]): string => cells.map(quoted).join(',')

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Every value of a row by its pointer, as a text. A person's numbers are one cell. */
function flatten(row: Row): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (value: unknown, pointer: string): void => {
    if (pointer === '/person/numbers' && Array.isArray(value)) found.set(pointer, value.join('; '))
    else if (typeof value === 'object' && value !== null)
      for (const [name, each] of Object.entries(value)) walk(each, `${pointer}/${name}`)
    else if (value !== undefined && value !== null) found.set(pointer, textOf(value))
  }
  walk(row, '')
  return found
}

/** Numbers and true are written as they are; texts too. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** What comes again is an element that comes again. */
const repeated: Readonly<Record<string, string>> = { names: 'name', numbers: 'number' }

function elements(value: unknown): string {
  if (typeof value !== 'object' || value === null) return escaped(textOf(value))
  return Object.entries(value as Row)
    .flatMap(([name, each]) =>
      Array.isArray(each)
        ? each.map(one => `<${repeated[name] ?? name}>${elements(one)}</${repeated[name] ?? name}>`)
        : [`<${name}>${elements(each)}</${name}>`],
    )
    .join('')
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, character => escapes[character] ?? '')
