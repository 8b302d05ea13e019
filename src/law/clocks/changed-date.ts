import { cfr, usc } from '../cite.ts'
import { clock, type Answered } from '../ruling.ts'
import { isUnknown, type Unknown } from './unknown.ts'

/** What becomes of a date that a licensee was told when the calendar of the sale state is amended. */
export const dateChanges = ['stands', 'later', 'earlier', 'no-date', 'passed'] as const
export type DateChange = (typeof dateChanges)[number]

/**
 * 28 CFR 25.2: business days are those on which offices are open, whatever was known at the contact, so that the date is computed
 * again while it is still to come. A date that was told is never quietly shortened: the earlier one is good from when it is told.
 * What has passed stays passed.
 */
export function changedDate(
  told: Temporal.ZonedDateTime,
  byCalendar: Temporal.ZonedDateTime | string | Unknown,
  now: Temporal.Instant,
): Answered<DateChange> {
  if (Temporal.Instant.compare(told.toInstant(), now) <= 0)
    return { answer: 'passed', because: 'the period had run out before the calendar was amended' }
  if (isUnknown(byCalendar)) return { answer: 'no-date', because: byCalendar.unknown }
  const order = Temporal.ZonedDateTime.compare(byCalendar, told)
  if (order > 0) return { answer: 'later', because: 'the later date holds at once, and the licensee is told' }
  return order < 0
    ? { answer: 'earlier', because: 'the earlier date holds only once the licensee has been told' }
    : { answer: 'stands', because: 'no day that counts was changed' }
}

type Given = { told: string; byCalendar: string | { unknown: string }; now: string }

const thursday = '2026-09-17T00:01:00-04:00[America/New_York]'
const before = { told: thursday, now: '2026-09-15T14:00:00Z' } as const

export const changedTransferDate = clock({
  id: 'changed-transfer-date',
  title: 'A date that was told moves with the calendar, and never earlier in silence',
  cites: [cfr(28, '25.2'), usc(18, '922(t)(1)(B)(ii)')],
  says: 'When a state’s offices close or open on days that were not known at the contact, every date still to come is computed again and told, and an earlier one holds only from the telling.',
  since: '1998-11-30',
  answers: dateChanges,
  decide: ({ told, byCalendar, now }: Given) =>
    changedDate(Temporal.ZonedDateTime.from(told), byCalendar, Temporal.Instant.from(now)),
  examples: [
    {
      name: 'a storm on a day outside the count',
      given: { ...before, byCalendar: thursday },
      expect: { answer: 'stands', because: 'no day that counts was changed' },
    },
    {
      name: 'a storm on a day of the count',
      given: { ...before, byCalendar: '2026-09-18T00:01:00-04:00[America/New_York]' },
      expect: { answer: 'later', because: 'the later date holds at once, and the licensee is told' },
    },
    {
      name: 'a holiday given back',
      given: { ...before, byCalendar: '2026-09-16T00:01:00-04:00[America/New_York]' },
      expect: { answer: 'earlier', because: 'the earlier date holds only once the licensee has been told' },
    },
    {
      name: 'offices closed until further order',
      given: { ...before, byCalendar: { unknown: 'offices closed until further order' } },
      expect: { answer: 'no-date', because: 'offices closed until further order' },
    },
    {
      name: 'a storm declared after the period ran out takes nothing back',
      given: {
        told: thursday,
        now: '2026-09-17T04:01:00Z',
        byCalendar: '2026-09-18T00:01:00-04:00[America/New_York]',
      },
      expect: { answer: 'passed', because: 'the period had run out before the calendar was amended' },
    },
  ],
})
