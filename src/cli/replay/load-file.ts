import type { State } from '#law/words.ts'
import { isBadInput, readCsv, type BadInput, type Line } from './csv.ts'
import { kindNames, type Kind } from './kinds.ts'
import { stateNamed } from './state-names.ts'

/** How many checks of one kind one state had in the month. */
export type Cell = Readonly<{ state: State; kind: Kind; count: number }>

export type Load = Readonly<{
  /** Of the month only, in the file's order of states and our order of kinds; none where nothing was asked. */
  cells: readonly Cell[]
  /** Lines whose published total is not the sum of their cells. The cells are what is replayed. */
  warnings: readonly string[]
}>

const columns = ['month', 'state', ...kindNames, 'totals'] as const
type Row = Line<(typeof columns)[number]>

/** More checks than the nation ever had in a year: such a number is a slip, and would be replayed as one. */
const mostInACell = 100_000_000

/**
 * Reads the published counts by month, state and kind, for one month (YYYY-MM). The whole file has to be right: a cell that is
 * neither empty nor a whole number, a state nobody knows, a line that is there twice, or no line of the month refuse it.
 */
export function readLoad(text: string, month: string): Load | BadInput {
  const rows = readCsv(text, columns)
  if (isBadInput(rows)) return rows
  const seen = new Set<string>()
  for (const row of rows) {
    const bad = badRow(row, seen)
    if (bad !== undefined) return bad
  }
  const ofMonth = rows.filter(({ cells }) => cells.month === month)
  if (ofMonth.length === 0) return { because: `the file has no line for ${month}`, column: 'month' }
  return { cells: ofMonth.flatMap(cellsOf), warnings: ofMonth.flatMap(wrongTotal) }
}

function badRow({ line, cells }: Row, seen: Set<string>): BadInput | undefined {
  if (!isMonth(cells.month)) return { because: 'not a month such as 2021-03', line, column: 'month' }
  if (stateNamed(cells.state) === undefined) {
    return { because: 'not the name of one of the 56 jurisdictions', line, column: 'state' }
  }
  const which = `${cells.month} ${cells.state}`
  if (seen.has(which)) return { because: 'the month of this state is there twice', line, column: 'state' }
  seen.add(which)
  const column = [...kindNames, 'totals' as const].find(name => !isCount(cells[name]))
  return column === undefined ? undefined : { because: 'not a whole number of checks', line, column }
}

export const isMonth = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)

/** Empty: nobody counted that kind yet. */
const isCount = (text: string): boolean => text === '' || (/^\d{1,9}$/.test(text) && Number(text) <= mostInACell)

function cellsOf({ cells }: Row): readonly Cell[] {
  const state = stateNamed(cells.state)
  if (state === undefined) return []
  return kindNames.map(kind => ({ state, kind, count: Number(cells[kind]) })).filter(({ count }) => count > 0)
}

function wrongTotal({ line, cells }: Row): readonly string[] {
  const sum = kindNames.reduce((total, kind) => total + Number(cells[kind]), 0)
  if (cells.totals === '' || Number(cells.totals) === sum) return []
  return [`line ${line}: the total says ${cells.totals}, its cells make ${sum}`]
}
