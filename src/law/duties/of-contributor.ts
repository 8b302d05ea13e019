import { boundFrom } from '../clocks/certifying.ts'
import { bounds, certificationPeriod, provisionBy } from '../clocks/contributor-periods.ts'
import type { Contributor, ContributorEvent } from '../lives/contributor.ts'
import { endOfDay } from '../states/agency-day.ts'
import type { Duties } from './when.ts'

/**
 * 34 U.S.C. 40901(e)(1), 40911(b), 40912(c): what binds an agency from the day on which it was enrolled here, or its kind changed. Its
 * days are looked at when they are over, and each look puts the next one off to the next day; the debt never goes by itself.
 */
export function contributorDuties({ type }: ContributorEvent, contributor: Contributor): Duties {
  if (type !== 'enrolled' && type !== 'reclassified') return { owes: [], ends: [] }
  const { kind, ori, provided } = contributor
  const from = boundFrom(contributor)
  const { quarterly, certifies } = bounds[kind]
  const provision = provisionBy(kind, provided ?? from)
  const period = certificationPeriod(contributor, from)
  return {
    owes: [
      ...(quarterly === undefined || provision === undefined
        ? []
        : [{ kind: 'expect-provision', at: endOfDay(provision, ori), cite: quarterly } as const]),
      ...(certifies === undefined || period === undefined
        ? []
        : [{ kind: 'expect-certification', at: endOfDay(period.dueBy, ori), cite: certifies.cite } as const]),
    ],
    // What was owed by the kind that it had before is owed no longer.
    ends: ['expect-provision', 'expect-certification'],
  }
}
