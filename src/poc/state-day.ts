import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { countsOfDay } from './look-at-day.ts'

/** A presumption is owed at the end of the day and paid in minutes. What is still undetermined by then was answered on a later day. */
const longestWait = Temporal.Duration.from({ hours: 4 })
const pause = Temporal.Duration.from({ minutes: 5 })

/**
 * 28 CFR 25.6(h): the statement of a day that is over, by which both sides reconcile their numbers. It waits while presumptions of that
 * day are still owed, and while nobody knows whether the day is over. A check whose complete response went out on a later day is stated
 * as what it is by then.
 */
export async function stateDay(due: Due, world: World): Promise<void> {
  const seen = await world.find.pocDay(due.subject)
  if (seen === undefined || seen.state.status === 'stated')
    return void (await write({ by: system, steps: [], settles: due }, world))
  const now = world.now()
  const later = () => write({ by: system, steps: [], postpones: { due, until: now.add(pause) } }, world)
  if (!world.clocksAgree()) return void (await later())
  const counts = await countsOfDay(seen.state, world)
  const waited = Temporal.Instant.compare(now, Temporal.Instant.from(seen.state.endsAt).add(longestWait)) >= 0
  if (counts.undetermined > 0 && !waited) return void (await later())
  const event = { type: 'stated', counts, at: now.toString() } as const
  await write({ by: system, steps: [{ life: 'poc-day', id: due.subject, seen, event }], settles: due }, world)
}
