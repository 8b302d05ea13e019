import type { Committed } from '../world.ts'
import { statement, type Query, type Statement } from './statement.ts'

/** What a column holds. `document` is JSON that is never nothing: where there is none it says `null`. */
type Kind = 'text' | 'integer' | 'bigint' | 'boolean' | 'date' | 'timestamptz' | 'jsonb' | 'document'

/** Puts many rows, each a value for every column; one that is left out is nothing there. */
export type Insertion<Column extends string> = Statement & Readonly<{ columns: readonly Column[] }>
export type Inserted<Column extends string> = Readonly<Partial<Record<Column, unknown>>>

/**
 * A statement that puts all of some rows at once, which come as one JSON text: a batch of records is kept hundreds at a time. `otherwise` says what
 * becomes of one whose key is there, and what comes back for each that was kept.
 */
export function insertion<Column extends string>(
  name: string,
  table: string,
  columns: Readonly<Record<Column, Kind>>,
  otherwise: string,
): Insertion<Column> {
  const of = Object.entries<Kind>(columns)
  const names = of.map(([column]) => column)
  const values = of.map(([column, kind]) => (kind === 'document' ? `coalesce(${column}, 'null')` : column))
  const typed = of.map(([column, kind]) => `${column} ${kind === 'document' ? 'jsonb' : kind}`)
  const made = statement(
    name,
    `insert into ${table} (${names.join(', ')})
     select ${values.join(', ')} from json_to_recordset($1::json) as sent(${typed.join(', ')})
     ${otherwise}`,
  )
  return { ...made, columns: names as Column[] }
}

/** Where one finds no place, somebody else came first. */
export async function insertAll<Column extends string>(
  query: Query,
  all: Insertion<Column>,
  rows: readonly Inserted<Column>[],
): Promise<Committed> {
  if (rows.length === 0) return 'kept'
  return (await query(all, JSON.stringify(rows))).length === rows.length ? 'kept' : 'stale'
}
