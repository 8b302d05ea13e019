import { cfr } from '../cite.ts'
import { clock } from '../ruling.ts'

/** How long one check may carry a transfer, by the day of contact. A longer window has been proposed and is not law. */
const windows = [{ since: '1998-11-30', days: 30 }] as const

/**
 * 27 CFR 478.102(c): the last day on which a transfer may rest on this check, counting the day of contact as day 0 and
 * never the day of the answer. The rule does not say whether the thirtieth day is within it; we read that it is.
 */
export function validThrough(contactDay: Temporal.PlainDate): Temporal.PlainDate {
  const window = windows.findLast(({ since }) => since <= contactDay.toString())
  if (window === undefined) throw new RangeError('no check could be made before 30 November 1998')
  return contactDay.add({ days: window.days })
}

export const thirtyDays = clock({
  id: 'thirty-days',
  title: 'A check is good for thirty calendar days from the contact',
  cites: [cfr(27, '478.102(c)')],
  says: 'A check carries one transfer, completed within thirty calendar days of the day the system was first contacted; after that a new check is needed.',
  since: '1998-11-30',
  decide: ({ contactDay }: { contactDay: string }) => ({
    validThrough: validThrough(Temporal.PlainDate.from(contactDay)).toString(),
  }),
  examples: [
    {
      name: 'contact on 10 September is valid through 10 October',
      given: { contactDay: '2026-09-10' },
      expect: { validThrough: '2026-10-10' },
    },
    {
      name: 'contact on 15 December is valid through 14 January',
      given: { contactDay: '2026-12-15' },
      expect: { validThrough: '2027-01-14' },
    },
    {
      name: 'a leap day is one of the thirty',
      given: { contactDay: '2028-02-10' },
      expect: { validThrough: '2028-03-11' },
    },
  ],
})
