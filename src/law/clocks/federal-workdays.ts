import { order, usc, type Cites } from '../cite.ts'
import { clock } from '../ruling.ts'
import { fixed, last, nth, staysPut, type ClosureRule, type ShiftRule } from '../states/jurisdiction.ts'
import { closuresIn } from './closures.ts'

const code: Cites = [usc(5, '6103(a)')]
const byCode = { confidence: 'secondary', cites: code } as const
/** On a Saturday the Friday before by statute, on a Sunday the Monday after by order. */
const shift: ShiftRule = {
  saturday: 'friday',
  sunday: 'monday',
  confidence: 'secondary',
  cites: [usc(5, '6103(b)'), order('Executive Order 11582')],
}

/**
 * The legal public holidays, written from common knowledge and not read in the source. Inauguration Day is left out, because only
 * Washington and its surroundings keep it, and so are single days that a President gives: whoever owes is never late by one.
 */
export const federalHolidays: readonly ClosureRule[] = [
  { name: 'New Year’s Day', day: fixed(1, 1), shift, ...byCode },
  { name: 'Birthday of Martin Luther King, Jr.', day: nth(3, 1, 1), shift: staysPut, since: '1986-01-01', ...byCode },
  { name: 'Washington’s Birthday', day: nth(3, 1, 2), shift: staysPut, ...byCode },
  { name: 'Memorial Day', day: last(1, 5), shift: staysPut, ...byCode },
  { name: 'Juneteenth National Independence Day', day: fixed(6, 19), shift, since: '2021-06-17', ...byCode },
  { name: 'Independence Day', day: fixed(7, 4), shift, ...byCode },
  { name: 'Labor Day', day: nth(1, 1, 9), shift: staysPut, ...byCode },
  { name: 'Columbus Day', day: nth(2, 1, 10), shift: staysPut, ...byCode },
  { name: 'Veterans Day', day: fixed(11, 11), shift, ...byCode },
  { name: 'Thanksgiving Day', day: nth(4, 4, 11), shift: staysPut, ...byCode },
  { name: 'Christmas Day', day: fixed(12, 25), shift, ...byCode },
]

const saturday = 6

export const isFederalWorkday = (day: Temporal.PlainDate): boolean =>
  day.dayOfWeek < saturday && !closuresIn({ closures: federalHolidays }, day.year).some(({ date }) => date.equals(day))

/** The last of so many federal workdays after a day, which is itself not counted. */
export function federalWorkdaysAfter(day: Temporal.PlainDate, wanted: number): Temporal.PlainDate {
  const next = day.add({ days: 1 })
  const left = isFederalWorkday(next) ? wanted - 1 : wanted
  return left === 0 ? next : federalWorkdaysAfter(next, left)
}

const workdaysToReport = 3

/**
 * By when the Department of Defense has given the records of a judicial proceeding. The law says business days and does not say
 * whose: the definition of 28 CFR 25.2 needs the state of a sale, and here is none. We read federal workdays. The day on which
 * this paragraph took force was not read in the source; it stands here under the act that it amends.
 */
export const defenseRecordsBy = (disposed: Temporal.PlainDate): Temporal.PlainDate =>
  federalWorkdaysAfter(disposed, workdaysToReport)

export const defenseRecords = clock({
  id: 'defense-records',
  title: 'A military court’s outcome is reported within three business days',
  cites: [usc(34, '40911(b)(2)'), usc(5, '6103')],
  says: 'The Department of Defense gives the records of a judicial proceeding within three business days after its final disposition, which we count as federal workdays.',
  since: '2008-01-08',
  decide: ({ disposed }: { disposed: string }) => ({
    dueBy: defenseRecordsBy(Temporal.PlainDate.from(disposed)).toString(),
  }),
  examples: [
    {
      name: 'disposed of on a Tuesday, whose day is not counted',
      given: { disposed: '2026-09-08' },
      expect: { dueBy: '2026-09-11' },
    },
    { name: 'over Columbus Day', given: { disposed: '2026-10-09' }, expect: { dueBy: '2026-10-15' } },
    {
      name: 'Independence Day on a Saturday is kept on the Friday before',
      given: { disposed: '2026-06-30' },
      expect: { dueBy: '2026-07-06' },
    },
    {
      name: 'the day after Thanksgiving is a workday, whatever a state does',
      given: { disposed: '2026-11-24' },
      expect: { dueBy: '2026-11-30' },
    },
    {
      name: 'Inauguration Day is a workday elsewhere, and counts',
      given: { disposed: '2025-01-17' },
      expect: { dueBy: '2025-01-23' },
    },
  ],
})
