import { usc } from '../cite.ts'
import { clock } from '../ruling.ts'

/** How an application for relief stands with a federal agency. */
export const reliefStandings = ['decided', 'pending', 'deemed-denied'] as const
export type ReliefStanding = (typeof reliefStandings)[number]

export type ReliefApplication = Readonly<{ received: Temporal.PlainDate; decided?: Temporal.PlainDate | undefined }>

const days = 365

/** 365 days and not a year: where 29 February falls between, the day is a day earlier. */
export const decideReliefBy = (received: Temporal.PlainDate): Temporal.PlainDate => received.add({ days })

/**
 * 34 U.S.C. 40911(c)(2)(A): what is not decided in time, for any reason and for want of money too, counts as denied without
 * cause, and a court looks at it afresh. A decision that comes later does not undo the right to that.
 */
export function reliefStanding({ received, decided }: ReliefApplication, on: Temporal.PlainDate): ReliefStanding {
  const dueBy = decideReliefBy(received)
  if (decided !== undefined && Temporal.PlainDate.compare(decided, dueBy) <= 0) return 'decided'
  return Temporal.PlainDate.compare(on, dueBy) <= 0 ? 'pending' : 'deemed-denied'
}

type Given = { received: string; decided?: string; on: string }

export const reliefDecision = clock({
  id: 'relief-in-a-year',
  title: 'An application for federal relief is decided within 365 days, or counts as denied',
  cites: [usc(34, '40911(c)(2)(A)')],
  says: 'A federal agency decides an application for relief within 365 days of its receipt, and one that it has not decided by then counts as denied without cause.',
  since: '2008-01-08',
  answers: reliefStandings,
  decide: ({ received, decided, on }: Given) =>
    reliefStanding(
      {
        received: Temporal.PlainDate.from(received),
        decided: decided === undefined ? undefined : Temporal.PlainDate.from(decided),
      },
      Temporal.PlainDate.from(on),
    ),
  examples: [
    { name: 'the last day', given: { received: '2026-09-10', on: '2027-09-10' }, expect: 'pending' },
    { name: 'the day after', given: { received: '2026-09-10', on: '2027-09-11' }, expect: 'deemed-denied' },
    {
      name: 'decided on the last day',
      given: { received: '2026-09-10', decided: '2027-09-10', on: '2028-01-01' },
      expect: 'decided',
    },
    {
      name: 'decided a day late',
      given: { received: '2026-09-10', decided: '2027-09-11', on: '2027-09-11' },
      expect: 'deemed-denied',
    },
    {
      name: 'a leap day between: the anniversary is the 366th day, and too late',
      given: { received: '2027-09-10', on: '2028-09-10' },
      expect: 'deemed-denied',
    },
  ],
})
