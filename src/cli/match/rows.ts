import { longestLine, unreadable, type Line } from './lines.ts'
import type { Rejection } from './reasons.ts'
import { closingQuote, splitRow, type Split } from '#contract/split-row.ts'

/** One row after the header, and the line on which it begins. */
export type Row = Readonly<{ line: number; cells: readonly string[] }>

/** A row that is left out: why, and the cell, counted from 0, where one alone is to blame. */
export type BrokenRow = Readonly<{ line: number; code: Rejection; at?: number }>

export const isBroken = (row: object): row is BrokenRow => 'code' in row

/** A remark may be long; a quotation mark that is still open after so many lines was never closed. */
const mostLines = 1000

/**
 * Every row of `width` cells, and every row that is none. A row ends with its line, unless a quoted cell goes on; where that comes
 * to nothing, the line alone is broken and the next line begins a row of its own. So a quotation mark that was forgotten costs its
 * own row and none of those behind it, which no parser of the whole text can promise.
 */
export function* rowsOf(lines: Iterator<Line, unknown>, width: number): Generator<Row | BrokenRow> {
  const ahead: Line[] = []
  const pull = (): Line | undefined => {
    const next = lines.next()
    return next.done === true ? undefined : next.value
  }
  const peek = (at: number): Line | undefined => {
    const line = ahead[at] ?? pull()
    if (line !== undefined) ahead[at] = line
    return line
  }
  for (let line = pull(); line !== undefined; line = ahead.shift() ?? pull()) {
    if (line.trouble === 'too-long') yield { line: line.number, code: 'too-long' }
    else if (line.text.trim() !== '') {
      const split = splitRow(line.text)
      const { row, lines: further } =
        split.kind === 'open' ? goneOn(line, split.at, peek, width) : { row: rowFrom([line], split, width), lines: 0 }
      ahead.splice(0, further)
      yield row
    }
  }
}

/** The row that begins with a line whose last cell is open, and how many further lines belong to it. */
function goneOn(
  first: Line,
  at: number,
  peek: (at: number) => Line | undefined,
  width: number,
): Readonly<{ row: Row | BrokenRow; lines: number }> {
  const lines = [first]
  let text = first.text
  while (lines.length <= mostLines && text.length < longestLine) {
    const more = peek(lines.length - 1)
    if (more === undefined || more.trouble === 'too-long') break
    lines.push(more)
    text += `\n${more.text}`
    if (closingQuote(more.text, 0) === -1) continue
    const split = splitRow(text)
    if (split.kind === 'open') continue
    if (split.kind !== 'cells' || (split.cells.length !== width && allStandAlone(lines, width))) break
    return { row: rowFrom(lines, split, width), lines: lines.length - 1 }
  }
  return { row: { line: first.number, code: 'open-quote', at }, lines: 0 }
}

/**
 * Whether each further line is a row by itself, as when the mark that seemed to close the cell is an inch mark at the end of a
 * later row. A mark in the first cell is no inch mark: there a quoted cell ends.
 */
const allStandAlone = ([, ...further]: readonly Line[], width: number): boolean =>
  further.every(({ text }) => {
    const split = splitRow(text)
    return split.kind === 'cells' && split.cells.length === width && split.cells[0]?.includes('"') === false
  })

function rowFrom(lines: readonly Line[], split: Split, width: number): Row | BrokenRow {
  const line = lines[0]?.number ?? 0
  if (split.kind !== 'cells') return { line, code: split.kind === 'open' ? 'open-quote' : split.kind, at: split.at }
  const { cells } = split
  if (lines.some(({ trouble }) => trouble === 'not-utf-8')) {
    return { line, code: 'not-utf-8', at: cells.findIndex(cell => cell.includes(unreadable)) }
  }
  return cells.length === width ? { line, cells } : { line, code: 'field-count' }
}
