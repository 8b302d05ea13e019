import { dateOf, dayOf, type Day } from './own-days.ts'

const zone = 'America/New_York'

/** 28 CFR 25.2, read once more: the instant at which the operational day ends to which a moment belongs. */
export function endOfOwnDay(at: string): Temporal.Instant {
  const moment = Temporal.Instant.from(at)
  const today = dayOf(moment.toZonedDateTimeISO(zone).toPlainDate().toString())
  for (const day of [today - 1, today, today + 1, today + 2]) {
    const end = endOf(day)
    if (end !== undefined && Temporal.Instant.compare(moment, end) < 0) return end
  }
  throw new Error('a day without an end')
}

/** One o'clock in the night after it, six in the evening of 24 December, and none on the 25th. */
function endOf(day: Day): Temporal.Instant | undefined {
  const date = dateOf(day)
  if (date.endsWith('-12-25')) return undefined
  const end = date.endsWith('-12-24') ? `${date}T18:00` : `${dateOf(day + 1)}T01:00`
  return Temporal.PlainDateTime.from(end).toZonedDateTime(zone, { disambiguation: 'later' }).toInstant()
}
