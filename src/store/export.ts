import type { Database } from './database.ts'
import type { Query, Statement } from './statement.ts'
import { tables, type Table } from './tables.ts'

/** One row as the database writes it in JSON, and the key of the transaction that it belongs to, while that has one. */
export type Exported = Readonly<{ row: string; ntn: string | null; epoch: string | null; wrapped: Uint8Array | null }>

/** By which column the rows of a table belong to a transaction. What is not here belongs to none, or says number and date alone. */
const byNumber: Readonly<Partial<Record<Table, string>>> = {
  requests: 'ntn',
  lives: 'subject',
  events: 'subject',
  sealed: 'ntn',
  due: 'subject',
  leaves: 'subject',
}

const perPage = 500

/**
 * Hands over every row of every table, in pages, all of one moment. It reads all over and holds no lock, so that checks go on; these
 * statements are of no shard, and stand apart from those of the store.
 */
export function exportAll(
  database: Database,
  page: (table: Table, rows: readonly Exported[]) => Promise<void>,
  skip: readonly string[],
): Promise<void> {
  return database.within(async query => {
    await query(raw('snapshot', 'set transaction isolation level repeatable read, read only'))
    // Rows come at once and one after the other, however many there are: nothing is gathered first, which could take longer than we wait.
    for (const plan of ['hashjoin', 'mergejoin', 'sort'])
      await query(raw(`no-${plan}`, `set local enable_${plan} = off`))
    for (const table of Object.keys(tables) as Table[]) {
      if (skip.includes(table)) continue
      await query(raw(`open-${table}`, `declare reading no scroll cursor for ${selectOf(table)}`))
      await pages(table, query, page)
      await query(raw('close', 'close reading'))
    }
  })
}

async function pages(
  table: Table,
  query: Query,
  page: (table: Table, rows: readonly Exported[]) => Promise<void>,
): Promise<void> {
  for (;;) {
    const rows = await query<Exported>(raw('read', `fetch ${perPage} from reading`))
    if (rows.length === 0) return
    await page(table, rows)
  }
}

function selectOf(table: Table): string {
  const by = byNumber[table]
  if (by === undefined)
    return `select to_json(t)::text as row, null as ntn, null as epoch, null::bytea as wrapped from ${table} t`
  return `select to_json(t)::text as row, k.ntn, k.epoch, k.wrapped from ${table} t
    left join keys k on k.ntn = t.${by} and k.family = 'record'`
}

/** Takes rows as `exportAll` gave them, into a database that has the same tables. */
export const importRows = (query: Query, table: Table, rows: readonly string[]): Promise<unknown> =>
  query(
    raw(
      `import-${table}`,
      `insert into ${table} select ${columnsFrom[table] ?? '*'} from json_populate_recordset(null::"${table}", $1::json)`,
    ),
    `[${rows.join(',')}]`,
  )

/** An entry that is gone has a record that is JSON's null (28 CFR 25.9(a)), which PostgreSQL reads as if there were nothing at all. */
const columnsFrom: Readonly<Partial<Record<Table, string>>> = {
  entries: `nri, position, in_force, coalesce(record, 'null'::jsonb)`,
}

/** A schema of an earlier day lacks the tables of a later one. */
export const isThere = async (query: Query, table: Table): Promise<boolean> =>
  (
    await query<object>(
      raw(`there-${table}`, 'select 1 as one from pg_tables where schemaname = current_schema() and tablename = $1'),
      table,
    )
  ).length > 0

/** How many rows a table has, at most one more than none. */
export const isEmpty = async (query: Query, table: Table): Promise<boolean> =>
  (await query<object>(raw(`any-${table}`, `select 1 as one from ${table} limit 1`))).length === 0

export const emptyTable = (query: Query, table: Table): Promise<unknown> =>
  query(raw(`empty-${table}`, `delete from ${table}`))

/** Not prepared under a name that would outlive its use. */
const raw = (name: string, text: string): Statement<never> => ({ name: `backup-${name}`, text })
