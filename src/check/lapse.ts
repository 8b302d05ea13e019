import { datesBy, periodEnd } from '#law/dates.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { carryOut, type Outcome } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'

/**
 * 18 U.S.C. 922(t)(1)(B)(ii): the period ran out with no answer. The check is lapsed, which is not a Proceed: the research goes
 * on. It cannot be undone, so it waits while the clocks disagree.
 */
export const lapse = (due: Due, world: World): Promise<void> =>
  carryOut(due, ({ state }) => outcome(state, due, world), world)

async function outcome(check: Transaction, due: Due, world: World): Promise<Outcome> {
  const { status, dates, assigned } = check
  if (status !== 'delayed' || dates.earliestTransferAt === undefined) return { events: [] }
  if (!world.clocksAgree()) return { until: due.at }
  const calendar = await world.offices(assigned.saleState)
  // Two people have declared a closure since, and nobody has come to compute this check again: its day may have moved.
  if (calendar.version !== dates.calendarVersion) {
    return { events: [{ type: 'dates-changed', dates: datesBy(calendar, check) }] }
  }
  const ends = periodEnd(dates.earliestTransferAt).toInstant()
  return Temporal.Instant.compare(ends, world.now()) > 0 ? { until: ends } : { events: [{ type: 'lapsed' }] }
}
