import { usc } from '../cite.ts'
import { clock } from '../ruling.ts'
import { periods } from '../settings.ts'

/** How many sources a check must ask, and since when each of them that is down has been down. */
export type Sources = Readonly<{
  mandatory: number
  downs: readonly Temporal.Instant[]
  now: Temporal.Instant
  /** How long a mandatory source may be down, as elapsed time. */
  limit: string
}>

/**
 * 18 U.S.C. 922(t)(1), (5): a period runs only against a system in operation. With a mandatory source down beyond the limit, or
 * all of them down at once, no search could be made, so that no number is given and no clock starts.
 */
export function isInOperation({ mandatory, downs, now, limit }: Sources): boolean {
  const tooLong = downs.some(since => Temporal.Instant.compare(since.add(limit), now) < 0)
  return !tooLong && downs.length < mandatory
}

const noon = '2026-09-10T12:00:00Z'

export const systemInOperation = clock({
  id: 'in-operation',
  title: 'No clock starts while the system is not in operation',
  cites: [usc(18, '922(t)(1)'), usc(18, '922(t)(5)')],
  says: 'While a source that must be searched has been down longer than the operator’s limit, or all are down at once, the system is not in operation and gives no number, so that no period begins.',
  since: '1998-11-30',
  answers: ['in-operation', 'not-in-operation'],
  decide: ({ mandatory, downs, now }: { mandatory: number; downs: readonly string[]; now: string }) =>
    isInOperation({
      mandatory,
      downs: downs.map(each => Temporal.Instant.from(each)),
      now: Temporal.Instant.from(now),
      limit: periods.sourceDownLimit,
    })
      ? 'in-operation'
      : 'not-in-operation',
  examples: [
    { name: 'every source answers', given: { mandatory: 3, downs: [], now: noon }, expect: 'in-operation' },
    {
      name: 'one has been down for the half hour of the default limit: checks are made, and are Delayed',
      given: { mandatory: 3, downs: ['2026-09-10T11:30:00Z'], now: noon },
      expect: 'in-operation',
    },
    {
      name: 'one has been down a second longer',
      given: { mandatory: 3, downs: ['2026-09-10T11:29:59Z'], now: noon },
      expect: 'not-in-operation',
    },
    {
      name: 'all went down this moment',
      given: { mandatory: 3, downs: [noon, noon, noon], now: noon },
      expect: 'not-in-operation',
    },
  ],
})
