import type { DutyKind } from '#law/duties/kinds.ts'
import type { Due } from '#ledger/rows.ts'
import type { Database } from './database.ts'
import { dueOf, type DueColumns } from './due.ts'
import { statement, type Statement } from './statement.ts'
import { kept } from './time.ts'

/** Longer than any act takes; a worker that was stopped holds up its debts for no more. */
const leaseLasts = Temporal.Duration.from({ minutes: 2 })
/**
 * Debts that are paid in parts, each within a second or two, by which records leave the search: whoever goes on after a worker that was killed has
 * the rest of them out within a minute (34 U.S.C. 40901(e)(1)(D), 40912(c)(1)(B)). A part that took longer is fenced, and done by the next.
 */
const inParts: readonly DutyKind[] = ['withdraw-many', 'commit-batch']
const leaseOfPart = Temporal.Duration.from({ seconds: 20 })

export const leaseOf = (kind: DutyKind): Temporal.Duration => (inParts.includes(kind) ? leaseOfPart : leaseLasts)

/**
 * A lease that has longer to run was given by a clock that has been put back since, and holds nothing: it would hold a debt
 * for as long as the clock went back. Twice a lease, because the clocks of two workers may differ.
 */
export const longestLease = Temporal.Duration.from({ minutes: 4 })

const ripe: Statement<{ subject: string; kind: DutyKind }> = statement(
  'due-ripe',
  `select subject, kind from due
   where at <= $1 and (leased_until is null or leased_until <= $1 or leased_until > $4) and kind = any($2)
   order by at, subject, kind limit $3`,
  'a worker does not know whose time has come',
)

/** Of several workers that saw the same debt, the first to come here has it. */
const lease: Statement<DueColumns> = statement(
  'due-lease',
  `update due set fence = fence + 1, attempts = attempts + 1, leased_until = $4
   where subject = $1 and kind = $2 and at <= $3
     and (leased_until is null or leased_until <= $3 or leased_until > $5)
   returning subject, kind, at, cite, fence, attempts`,
)

/** Leases what is owed of these kinds by now, the earliest first; fewer than `limit` when other workers come first. */
export function claim(
  database: Database,
  kinds: readonly DutyKind[],
  now: Temporal.Instant,
  limit: number,
): Promise<readonly Due[]> {
  const longest = kept(now.add(longestLease))
  return database.within(async query => {
    const leased: Due[] = []
    for (const { subject, kind } of await query(ripe, kept(now), kinds, limit, longest)) {
      const until = kept(now.add(leaseOf(kind)))
      leased.push(...(await query(lease, subject, kind, kept(now), until, longest)).map(dueOf))
    }
    return leased
  })
}
