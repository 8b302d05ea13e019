import { spokenDate } from '#law/clocks/spoken-date.ts'
import { isUnknown, type Unknown } from '#law/clocks/unknown.ts'
import { isNever, type Never } from '#law/states/earliest-lawful.ts'

/** What is known, said in words; or that it is unknown, and why. */
export const orUnknown = (value: string | Unknown, say: (known: string) => string): string =>
  isUnknown(value) ? `unknown: ${value.unknown}` : say(value)

/** The same of a day that may never come. */
export const orNever = (value: string | Unknown | Never, say: (known: string) => string): string =>
  isNever(value) ? `not without a Proceed: ${value.never}` : orUnknown(value, say)

/** 'Thursday 17 September 2026'. */
export const day = (date: string): string => spokenDate(Temporal.PlainDate.from(date))

/** 'Thursday 17 September 2026, 00:01', on the clock of the premises. */
export const moment = (zoned: string): string => spoken(Temporal.ZonedDateTime.from(zoned))

/** The same of an instant, on the clock of a zone, which is named: the reader may be in another. */
export const momentIn = (instant: string, zone: string): string =>
  `${spoken(Temporal.Instant.from(instant).toZonedDateTimeISO(zone))} (${zone})`

/** The same of an instant, on the clock of UTC. */
export const momentInUtc = (instant: string): string =>
  `${spoken(Temporal.Instant.from(instant).toZonedDateTimeISO('UTC'))} UTC`

const spoken = (at: Temporal.ZonedDateTime): string =>
  `${spokenDate(at.toPlainDate())}, ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`
