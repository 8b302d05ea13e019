import { cfr } from '../cite.ts'
import { defaultPolicies, type Policies } from '../policies.ts'
import { clock } from '../ruling.ts'
import { validThrough } from './validity.ts'

/** A check, and when the transfer that rests on it was completed, if it was. */
export type Resting = Readonly<{ contactDay: Temporal.PlainDate; completed?: Temporal.PlainDate | undefined }>

/**
 * 27 CFR 478.102(c): a check carries one transaction. Another firearm that is added before the transfer is completed belongs to
 * it; who comes back afterwards, be it within the thirty days or on the same day, needs a new check.
 */
export const carriesAnother = (
  { contactDay, completed }: Resting,
  on: Temporal.PlainDate,
  policies: Pick<Policies, 'transfer-window'> = defaultPolicies,
): boolean => completed === undefined && Temporal.PlainDate.compare(on, validThrough(contactDay, policies)) <= 0

type Given = { contactDay: string; completed?: string; on: string }

export const oneTransaction = clock({
  id: 'one-transaction',
  title: 'A check is good for one transaction',
  cites: [cfr(27, '478.102(c)')],
  says: 'A firearm that is added before the transfer is completed is carried by the same check, and one that is asked for after it was completed needs a new one.',
  since: '1998-11-30',
  answers: ['same-check', 'new-check'],
  decide: ({ contactDay, completed, on }: Given) =>
    carriesAnother(
      {
        contactDay: Temporal.PlainDate.from(contactDay),
        completed: completed === undefined ? undefined : Temporal.PlainDate.from(completed),
      },
      Temporal.PlainDate.from(on),
    )
      ? 'same-check'
      : 'new-check',
  examples: [
    {
      name: 'a second firearm five days after the contact, when the first has not been handed over',
      given: { contactDay: '2026-09-10', on: '2026-09-15' },
      expect: 'same-check',
    },
    {
      name: 'back within the thirty days, after the first was handed over',
      given: { contactDay: '2026-09-10', completed: '2026-09-12', on: '2026-09-15' },
      expect: 'new-check',
    },
    {
      name: 'back on the day on which the first was handed over',
      given: { contactDay: '2026-09-10', completed: '2026-09-10', on: '2026-09-10' },
      expect: 'new-check',
    },
    {
      name: 'nothing was handed over, and the thirty days are past',
      given: { contactDay: '2026-09-10', on: '2026-10-11' },
      expect: 'new-check',
    },
  ],
})
