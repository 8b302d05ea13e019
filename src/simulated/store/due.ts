import type { DutyKind } from '#law/duties/kinds.ts'
import type { Due } from '#ledger/rows.ts'
import { leaseOf, longestLease } from '#store/claim.ts'
import { dueOf, type DueColumns } from '#store/due.ts'
import { kept } from '#store/time.ts'
import type { Keep } from './keep.ts'
import { by } from './order.ts'
import type { Debt, Tables } from './tables.ts'

export const settleDue: Keep = ({ settled, postponed }, { due }) => {
  if (settled !== undefined) {
    if (held(settled, due) === undefined) return 'stale'
    due.remove(settled.subject, settled.kind)
  }
  if (postponed !== undefined) {
    const debt = held(postponed.due, due)
    if (debt === undefined) return 'stale'
    due.put(debt.subject, debt.kind, { ...unleased(debt), at: kept(postponed.until) })
  }
  return 'kept'
}

/** The debt that a lease still holds: named by the debt's time and its fence together, as in `store/due.ts`. */
function held({ subject, kind, fence, at }: Due, due: Tables['due']): Debt | undefined {
  const debt = due.get(subject, kind)
  return debt?.fence === fence && debt.at === kept(at) ? debt : undefined
}

const unleased = ({ subject, kind, at, cite, fence, attempts }: Debt): DueColumns => ({
  subject,
  kind,
  at,
  cite,
  fence,
  attempts,
})

export const endDue: Keep = ({ ended }, { due }) => {
  for (const { subject, kind } of ended) due.remove(subject, kind)
  return 'kept'
}

export const oweDue: Keep = ({ owed }, { due }) => {
  for (const { subject, kind, at, cite } of owed) {
    const before = due.get(subject, kind)
    const debt: Debt = { subject, kind, at: kept(at), cite, fence: 0, attempts: 0 }
    due.put(subject, kind, before === undefined ? debt : again(before, debt))
  }
  return 'kept'
}

/** The earlier time stands, and whoever holds a lease must look again. */
const again = (before: Debt, debt: Debt): Debt => ({
  ...unleased(before),
  ...(debt.at < before.at ? { at: debt.at, cite: debt.cite } : {}),
  fence: before.fence + 1,
})

export function claim(
  tables: Tables,
  kinds: readonly DutyKind[],
  now: Temporal.Instant,
  limit: number,
): readonly Due[] {
  const moment = kept(now)
  const longest = kept(now.add(longestLease))
  // A lease that has too long to run was given by a clock that has been put back since, as in `store/claim.ts`.
  const isFree = (until: string | undefined) => until === undefined || until <= moment || until > longest
  const ripe = tables.due
    .all()
    .filter(({ kind, at, leasedUntil: until }) => kinds.includes(kind) && at <= moment && isFree(until))
    .toSorted(by(({ at, subject, kind }) => [at, subject, kind]))
  return ripe.slice(0, limit).map(debt => {
    const leasedUntil = kept(now.add(leaseOf(debt.kind)))
    const leased = { ...debt, fence: debt.fence + 1, attempts: debt.attempts + 1, leasedUntil }
    tables.due.put(debt.subject, debt.kind, leased)
    return owing(leased)
  })
}

export const owing = (debt: Debt): Due => dueOf(unleased(debt))
