import { cfr } from '../cite.ts'
import { clock } from '../ruling.ts'
import type { Sourced } from '../states/sourced.ts'
import { centerZone } from './center-zone.ts'

/** One period of the Operations Center's regular business hours, named by the day on which it opens. */
export type OperationalDay = Readonly<{
  day: Temporal.PlainDate
  opensAt: Temporal.Instant
  /** The first instant that is no longer in it. */
  endsAt: Temporal.Instant
}>

/**
 * Hours, Eastern time, from a day on; a closing at or before the opening falls on the next civil day. `closesEarly` names days
 * by month and day.
 */
export type RegularHours = Readonly<{
  since: string
  opens: string
  closes: string
  closedOn: readonly string[]
  closesEarly: Readonly<Record<string, string>>
}> &
  Sourced

/**
 * The hours in practice, which no provision fixes: accounts through 2022 say one in the morning, and one of November 2022 says
 * midnight. The later is kept, so that no presumption comes an hour early. On 24 December, of the two hours reported, the earlier.
 */
export const regularHours: readonly RegularHours[] = [
  {
    since: '1998-11-30',
    opens: '08:00',
    closes: '01:00',
    closedOn: ['12-25'],
    closesEarly: { '12-24': '18:00' },
    confidence: 'unconfirmed',
  },
]

/** From the evening of 24 December the next opening is two days off; one more covers the night before. */
const daysAhead = [-1, 0, 1, 2] as const

/**
 * 28 CFR 25.2 "NICS operational day", which is neither a calendar day nor a business day and crosses midnight. A moment
 * between two of them belongs to the next, so that a presumption at its end never comes early. Throws a RangeError for a
 * moment before the system began.
 */
export function operationalDay(at: Temporal.Instant, hours: readonly RegularHours[] = regularHours): OperationalDay {
  const local = at.toZonedDateTimeISO(centerZone).toPlainDate()
  for (const days of daysAhead) {
    const found = hoursOf(local.add({ days }), hours)
    if (found && Temporal.Instant.compare(at, found.endsAt) < 0) return found
  }
  throw new RangeError('the Operations Center had no regular hours then')
}

/** The longest that the Center does not open, and one day more: 25 December lies between two openings. */
const daysBack = [1, 2, 3] as const

/**
 * From which instant until which what comes belongs to an operational day: from the end of the one before. Undefined for a day on
 * which the Center does not open.
 */
export function spanOfOperationalDay(
  day: Temporal.PlainDate,
  hours: readonly RegularHours[] = regularHours,
): Readonly<{ from: Temporal.Instant; endsAt: Temporal.Instant }> | undefined {
  const found = hoursOf(day, hours)
  if (found === undefined) return undefined
  for (const days of daysBack) {
    const before = hoursOf(day.subtract({ days }), hours)
    if (before !== undefined) return { from: before.endsAt, endsAt: found.endsAt }
  }
  // The first day on which the system ran.
  return { from: found.opensAt, endsAt: found.endsAt }
}

/** When a representative may take a licensee's call, 28 CFR 25.6(b). Electronic access has no hours. */
export const inRegularHours = (at: Temporal.Instant): boolean =>
  Temporal.Instant.compare(operationalDay(at).opensAt, at) <= 0

function hoursOf(day: Temporal.PlainDate, hours: readonly RegularHours[]): OperationalDay | undefined {
  const monthDay = day.toString().slice('YYYY-'.length)
  const row = hours.findLast(({ since }) => since <= day.toString())
  if (row === undefined || row.closedOn.includes(monthDay)) return undefined
  const closes = row.closesEarly[monthDay] ?? row.closes
  const closingDay = closes <= row.opens ? day.add({ days: 1 }) : day
  return { day, opensAt: wallClock(day, row.opens), endsAt: wallClock(closingDay, closes) }
}

/** In autumn the hour from one o'clock comes twice: the later, so that the day is not ended an hour early. */
const wallClock = (day: Temporal.PlainDate, time: string): Temporal.Instant =>
  day.toPlainDateTime(time).toZonedDateTime(centerZone, { disambiguation: 'later' }).toInstant()

export const operationalDays = clock({
  id: 'operational-day',
  title: 'The operational day is the Center’s, and crosses midnight',
  cites: [cfr(28, '25.2'), cfr(28, '25.6(b)')],
  says: 'An operational day is one period of the Operations Center’s regular business hours, daily except at Christmas; what comes between two belongs to the next.',
  since: '1998-11-30',
  decide: ({ at }: { at: string }) => {
    const instant = Temporal.Instant.from(at)
    const { day, endsAt } = operationalDay(instant)
    return { day: day.toString(), endsAt: endsAt.toString(), inRegularHours: inRegularHours(instant) }
  },
  examples: [
    {
      name: 'half past midnight belongs to the day before',
      given: { at: '2026-09-12T00:30:00-04:00' },
      expect: { day: '2026-09-11', endsAt: '2026-09-12T05:00:00Z', inRegularHours: true },
    },
    {
      name: 'one o’clock ends it, and what follows belongs to the day that opens next',
      given: { at: '2026-09-12T01:00:00-04:00' },
      expect: { day: '2026-09-12', endsAt: '2026-09-13T05:00:00Z', inRegularHours: false },
    },
    {
      name: 'the evening of 24 December belongs to the 26th',
      given: { at: '2026-12-24T18:00:00-05:00' },
      expect: { day: '2026-12-26', endsAt: '2026-12-27T06:00:00Z', inRegularHours: false },
    },
    {
      name: 'where one o’clock comes twice the day ends at the second',
      given: { at: '2026-11-01T01:30:00-04:00' },
      expect: { day: '2026-10-31', endsAt: '2026-11-01T06:00:00Z', inRegularHours: true },
    },
  ],
})
