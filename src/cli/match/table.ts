import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { badHeader, columns, isColumn, nameOf, type Column, type RefusedTable } from './header.ts'
import { linesOf, type Line } from './lines.ts'
import { digestOf } from './digest.ts'
import { rowsOf, type BrokenRow, type Row } from './rows.ts'
import { splitRow } from '#contract/split-row.ts'

/** An open file whose header has been read. It can be gone through as often as one likes. */
export type Table = Readonly<{
  path: string
  /** Bytes. */
  size: number
  /** What each cell of a row is, from the first; empty when the file has not even a header. */
  header: readonly string[]
  /** Names in the header that are no column of ours. */
  ignored: readonly string[]
  /** In which cell a column stands. */
  at: Readonly<Partial<Record<Column, number>>>
  rows: (onRead?: (bytes: number) => void) => Generator<Row | BrokenRow>
  /** SHA-256 of the whole file. */
  digest: (onRead?: (bytes: number) => void) => string
  /** Whether the file is still the one that was opened. */
  isUnchanged: () => boolean
  close: () => void
}>

export function openTable(path: string): Table | RefusedTable {
  const file = openFile(path)
  if (typeof file === 'object') return file
  const table = isWide(file) ? utf16(path) : tableIn(file, path)
  if (!('close' in table)) closeSync(file)
  return table
}

function openFile(path: string): number | RefusedTable {
  try {
    // Asked before it is opened: a pipe would wait for somebody to write.
    if (statSync(path).isFile()) return openSync(path, 'r')
    return { code: 'no-file', because: `${path} is not a file that can be read twice.` }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return { code: 'no-file', because: missing ? `There is no file ${path}.` : `${path} cannot be read.` }
  }
}

/** Byte-order marks and, in the header, the zero bytes between letters, by which texts in UTF-16 and UTF-32 are known. */
function isWide(file: number): boolean {
  const first = Buffer.alloc(64, '\n')
  readSync(file, first, 0, first.length, 0)
  const mark = first.readUInt16BE(0)
  return mark === 0xfeff || mark === 0xfffe || first.subarray(0, first.indexOf('\n')).includes(0)
}

const utf16 = (path: string): RefusedTable => ({
  code: 'not-utf-8',
  because: `${path} is not written in UTF-8 but, as it seems, in UTF-16: save it as CSV in UTF-8.`,
})

function tableIn(file: number, path: string): Table | RefusedTable {
  const first = firstLine(file)
  if (first === undefined) return tableOf(file, path, [], 0)
  const split = splitRow(first.text)
  if (first.trouble === 'too-long' || split.kind !== 'cells') {
    return { code: 'bad-header', because: `${path}: the first line cannot be read as the names of columns.` }
  }
  const header = split.cells.map(nameOf)
  return badHeader(path, header) ?? tableOf(file, path, header, first.number)
}

function tableOf(file: number, path: string, header: readonly string[], headerLine: number): Table {
  const opened = fstatSync(file)
  const there = columns.filter(name => header.includes(name))
  return {
    path,
    size: opened.size,
    header,
    ignored: header.filter(name => !isColumn(name)),
    at: Object.fromEntries(there.map(name => [name, header.indexOf(name)])),
    *rows(onRead) {
      const lines = linesOf(file, onRead)
      for (let line = lines.next(); line.done !== true && line.value.number < headerLine; line = lines.next());
      yield* rowsOf(lines, header.length)
    },
    digest: onRead => digestOf(file, onRead),
    isUnchanged() {
      const { size, mtimeMs } = fstatSync(file)
      return size === opened.size && mtimeMs === opened.mtimeMs
    },
    close: () => closeSync(file),
  }
}

/** Empty lines before the header are passed over, as they are anywhere. */
function firstLine(file: number): Line | undefined {
  for (const line of linesOf(file)) if (line.trouble === 'too-long' || line.text.trim() !== '') return line
  return undefined
}
