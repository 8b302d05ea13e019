import { datesBy } from '#law/dates.ts'
import { thirdBusinessDayEnds } from '#law/duties/when.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { outreachBodies } from '#law/lives/outreach-words.ts'
import { isAnswerable } from '#law/lives/transaction-moves.ts'
import { carryOut, type Outcome } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import type { World } from '../../world.ts'

/**
 * 34 U.S.C. 40901(l)(2): the third business day is over and no examiner has noticed cause, so that none can be noticed any more. The
 * licensee is told so, and the ordinary period stands. It cannot be taken back, so it waits while the clocks disagree.
 */
export const sayWhetherCause = (due: Due, world: World): Promise<void> =>
  carryOut(due, ({ state }) => outcome(state, due, world), world)

async function outcome(check: Transaction, due: Due, world: World): Promise<Outcome> {
  const { status, cause, outreach, dates, assigned } = check
  if (!isAnswerable(status) || cause !== undefined) return { events: [] }
  if (outreachBodies.every(body => outreach[body] !== undefined)) return { events: [] }
  if (!world.clocksAgree()) return { until: due.at }
  const calendar = await world.offices(assigned.saleState)
  // A closure that two people have declared since may have moved the third business day.
  if (status !== 'lapsed' && calendar.version !== dates.calendarVersion) {
    return { events: [{ type: 'dates-changed', dates: datesBy(calendar, check) }] }
  }
  const now = world.now()
  const ends = thirdBusinessDayEnds(check)
  if (ends === undefined) return { events: [] }
  if (Temporal.Instant.compare(ends, now) > 0) return { until: ends }
  return { events: [{ type: 'cause-not-noticed', at: now.toString() }] }
}
