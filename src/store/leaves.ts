import type { Find, Reading } from '../find.ts'
import { insertAll, type Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'

const keep = statement(
  'leaf-keep',
  `insert into leaves (subject, id, day, version, commitment, date, body)
   select unnest($1::text[]), unnest($2::text[]), unnest($3::date[]), unnest($4::integer[]), unnest($5::text[]),
     unnest($6::date[]), unnest($7::jsonb[])
   on conflict (subject, id) do nothing returning id`,
)

export const keepLeaves: Keep = ({ leaves }, query) =>
  insertAll(query, keep, leaves, ({ subject, id, day, version, commitment, date, body }) => [
    subject,
    id,
    day,
    version,
    commitment,
    date ?? null,
    body === undefined ? null : JSON.stringify(body),
  ])

/**
 * What is in the log goes; what is not yet, first gets its place, or the log would lack it, and then goes at once
 * (`store/log.ts`). Marked first and without asking for places: whoever is giving them now is waited for, and what it has
 * given is seen by the second statement.
 */
export const markLeavesGone = statement('leaves-gone', `update leaves set body = null, gone = true where subject = $1`)
export const destroyLeaves = statement('leaves-destroy', `delete from leaves where subject = $1 and place is not null`)

const readings: Statement<Reading> = statement(
  'leaves-readings',
  `select body->>'by' as by, body->>'at' as at, body->>'use' as use from leaves
   where subject = $1 and body->>'type' = 'read-record' order by 2 desc limit $2`,
)

export const findReadings =
  (query: Query): Find['readings'] =>
  (nri, limit) =>
    query(readings, nri, limit)
