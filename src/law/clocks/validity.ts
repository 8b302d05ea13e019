import { cfr } from '../cite.ts'
import { defaultPolicies, type Policies } from '../policies.ts'
import { clock } from '../ruling.ts'

type Choice = Policies['transfer-window']

/** The system's first day. */
const since = '1998-11-30'

/** How long one check may carry a transfer, by the day of contact. The longer window is proposed and not law. */
const windows: Readonly<Record<Choice, readonly Readonly<{ since: string; days: number }>[]>> = {
  'thirty-days': [{ since, days: 30 }],
  'sixty-days': [{ since, days: 60 }],
}

/**
 * 27 CFR 478.102(c): the last day on which a transfer may rest on this check, counting the day of contact as day 0 and
 * never the day of the answer. The rule does not say whether the thirtieth day is within it; we read that it is.
 */
export function validThrough(
  contactDay: Temporal.PlainDate,
  policies: Pick<Policies, 'transfer-window'> = defaultPolicies,
): Temporal.PlainDate {
  const window = windows[policies['transfer-window']].findLast(each => each.since <= contactDay.toString())
  if (window === undefined) throw new RangeError('no check could be made before 30 November 1998')
  return contactDay.add({ days: window.days })
}

export const thirtyDays = clock({
  id: 'thirty-days',
  title: 'A check is good for thirty calendar days from the contact',
  cites: [cfr(27, '478.102(c)')],
  says: 'A check carries one transfer, completed within thirty calendar days of the day the system was first contacted; after that a new check is needed.',
  since,
  decide: ({ contactDay, window = defaultPolicies['transfer-window'] }: { contactDay: string; window?: Choice }) => ({
    validThrough: validThrough(Temporal.PlainDate.from(contactDay), { 'transfer-window': window }).toString(),
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
    {
      name: 'the window that is proposed, where an agency has chosen it: sixty days',
      given: { contactDay: '2026-09-10', window: 'sixty-days' },
      expect: { validThrough: '2026-11-09' },
    },
  ],
})
