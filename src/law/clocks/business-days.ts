import { cfr } from '../cite.ts'
import { officeDay, type OfficeCalendar, type OfficeDay } from './office-calendar.ts'
import type { Unknown } from './unknown.ts'

/** One day of the count, and why it was counted or not. */
export type CountedDay = Readonly<{ date: Temporal.PlainDate; counted: boolean; because: string }> &
  Pick<OfficeDay, 'confidence' | 'cites'>

/** The day on which the count ends, and every day from the contact to it. */
export type BusinessDays = Readonly<{ day: Temporal.PlainDate | Unknown; counted: readonly CountedDay[] }>

/**
 * How far the count looks, in calendar days. After the ninetieth nothing of an open check remains to be released (28 CFR
 * 25.9(b)(1)(ii)), so a count that runs further, as in a closure without end, has no day to give.
 */
export const looksAhead = 90

/** How a day counts on which no source confirms that offices are closed. */
type InDoubt = 'closed' | 'open'

/**
 * Counts business days after the day of contact, which is itself excluded whatever the hour. Where offices stay closed
 * without end the day is unknown, and the reason is the last closure met. A closure in doubt counts closed, so that a
 * transfer comes later.
 */
export function businessDaysAfter(
  contactDay: Temporal.PlainDate,
  wanted: number,
  calendar: OfficeCalendar,
  inDoubt: InDoubt = 'closed',
): BusinessDays {
  const counted: CountedDay[] = [dayOfContact(contactDay)]
  let found = 0
  for (let after = 1; after <= looksAhead; after += 1) {
    const date = contactDay.add({ days: after })
    const { open, ...why } = officeDay(calendar, date)
    const counts = open || (inDoubt === 'open' && why.confidence === 'unconfirmed')
    counted.push({ date, counted: counts, ...why })
    if (counts) found += 1
    if (found === wanted) return { day: date, counted }
  }
  return { day: unknownDay(counted, wanted), counted }
}

/** The last of the business days within which we owe something. A closure in doubt counts open, so that we are never late. */
export const owedWithin = (
  wanted: number,
  from: Temporal.PlainDate,
  calendar: OfficeCalendar,
): Temporal.PlainDate | Unknown => businessDaysAfter(from, wanted, calendar, 'open').day

const dayOfContact = (date: Temporal.PlainDate): CountedDay => ({
  date,
  counted: false,
  because: 'the day of the contact is not counted',
  confidence: 'cited',
  cites: [cfr(28, '25.6(c)(1)(iv)(B)')],
})

function unknownDay(counted: readonly CountedDay[], wanted: number): Unknown {
  const closed = counted.findLast(({ counted: isCounted }) => !isCounted)
  return {
    unknown: `fewer than ${wanted} business days fall in the ${looksAhead} days that follow: ${closed?.because}`,
  }
}
