import { cfr, usc } from '../cite.ts'
import { purposeRule } from '../ruling.ts'
import { periods } from '../settings.ts'
import type { SourceName } from '../words.ts'

/**
 * 18 U.S.C. 922(t)(1), (5): a period runs only against a system in operation. `downFor` has one length for each mandatory source
 * that is down, `mandatory` is how many there are, and `limit` is the operator's setting, ISO 8601.
 */
export function operates(downFor: readonly Temporal.Duration[], mandatory: number, limit: string): boolean {
  return downFor.length < mandatory && downFor.every(period => Temporal.Duration.compare(period, limit) <= 0)
}

/** `downFor`: how long each source that is down has been so. */
type Outage = {
  mandatory: readonly SourceName[]
  downFor: Readonly<Partial<Record<SourceName, string>>>
  limit?: string
}

export const inOperation = purposeRule({
  id: 'in-operation',
  title: 'With a mandatory source long down the system is not in operation',
  cites: [usc(18, '922(t)(1)'), usc(18, '922(t)(5)'), cfr(28, '25.6(b)')],
  says: 'With a mandatory source down for longer than the agency’s limit, or with all of them down at once, the system is not in operation: no inquiry has a number and no clock begins.',
  since: '1998-11-30',
  answers: ['in-operation', 'not-in-operation'],
  decide: ({ mandatory, downFor, limit = periods.sourceDownLimit }: Outage) => {
    const down = mandatory.flatMap(source => downFor[source] ?? [])
    return operates(
      down.map(period => Temporal.Duration.from(period)),
      mandatory.length,
      limit,
    )
      ? 'in-operation'
      : 'not-in-operation'
  },
  examples: [
    { name: 'all answer', given: { mandatory: ['indices', 'ncic', 'iii'], downFor: {} }, expect: 'in-operation' },
    {
      name: 'one is down, at the limit',
      given: { mandatory: ['indices', 'ncic', 'iii'], downFor: { ncic: 'PT30M' } },
      expect: 'in-operation',
    },
    {
      name: 'one is down, a minute over it',
      given: { mandatory: ['indices', 'ncic', 'iii'], downFor: { ncic: 'PT31M' } },
      expect: 'not-in-operation',
    },
    {
      name: 'all went down a moment ago',
      given: { mandatory: ['indices', 'ncic', 'iii'], downFor: { indices: 'PT1S', ncic: 'PT1S', iii: 'PT1S' } },
      expect: 'not-in-operation',
    },
    {
      name: 'one that this check does not need',
      given: { mandatory: ['indices', 'ncic', 'iii'], downFor: { iaq: 'PT5H' } },
      expect: 'in-operation',
    },
  ],
})
