import { packed, unpacked } from '../kept-entry.ts'
import type { EntryRow } from '#ledger/rows.ts'
import type { Find } from '../find.ts'
import { insertAll, insertion } from './insertion.ts'
import type { Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'

/** Held until the commit, so whoever has a later position is kept later: the order of positions is the order of commits. */
const advance: Statement<{ last: number }> = statement(
  'position-advance',
  `update position set last = last + $2 where counter = $1 returning last`,
)
const counter = 'entries'

const keep = insertion(
  'entry-keep',
  'entries',
  { nri: 'text', position: 'bigint', in_force: 'boolean', record: 'document' },
  `on conflict (nri) do update set position = excluded.position, in_force = excluded.in_force, record = excluded.record
   returning nri`,
)

/** The last part of a commit, because everybody who changes a record waits for the counter. */
export const keepEntries: Keep = async ({ entries }, query) => {
  if (entries.length === 0) return 'kept'
  const [counted] = await query(advance, counter, entries.length)
  if (counted === undefined) throw new Error('defect: the counter of positions is gone')
  const first = counted.last - entries.length + 1
  // Of one that changes twice in a change the last stands.
  const last = new Map(
    entries.map((entry, at) => {
      const { nri, inForce } = entry
      return [nri, { nri, position: first + at, in_force: inForce, record: packed(entry) }]
    }),
  )
  return insertAll(query, keep, [...last.values()])
}

const columns = `nri, position, in_force as "inForce", record`

const read: Statement<EntryRow> = statement('entry-read', `select ${columns} from entries where nri = $1`)

const readAll: Statement<EntryRow> = statement(
  'entries-read',
  `select ${columns} from entries where nri = any($1)`,
  'a batch reads what its entries say now',
)

const after: Statement<EntryRow> = statement(
  'entries-after',
  `select ${columns} from entries where position > $1 order by position limit $2`,
  'an index follows the changes to all records',
)

const readPosition: Statement<{ last: number }> = statement(
  'position-read',
  `select last from position where counter = $1`,
)

export const findEntryRow =
  (query: Query): Find['entryRow'] =>
  async nri => {
    const [row] = await query(read, nri)
    return row && unpacked(row)
  }

export const findEntryRows =
  (query: Query): Find['entryRows'] =>
  async nris =>
    new Map((await query(readAll, nris)).map(row => [row.nri, unpacked(row)]))

export const findEntriesAfter =
  (query: Query): Find['entriesAfter'] =>
  async (position, limit) =>
    (await query(after, position, limit)).map(unpacked)

export const findPosition =
  (query: Query): Find['position'] =>
  async () =>
    (await query(readPosition, counter))[0]?.last ?? 0
