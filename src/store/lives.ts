import type { LifeName, Seen } from '#law/lives/lives.ts'
import { columnsOf } from './columns.ts'
import { follow, type Followed } from './follow.ts'
import type { Keep } from './keep.ts'
import { statement, type Param, type Query } from './statement.ts'

const begin = statement(
  'life-begin',
  `insert into lives
     (subject, life, seq, state, status, ffl, ori, sale_state, calendar_version, contact, lapse_at,
      screened_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
   on conflict (subject, life) do nothing returning seq`,
)

const step = statement(
  'life-step',
  `update lives set seq = $3, state = $4, status = $5, ffl = $6, ori = $7, sale_state = $8, calendar_version = $9,
     contact = $10, lapse_at = $11, screened_at = $12
   where subject = $1 and life = $2 and seq = $13 returning seq`,
)

/** A life changes only from the version that was seen. Another's change since then, and destruction, leave none to change. */
export const keepLives: Keep = async (rows, query) => {
  for (const { row, after } of follow(rows)) {
    const touched = await (after === 0
      ? query(begin, ...paramsOf({ row, after }))
      : query(step, ...paramsOf({ row, after }), after))
    if (touched.length === 0) return 'stale'
  }
  return 'kept'
}

function paramsOf({ row }: Followed): readonly Param[] {
  const { status, ffl, ori, saleState, calendarVersion, contact, lapseAt, screenedAt } = columnsOf(row)
  const state = JSON.stringify(row.state)
  const listed = [status, ffl, ori, saleState, calendarVersion, contact, lapseAt, screenedAt]
  return [row.subject, row.life, row.seq, state, ...listed]
}

const read = statement('life-read', `select state, seq from lives where subject = $1 and life = $2`)

/** A life that belongs to no audience: a licensee, a caller, a session, a calendar, an entry. */
export const findLife =
  <Life extends Exclude<LifeName, 'transaction'>>(query: Query, life: Life) =>
  async (subject: string): Promise<Seen<Life> | undefined> =>
    (await query<Seen<Life>>(read, subject, life))[0]

export const destroyLives = statement('lives-destroy', `delete from lives where subject = $1`)
