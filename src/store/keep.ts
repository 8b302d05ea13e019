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
