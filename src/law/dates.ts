import { transferDate, type Contact } from './clocks/transfer-date.ts'
import { isUnknown } from './clocks/unknown.ts'
import type { Dates } from './lives/transaction.ts'

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
