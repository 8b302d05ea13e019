import type { Ori } from '../words.ts'
import { zoneOfAgency } from './agency-zone.ts'

/** The civil day of a moment where an agency is: what it does is dated by it, and its limits are counted from it. */
export function dayOfAgency(ori: Ori, at: Temporal.Instant): string {
  const days = daysAt.get(at) ?? new Map<Ori, string>()
  const day = days.get(ori) ?? at.toZonedDateTimeISO(zoneOfAgency(ori)).toPlainDate().toString()
  daysAt.set(at, days.set(ori, day))
  return day
}

/** Every row of a batch asks about one moment, and its days go with it. */
const daysAt = new WeakMap<Temporal.Instant, Map<Ori, string>>()

/** When a day begins there. */
export const dayBegins = (day: Temporal.PlainDate | string, ori: Ori): Temporal.Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime(zoneOfAgency(ori)).toInstant()

/** When a day is over there: not before the next begins, so that what is due on it is in time to its last minute. */
export const endOfDay = (day: Temporal.PlainDate | string, ori: Ori): Temporal.Instant =>
  dayBegins(Temporal.PlainDate.from(day).add({ days: 1 }), ori)
