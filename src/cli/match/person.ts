import type { State } from '#law/words.ts'
import type { Description, Name } from '#match/description.ts'
import { columns, type Column } from './header.ts'
import type { Rejection, Unread } from './reasons.ts'
import type { BrokenRow, Row } from './rows.ts'
import type { Table } from './table.ts'
import { bornIn, heightIn, raceIn, sexIn, ssnIn, stateIn, weightIn } from './values.ts'

/** Who stands on a record, or is asked about. */
export type Person = Readonly<{ id: string; description: Description }>

/** Hears of something that is not compared although its row is taken. */
export type Notify = (column: Column, code: Unread) => void

/** What is longer would take long to compare: of a name, its beginning is, and anything else is none. */
const longestCell = 256
/** Every id of a file takes as much room as the longest. */
const longestId = 64
const nameColumns: readonly Column[] = ['last', 'first', 'middle', 'suffix']

/** What the row says in a column, without the space around it; empty where the file has no such column. */
type Cell = (column: Column) => string

/** The person of a row, or why the row has to be left out. */
export function personIn(row: Row, { at }: Pick<Table, 'at'>, notify: Notify): Person | BrokenRow {
  const cell: Cell = column => {
    const text = row.cells[at[column] ?? -1]?.trim() ?? ''
    return nameColumns.includes(column) ? text.slice(0, longestCell) : text
  }
  const id = idIn(row, { at })
  const bad = id.length > longestId ? ({ code: 'too-long', column: 'id' } as const) : badCell(cell)
  if (bad !== undefined) return { line: row.line, code: bad.code, at: at[bad.column] ?? -1 }
  for (const column of nameColumns)
    if ((row.cells[at[column] ?? -1]?.length ?? 0) > longestCell) notify(column, 'cut-short')
  return { id, description: describe(cell, notify) }
}

/** Exactly as it was written, because whoever reads the hits will look for it. */
export const idIn = ({ cells }: Row, { at }: Pick<Table, 'at'>): string => cells[at.id ?? -1] ?? ''

function badCell(cell: Cell): Readonly<{ code: Rejection; column: Column }> | undefined {
  const long = columns.find(column => cell(column).length > longestCell)
  if (long !== undefined) return { code: 'too-long', column: long }
  if (cell('id') === '') return { code: 'no-id', column: 'id' }
  const born = cell('born')
  if (born !== '' && bornIn(born) === undefined) return { code: 'no-date', column: 'born' }
  const isKnown = /\p{L}/u.test(cell('last') + cell('first')) || born !== '' || ssnIn(cell('ssn')) !== undefined
  return isKnown ? undefined : { code: 'nobody', column: 'last' }
}

function describe(cell: Cell, notify: Notify): Description {
  const read = <Value>(column: Column, reader: (text: string) => Value | undefined, code: Unread) => {
    const text = cell(column)
    const value = text === '' ? undefined : reader(text)
    if (text !== '' && value === undefined) notify(column, code)
    return value
  }
  return {
    names: [nameIn(cell)],
    ...known({
      born: bornIn(cell('born')),
      sex: read('sex', sexIn, 'not-sex'),
      race: read('race', raceIn, 'not-race'),
      // Records from beyond the border name states of their own.
      state: read('state', stateIn, 'not-state') as State | undefined,
      ssn: read('ssn', ssnIn, 'not-ssn'),
      birthplace: cell('birthplace') || undefined,
      heightInches: read('height', heightIn, 'not-height'),
      weightPounds: read('weight', weightIn, 'not-weight'),
    }),
  }
}

function nameIn(cell: Cell): Name {
  const [last, first, middle, suffix] = [cell('last'), cell('first'), cell('middle'), cell('suffix')]
  return { last, first, ...(middle !== '' && { middle }), ...(suffix !== '' && { suffix }) }
}

type Known<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> }

/** Only what is known. */
function known<Values extends object>(values: Values): Known<Values> {
  const kept: Known<Values> = {}
  for (const key in values) if (values[key] !== undefined) kept[key] = values[key] as Known<Values>[typeof key]
  return kept
}
