import { unpacked } from '../kept-entry.ts'
import type { EntryRow, KeptEntry } from '#ledger/rows.ts'
import type { Database } from './database.ts'
import { statement, type Statement } from './statement.ts'

const clear: Statement<EntryRow> = statement(
  'entries-clear',
  `select nri, position, in_force as "inForce", record from entries
   where jsonb_typeof(record) = 'object' and (not (record ? 'sealed') or record ? 'document') order by position limit $1`,
  'what was kept before entries were sealed, or the reference to its document beside what was, lies anywhere',
)

/** Where nobody changed it meanwhile. Its place stays, so that no index reads it again. */
const put = statement('entry-seal', `update entries set record = $3 where nri = $1 and position = $2 returning nri`)

const perPage = 100

/**
 * Seals what an earlier version kept in the clear, a page at a time; the caller waits between two. How many there were: fewer than a page, and
 * none is left. Copies that the database's log and free blocks have of them go as those do, and not with a key.
 */
export async function sealClearEntries(
  { query }: Database,
  seal: (entry: KeptEntry) => Promise<KeptEntry>,
): Promise<'more' | 'none'> {
  const page = await query(clear, perPage)
  for (const { position, ...entry } of page.map(unpacked)) {
    const { record } = await seal(entry)
    await query(put, entry.nri, position, JSON.stringify(record))
  }
  return page.length < perPage ? 'none' : 'more'
}
