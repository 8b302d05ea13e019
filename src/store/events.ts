import type { EventRow } from '#ledger/rows.ts'
import type { Find } from '../find.ts'
import { insertAll, insertion } from './insertion.ts'
import type { Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'
import { kept } from './time.ts'

const keep = insertion(
  'event-keep',
  'events',
  { subject: 'text', life: 'text', seq: 'integer', at: 'timestamptz', version: 'integer', by: 'text', body: 'jsonb' },
  'on conflict (subject, life, seq) do nothing returning seq',
)

export const keepEvents: Keep = ({ events }, query) =>
  insertAll(
    query,
    keep,
    events.map(({ subject, life, seq, at, version, by, body }) => ({
      ...{ subject, life, seq, at: kept(at), version, by, body },
    })),
  )

const read: Statement<EventRow> = statement(
  'events-read',
  `select subject, life, seq, at, version, by, body from events where subject = $1 order by life, seq`,
)

export const findEvents =
  (query: Query): Find['events'] =>
  ntn =>
    query(read, ntn)

export const destroyEvents = statement('events-destroy', `delete from events where subject = $1`)
