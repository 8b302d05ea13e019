import type { Result } from './measure.ts'
import { cellsOf, heads, people } from './words.ts'

/** A result for a terminal: columns as wide as their widest cell. */
export function tableOf(result: Result): string {
  const lines = [[...heads], ...result.rows.map(row => cellsOf(row, result))]
  const widths = heads.map((_, at) =>
    // What says why an engine stopped runs on through the empty columns.
    Math.max(...lines.filter(cells => cells[2] !== '').map(cells => cells[at]?.length ?? 0)),
  )
  const text = lines.map(cells =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [`${people(result.size)} people`, ...text, ''].join('\n')
}
