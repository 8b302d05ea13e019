import type { Certification, Contributor, ContributorKind, Period } from '../lives/contributor.ts'
import { certificationPeriod } from './contributor-periods.ts'

type Bound = Pick<Contributor, 'kind' | 'since' | 'enrolled'>

/** From which day an agency is held to its days here: since its kind binds it, and not before it was enrolled and could be counted. */
export const boundFrom = ({ since, enrolled }: Pick<Bound, 'since' | 'enrolled'>): string =>
  enrolled > since ? enrolled : since

/**
 * 34 U.S.C. 40901(e)(1)(F), 40912(c)(1)(C): the periods for which an agency certifies, from that in which it was bound to the first whose
 * last day is not over. None where it certifies nothing. Each begins after the one before, so that they come to today.
 */
export function periodsOf(contributor: Bound, today: string): readonly Period[] {
  const periods: Period[] = []
  let next = certificationPeriod(contributor, boundFrom(contributor))
  while (next !== undefined) {
    periods.push(next)
    next = next.through < today ? certificationPeriod(contributor, dayAfter(next.through)) : undefined
  }
  return periods
}

const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** A State certifies within its two years, 40912(c)(1)(C); who certifies a half-year, 40901(e)(1)(F), waits for its end. */
export const mayCertify = (kind: ContributorKind, { through }: Pick<Period, 'through'>, today: string): boolean =>
  kind === 'state-with-waiver' || through < today

/** How the certification of a period stands on a day. Made late it is made; stated by one person alone it is still owed. */
export function certificationStanding(
  { through, dueBy, stated, attested }: Pick<Certification, 'stated' | 'attested'> & Pick<Period, 'through' | 'dueBy'>,
  today: string,
): 'attested' | 'overdue' | 'stated' | 'open' | 'not-over' {
  if (attested !== undefined) return 'attested'
  if (dueBy < today) return 'overdue'
  if (stated !== undefined) return 'stated'
  return through < today ? 'open' : 'not-over'
}
