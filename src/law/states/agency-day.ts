import type { Ori } from '../words.ts'
import { zoneOfAgency } from './agency-zone.ts'

/** The civil day of a moment where an agency is: what it does is dated by it, and its limits are counted from it. */
export const dayOfAgency = (ori: Ori, at: Temporal.Instant): string =>
  at.toZonedDateTimeISO(zoneOfAgency(ori)).toPlainDate().toString()

/** When a day begins there. */
export const dayBegins = (day: Temporal.PlainDate | string, ori: Ori): Temporal.Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime(zoneOfAgency(ori)).toInstant()

/** When a day is over there: not before the next begins, so that what is due on it is in time to its last minute. */
export const endOfDay = (day: Temporal.PlainDate | string, ori: Ori): Temporal.Instant =>
  dayBegins(Temporal.PlainDate.from(day).add({ days: 1 }), ori)
