import { legalDay } from './clocks/legal-day.ts'
import { transferDate, type Contact } from './clocks/transfer-date.ts'
import { isUnknown } from './clocks/unknown.ts'
import type { OfficeCalendar } from './clocks/office-calendar.ts'
import type { Dates, Transaction } from './lives/transaction.ts'

/** The dates that a contact sets, as a transaction keeps them: text, with what is unknown left out. */
export function datesOf(contact: Contact): Dates {
  const { thirdBusinessDay, earliestTransferAt, validThrough, destroyBy, calendarVersion } = transferDate(contact)
  return {
    ...(isUnknown(thirdBusinessDay) ? {} : { thirdBusinessDay: thirdBusinessDay.toString() }),
    ...(isUnknown(earliestTransferAt) ? {} : { earliestTransferAt: earliestTransferAt.toString() }),
    validThrough: validThrough.toString(),
    destroyBy: destroyBy.practice.toString(),
    calendarVersion,
  }
}

/**
 * The end of the period as it was told, on the clock of the premises. That clock's rules can change between the telling and the
 * day; the licensee was told the hour of the wall, so that it stays and its distance from UTC moves.
 */
export const periodEnd = (earliestTransferAt: string): Temporal.ZonedDateTime =>
  Temporal.ZonedDateTime.from(earliestTransferAt, { offset: 'ignore' })

/**
 * The dates of a check that stands, by the calendar as it is now. A notice of cause that was in time when it was given holds the
 * check for ten business days (922(t)(1)(C)), whatever was declared about the first three since. How long the check is good for
 * was fixed at contact, and no calendar moves it.
 */
export function datesBy(calendar: OfficeCalendar, { assigned, cause }: Pick<Transaction, 'assigned' | 'cause'>): Dates {
  const { contact, zone, under21 } = assigned
  const at = Temporal.Instant.from(contact)
  const noticed = cause === undefined ? {} : { causeNoticedOn: legalDay(at, zone) }
  return { ...datesOf({ contact: at, zone, calendar, under21, ...noticed }), validThrough: assigned.dates.validThrough }
}
