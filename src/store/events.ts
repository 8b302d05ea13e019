import type { EventRow } from '#ledger/rows.ts'
import type { Find } from '../find.ts'
import { insertAll, type Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'
import { kept } from './time.ts'

const keep = statement(
  'event-keep',
  `insert into events (subject, life, seq, at, version, by, body)
   select unnest($1::text[]), unnest($2::text[]), unnest($3::integer[]), unnest($4::timestamptz[]),
     unnest($5::integer[]), unnest($6::text[]), unnest($7::jsonb[])
   on conflict (subject, life, seq) do nothing returning seq`,
)

export const keepEvents: Keep = ({ events }, query) =>
  insertAll(query, keep, events, ({ subject, life, seq, at, version, by, body }) => [
    subject,
    life,
    seq,
    kept(at),
    version,
    by,
    JSON.stringify(body),
  ])

const read: Statement<EventRow> = statement(
  'events-read',
  `select subject, life, seq, at, version, by, body from events where subject = $1 order by life, seq`,
)

export const findEvents =
  (query: Query): Find['events'] =>
  ntn =>
    query(read, ntn)

export const destroyEvents = statement('events-destroy', `delete from events where subject = $1`)
