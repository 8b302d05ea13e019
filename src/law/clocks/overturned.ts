import { cfr } from '../cite.ts'
import { clock } from '../ruling.ts'

/** What a licensee is told when a denial does not stand. */
export const afterOverturning = ['search-again', 'denied', 'proceed', 'recheck'] as const
export type AfterOverturning = (typeof afterOverturning)[number]

export type Overturned = Readonly<{
  contactDay: Temporal.PlainDate
  on: Temporal.PlainDate
  /** Whether every source was asked again since the correction. */
  searchedAgain: boolean
  /** Records that still bar the person. Each is challenged by itself. */
  stillBarring: number
}>

/** The regulation's own figure, which no choice about the window for a transfer moves. */
const days = 30

/**
 * 28 CFR 25.10(e): Proceed while thirty days or fewer have passed since the initial check, and after that the licensee must make
 * a new one. The days are those of the contact, not of the denial, the challenge or its success.
 */
export function afterOverturn({ contactDay, on, searchedAgain, stillBarring }: Overturned): AfterOverturning {
  if (stillBarring > 0) return 'denied'
  if (!searchedAgain) return 'search-again'
  return contactDay.until(on).days <= days ? 'proceed' : 'recheck'
}

type Given = { contactDay: string; on: string; searchedAgain: boolean; stillBarring: number }

const succeeded = { contactDay: '2026-09-10', searchedAgain: true, stillBarring: 0 } as const

export const overturnedDenial = clock({
  id: 'overturned-denial',
  title: 'A challenge that succeeds ends in a Proceed for thirty days, and then in a new check',
  cites: [cfr(28, '25.10(e)')],
  says: 'When no record bars any longer and a new search finds none, the licensee is told Proceed if at most thirty days have passed since the first contact, and otherwise has to check again.',
  since: '1998-11-30',
  answers: afterOverturning,
  decide: ({ contactDay, on, ...rest }: Given) =>
    afterOverturn({ contactDay: Temporal.PlainDate.from(contactDay), on: Temporal.PlainDate.from(on), ...rest }),
  examples: [
    { name: 'on the thirtieth day', given: { ...succeeded, on: '2026-10-10' }, expect: 'proceed' },
    { name: 'on the thirty-first', given: { ...succeeded, on: '2026-10-11' }, expect: 'recheck' },
    {
      name: 'one of two records is corrected, and the other still bars',
      given: { ...succeeded, on: '2026-09-20', stillBarring: 1 },
      expect: 'denied',
    },
    {
      name: 'nobody has searched since the correction: something else may have come in',
      given: { ...succeeded, on: '2026-09-20', searchedAgain: false },
      expect: 'search-again',
    },
  ],
})
