import type { Find, Reading } from '../find.ts'
import { insertAll, insertion } from './insertion.ts'
import type { Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'

const keep = insertion(
  'leaf-keep',
  'leaves',
  { subject: 'text', id: 'text', day: 'date', version: 'integer', commitment: 'text', date: 'date', body: 'jsonb' },
  'on conflict (subject, id) do nothing returning id',
)

export const keepLeaves: Keep = ({ leaves }, query) =>
  insertAll(
    query,
    keep,
    leaves.map(({ subject, id, day, version, commitment, date, body }) => ({
      ...{ subject, id, day, version, commitment, date, body },
    })),
  )

/**
 * What is in the log goes; what is not yet, first gets its place, or the log would lack it, and then goes at once
 * (`store/log.ts`). Marked first and without asking for places: whoever is giving them now is waited for, and what it has
 * given is seen by the second statement.
 */
export const markLeavesGone = statement('leaves-gone', `update leaves set body = null, gone = true where subject = $1`)
export const destroyLeaves = statement('leaves-destroy', `delete from leaves where subject = $1 and place is not null`)

/** More than one record was ever read, and fewer than would stop anybody who asks. */
const mostRead = 5_000

const bodies: Statement<Readonly<{ body: Readonly<Record<string, string>> | null }>> = statement(
  'leaves-bodies',
  `select body from leaves where subject = $1 order by id limit $2`,
)

export const findReadings =
  (query: Query): Find['readings'] =>
  async (nri, limit) =>
    (await query(bodies, nri, mostRead))
      .flatMap(({ body }) => (body?.['type'] === 'read-record' ? [readingOf(body)] : []))
      .toSorted((one, other) => (one.at < other.at ? 1 : -1))
      .slice(0, limit)

const readingOf = ({ by = '', at = '', use = '' }: Readonly<Record<string, string>>): Reading => ({ by, at, use })
