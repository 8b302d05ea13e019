import type { Case, MakeWatch } from '../evidence.ts'

/** The days of 2026 on which the text on controlled substances changed have begun everywhere: midnight in Pago Pago. */
const changes = ['2026-01-22T11:00:00Z', '2026-06-18T11:00:00Z']

/**
 * A prohibitor is decided by the text in force at the determination: once such a day has begun and the worker has nothing more to
 * do, the new text has been taken up, and every check that was delayed or lapsed then has been looked at since.
 */
export const editions: MakeWatch = evidence => {
  const takenUp: string[] = []
  const waiting = new Set<string>()
  return {
    kept(rows) {
      for (const { life, at } of rows.events) {
        if (life !== 'edition') continue
        takenUp.push(at)
        for (const each of evidence.cases.values())
          if (isOpen(each) && !isLookedAtSince(each, at)) waiting.add(each.ntn)
      }
    },
    event({ event, after }) {
      if (event.type === 'screened' || event.type === 'searched') waiting.delete(after.ntn)
    },
    caughtUp({ now }) {
      const passed = (instant: string): boolean => Temporal.Instant.compare(instant, now) <= 0
      for (const change of changes.filter(passed))
        if (!takenUp.some(at => Temporal.Instant.compare(change, at) <= 0))
          evidence.violated('editions', `the text of ${change} was not taken up`)
      // A clock that was put back: what is owed from then on is not due yet.
      if (!takenUp.every(passed)) return
      for (const ntn of waiting) {
        const check = evidence.cases.get(ntn)
        if (check !== undefined && isOpen(check))
          evidence.violated('editions', `${ntn}: ${check.status}, and not put before the text in force`)
      }
    },
  }
}

const isOpen = ({ status, recordDestroyed }: Case): boolean =>
  !recordDestroyed && (status === 'delayed' || status === 'lapsed')

/** By a clock that ran ahead it may have been looked at on a later day already, by the text of that day. */
const isLookedAtSince = ({ events }: Case, at: string): boolean =>
  events.some(
    each =>
      (each.event.type === 'searched' || each.event.type === 'screened') && Temporal.Instant.compare(each.at, at) >= 0,
  )
