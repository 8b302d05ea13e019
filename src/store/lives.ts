import type { LifeName, Seen } from '#law/lives/lives.ts'
import type { Ori } from '#law/words.ts'
import type { LifeRow } from '#ledger/rows.ts'
import type { Find } from '../find.ts'
import { columnsOf, unlisted, type Columns } from './columns.ts'
import { follow } from './follow.ts'
import { insertAll, insertion, type Inserted } from './insertion.ts'
import { each, type Keep } from './keep.ts'
import { keepStanding } from './standing.ts'
import { statement, type Param, type Query, type Statement } from './statement.ts'

const begin = insertion(
  'life-begin',
  'lives',
  {
    ...({ subject: 'text', life: 'text', seq: 'integer', state: 'jsonb', status: 'text', ffl: 'text' } as const),
    ...({ ori: 'text', sale_state: 'text', calendar_version: 'integer', contact: 'timestamptz' } as const),
    ...({ lapse_at: 'timestamptz', screened_at: 'timestamptz', review_since: 'timestamptz', stn: 'text' } as const),
    ...({ poc_outcome: 'text', contradicted: 'boolean', about: 'text' } as const),
  },
  'on conflict (subject, life) do nothing returning seq',
)

type Column = (typeof begin)['columns'][number]

const key = 2
const step = statement(
  'life-step',
  `update lives set ${begin.columns
    .slice(key)
    .map((column, at) => `${column} = $${key + at + 1}`)
    .join(', ')}
   where subject = $1 and life = $2 and seq = $${begin.columns.length + 1} returning seq`,
)

/** A life changes only from the version that was seen. Another's change since then, and destruction, leave none to change. */
export const keepLives: Keep = async (rows, query) => {
  const followed = follow(rows)
  const begun = followed.filter(({ after }) => after === 0)
  const began = await insertAll(
    query,
    begin,
    begun.map(({ row }) => rowOf(row)),
  )
  if (began !== 'kept') return began
  const stepped = followed.filter(({ after }) => after > 0)
  const outcome = await each(query, step, stepped, ({ row, after }) => [...paramsOf(row), after])
  if (outcome === 'kept') await keepStanding(rows, query)
  return outcome
}

/** What most lives are not listed by is left out. */
function rowOf(row: LifeRow): Inserted<Column> {
  const { subject, life, seq, state } = row
  const columns = columnsOf(row)
  return columns === unlisted ? { subject, life, seq, state } : { subject, life, seq, state, ...named(columns) }
}

function named(columns: Columns) {
  const { saleState: sale_state, calendarVersion: calendar_version, lapseAt: lapse_at, ...others } = columns
  const { screenedAt: screened_at, reviewSince: review_since, pocOutcome: poc_outcome, ...same } = others
  return { ...same, sale_state, calendar_version, lapse_at, screened_at, review_since, poc_outcome }
}

function paramsOf(row: LifeRow): readonly Param[] {
  const values: Readonly<Record<Column, Param>> = {
    ...{ subject: row.subject, life: row.life, seq: row.seq, state: JSON.stringify(row.state) },
    ...named(columnsOf(row)),
  }
  return begin.columns.map(column => values[column])
}

const read = statement('life-read', `select state, seq from lives where subject = $1 and life = $2`)

/** A life that belongs to no audience: a licensee, a caller, a session, a calendar, an entry. */
export const findLife =
  <Life extends Exclude<LifeName, 'transaction'>>(query: Query, life: Life) =>
  async (subject: string): Promise<Seen<Life> | undefined> =>
    (await query<Seen<Life>>(read, subject, life))[0]

const readEntries: Statement<Seen<'entry'>> = statement(
  'lives-entries',
  `select state, seq from lives where subject = any($1) and life = 'entry'`,
  'a batch reads what became of its entries',
)

export const findEntries =
  (query: Query): Find['entries'] =>
  async nris =>
    new Map((await query(readEntries, nris)).map(seen => [seen.state.nri, seen]))

const readEnrolled: Statement<{ subject: Ori }> = statement(
  'lives-contributors',
  `select subject from lives where life = 'contributor' and subject > $1 order by subject limit $2`,
  'whoever watches over contributors goes through all of them',
)

export const findEnrolled =
  (query: Query): Find['enrolled'] =>
  async (after, limit) =>
    (await query(readEnrolled, after, limit)).map(({ subject }) => subject)

const readBulk: Statement<Seen<'bulk-withdrawal'>> = statement(
  'lives-bulk-withdrawals',
  `select state, seq from lives where life = 'bulk-withdrawal' and ori = $1 order by subject limit $2`,
  'an agency lists what it takes back many at a time',
)

export const findBulkWithdrawals =
  (query: Query): Find['bulkWithdrawals'] =>
  (ori, limit) =>
    query(readBulk, ori, limit)

export const destroyLives = statement('lives-destroy', `delete from lives where subject = $1`)
