import type { DutyKind } from '#law/duties/kinds.ts'
import type { Due } from '#ledger/rows.ts'
import type { Find } from '../find.ts'
import { insertAll, insertion } from './insertion.ts'
import type { Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'
import { kept } from './time.ts'

/**
 * What is owed. A lease is named by the debt's time and its fence together: the fence tells one lease from the next, the time
 * tells a debt from one of the same kind that was owed anew after it.
 */
const settle = statement(
  'due-settle',
  `delete from due where subject = $1 and kind = $2 and fence = $3 and at = $4 returning kind`,
)
const postpone = statement(
  'due-postpone',
  `update due set at = $5, leased_until = null where subject = $1 and kind = $2 and fence = $3 and at = $4 returning kind`,
)

export const settleDue: Keep = async ({ settled, postponed }, query) => {
  if (settled !== undefined && (await query(settle, ...leaseOf(settled))).length === 0) return 'stale'
  if (postponed === undefined) return 'kept'
  const { due, until } = postponed
  return (await query(postpone, ...leaseOf(due), kept(until))).length === 0 ? 'stale' : 'kept'
}

const leaseOf = ({ subject, kind, fence, at }: Due) => [subject, kind, fence, kept(at)] as const

const end = statement('due-end', `delete from due where subject = $1 and kind = any($2)`)

/** What is not owed cannot end, and need not. One statement a subject: an answer ends six debts at once. */
export const endDue: Keep = async ({ ended }, query) => {
  for (const [subject, ends] of Map.groupBy(ended, one => one.subject)) {
    const kinds = ends.map(({ kind }) => kind)
    await query(end, subject, kinds)
  }
  return 'kept'
}

/** Owed again while somebody holds a lease: what that one knows is out of date, so the lease ends. */
const owe = insertion(
  'due-owe',
  'due',
  { subject: 'text', kind: 'text', at: 'timestamptz', cite: 'text', fence: 'integer', attempts: 'integer' },
  `on conflict (subject, kind) do update set
     at = least(due.at, excluded.at),
     cite = case when excluded.at < due.at then excluded.cite else due.cite end,
     fence = due.fence + 1,
     leased_until = null
   returning kind`,
)

export const oweDue: Keep = ({ owed }, query) =>
  insertAll(
    query,
    owe,
    owed.map(({ subject, kind, at, cite }) => ({ subject, kind, at: kept(at), cite, fence: 0, attempts: 0 })),
  )

export type DueColumns = Readonly<{
  subject: string
  kind: DutyKind
  at: string
  cite: string
  fence: number
  attempts: number
}>

const read: Statement<DueColumns> = statement(
  'due-read',
  `select subject, kind, at, cite, fence, attempts from due where subject = $1 order by at, kind`,
)

export const findOwed =
  (query: Query): Find['owed'] =>
  async subject =>
    (await query(read, subject)).map(dueOf)

const ofKind: Statement<DueColumns> = statement(
  'due-of-kind',
  `select subject, kind, at, cite, fence, attempts from due
   where kind = $1 and (at > $3 or (at = $3 and subject > $4)) order by at, subject limit $2`,
  'what a person has to do is listed by what it is, for whoever does it',
)

export const findOwing =
  (query: Query): Find['owing'] =>
  async (kind, limit, after) =>
    (await query(ofKind, kind, limit, after === undefined ? '-infinity' : kept(after.at), after?.subject ?? '')).map(
      dueOf,
    )

const waiting: Statement<Readonly<{ count: number; subject: string }>> = statement(
  'due-waiting',
  `select subject, count(*) over () as count from due where kind = $1 and (at <= $2 or attempts > 0)
   order by attempts desc, at, subject limit 1`,
  'an operator asks how much of one kind waits, whatever it is about',
)

export const findWaiting =
  (query: Query): Find['waiting'] =>
  async (kind, now) =>
    (await query(waiting, kind, kept(now)))[0] ?? { count: 0 }

export const dueOf = ({ at, ...columns }: DueColumns): Due => ({ ...columns, at: Temporal.Instant.from(at) })

export const destroyDue = statement('due-destroy', `delete from due where subject = $1`)
