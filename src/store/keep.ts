import type { Rows } from '#ledger/rows.ts'
import type { Committed } from '../world.ts'
import type { Param, Query, Statement } from './statement.ts'

/** One part of a commit. Anything but `kept` refuses the whole. */
export type Keep = (rows: Rows, query: Query) => Promise<Committed>

/** Runs a statement once for each of some rows. Where it finds no place for one, somebody else came first. */
export async function each<Item>(
  query: Query,
  one: Statement,
  items: readonly Item[],
  params: (item: Item) => readonly Param[],
): Promise<Committed> {
  for (const item of items) {
    const touched = await query(one, ...params(item))
    if (touched.length === 0) return 'stale'
  }
  return 'kept'
}

/**
 * Puts all of some rows by one statement that takes an array for each column: a batch of records is kept hundreds at a time.
 * Where one finds no place, somebody else came first.
 */
export async function insertAll<Item>(
  query: Query,
  all: Statement,
  items: readonly Item[],
  columns: (item: Item) => readonly (string | number | boolean | null)[],
): Promise<Committed> {
  const [first] = items
  if (first === undefined) return 'kept'
  const arrays: (string | null)[][] = columns(first).map(() => [])
  for (const item of items) columns(item).forEach((value, at) => arrays[at]?.push(textOf(value)))
  return (await query(all, ...arrays)).length === items.length ? 'kept' : 'stale'
}

/** Arrays go as texts, and each statement says what its column is. */
const textOf = (value: string | number | boolean | null | undefined): string | null =>
  value === null || value === undefined ? null : `${value}`
