import { cfr, usc } from '../cite.ts'
import { defaultPolicies, type Policies } from '../policies.ts'
import { clock } from '../ruling.ts'

type Waits = Policies['transfer-question-waits']

/** Elapsed hours, because what is waited for is a firearm in the hands of a person who may not have it. */
const hours: Readonly<Record<Waits, number>> = { 'one-day': 24, 'two-days': 48, week: 168 }

/** Until when the licensee itself is asked; from then on a person asks it by telephone. */
export const askedUntil = (askedAt: Temporal.Instant, waits: Waits): Temporal.Instant =>
  askedAt.add({ hours: hours[waits] })

/** The licensee is called to the question so often while it has not answered: a shop opens within a day. */
const calledEvery = { hours: 4 } as const

/** When the licensee is called to it next, or asked by somebody else. */
export function askedNext(now: Temporal.Instant, until: Temporal.Instant): Temporal.Instant {
  const next = now.add(calledEvery)
  return Temporal.Instant.compare(next, until) < 0 ? next : until
}

export const transferQuestion = clock({
  id: 'transfer-question',
  title: 'How long a licensee is asked whether the firearm was transferred',
  cites: [cfr(28, '25.6(c)(1)(iv)'), usc(18, '922(d)')],
  says: 'A licensee whose check was denied after its period ran out is asked every four hours whether the firearm was transferred, for two days by the default, and from then on a person asks it by telephone.',
  since: '1998-11-30',
  decide: ({ askedAt, waits = defaultPolicies['transfer-question-waits'] }: { askedAt: string; waits?: Waits }) => {
    const asked = Temporal.Instant.from(askedAt)
    const until = askedUntil(asked, waits)
    return { calledNext: askedNext(asked, until).toString(), telephonedFrom: until.toString() }
  },
  examples: [
    {
      name: 'by the default, over a weekend like on any other day',
      given: { askedAt: '2026-09-11T22:00:00Z' },
      expect: { calledNext: '2026-09-12T02:00:00Z', telephonedFrom: '2026-09-13T22:00:00Z' },
    },
    {
      name: 'where the agency waits a day',
      given: { askedAt: '2026-09-11T22:00:00Z', waits: 'one-day' },
      expect: { calledNext: '2026-09-12T02:00:00Z', telephonedFrom: '2026-09-12T22:00:00Z' },
    },
    {
      name: 'where the agency waits a week',
      given: { askedAt: '2026-09-11T22:00:00Z', waits: 'week' },
      expect: { calledNext: '2026-09-12T02:00:00Z', telephonedFrom: '2026-09-18T22:00:00Z' },
    },
  ],
})
