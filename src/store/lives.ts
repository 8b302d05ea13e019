import type { LifeName, Seen } from '#law/lives/lives.ts'
import type { Ori } from '#law/words.ts'
import type { Find } from '../find.ts'
import { columnsOf } from './columns.ts'
import { follow, type Followed } from './follow.ts'
import { each, insertAll, type Keep } from './keep.ts'
import { keepStanding } from './standing.ts'
import { statement, type Query, type Statement } from './statement.ts'

const begin = statement(
  'life-begin',
  `insert into lives
     (subject, life, seq, state, status, ffl, ori, sale_state, calendar_version, contact, lapse_at,
      screened_at, review_since, stn, poc_outcome, contradicted, about)
   select unnest($1::text[]), unnest($2::text[]), unnest($3::integer[]), unnest($4::jsonb[]), unnest($5::text[]),
     unnest($6::text[]), unnest($7::text[]), unnest($8::text[]), unnest($9::integer[]), unnest($10::timestamptz[]),
     unnest($11::timestamptz[]), unnest($12::timestamptz[]), unnest($13::timestamptz[]), unnest($14::text[]),
     unnest($15::text[]), unnest($16::boolean[]), unnest($17::text[])
   on conflict (subject, life) do nothing returning seq`,
)

const step = statement(
  'life-step',
  `update lives set seq = $3, state = $4, status = $5, ffl = $6, ori = $7, sale_state = $8, calendar_version = $9,
     contact = $10, lapse_at = $11, screened_at = $12, review_since = $13, stn = $14, poc_outcome = $15, contradicted = $16,
     about = $17
   where subject = $1 and life = $2 and seq = $18 returning seq`,
)

/** A life changes only from the version that was seen. Another's change since then, and destruction, leave none to change. */
export const keepLives: Keep = async (rows, query) => {
  const followed = follow(rows)
  const began = await insertAll(
    query,
    begin,
    followed.filter(({ after }) => after === 0),
    columnsIn,
  )
  if (began !== 'kept') return began
  const stepped = followed.filter(({ after }) => after > 0)
  const outcome = await each(query, step, stepped, one => [...columnsIn(one), one.after])
  if (outcome === 'kept') await keepStanding(rows, query)
  return outcome
}

function columnsIn({ row }: Followed): readonly (string | number | boolean | null)[] {
  const { status, ffl, ori, saleState, calendarVersion, contact, lapseAt, screenedAt, reviewSince, stn, ...poc } =
    columnsOf(row)
  const state = JSON.stringify(row.state)
  const listed = [status, ffl, ori, saleState, calendarVersion, contact, lapseAt, screenedAt, reviewSince, stn]
  return [row.subject, row.life, row.seq, state, ...listed, poc.pocOutcome, poc.contradicted, poc.about]
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
