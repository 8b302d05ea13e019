import type { Transaction } from '../lives/transaction.ts'
import type { Policies } from '../policies.ts'
import { isTransfer } from '../purpose.ts'
import { categoriesOf } from './denial-category.ts'

/**
 * Under which name counts of denials stand among those of agencies. It is no ORI: those are in capital letters.
 */
export const ofDenials = 'denials'

/** What this system can count of a denial by itself. */
export const countedFigures = ['denials', 'overturned', 'referred-to-atf', 'notices', 'kept-back'] as const
export type CountedFigure = (typeof countedFigures)[number]

/** Once under each category and once in the total, which is called so. */
export const allCategories = 'all'
export type Count = Readonly<{ what: CountedFigure; category: string; count: number }>

/** The year in which it was denied, on the clock of the premises. What was denied before that moment was kept is of its contact. */
export const yearOfDenial = ({ assigned, deniedAt }: Transaction): number =>
  Temporal.Instant.from(deniedAt ?? assigned.contact).toZonedDateTimeISO(assigned.zone).year

/** 18 U.S.C. 925C: what one denial of a transfer adds to the counts of its district. A check for a permit is none. */
export function countsOf(check: Transaction, policies: Policies): readonly Count[] {
  if (!isTransfer(check.assigned.purpose)) return []
  const { police, prohibitors = [] } = check
  const notices = police === undefined ? 0 : police.notices.filter(notice => police.told[notice] !== undefined).length
  const referred = police?.retrieval === undefined ? [] : ([['referred-to-atf', 1]] as const)
  return [...categoriesOf(prohibitors), allCategories].flatMap(category => [
    { what: 'denials', category, count: 1 } as const,
    ...referred.map(([what, count]) => ({ what, category, count })),
    // The text asks for these by district alone.
    ...(category === allCategories && notices > 0 ? [{ what: 'notices', category, count: notices } as const] : []),
    ...(category === allCategories && isKeptBack(check, policies)
      ? [{ what: 'kept-back', category, count: 1 } as const]
      : []),
  ])
}

export const countsOfOverturned = (check: Transaction): readonly Count[] =>
  isTransfer(check.assigned.purpose)
    ? [...categoriesOf(check.prohibitors ?? []), allCategories].map(category => ({
        ...{ what: 'overturned', category, count: 1 },
      }))
    : []

/** By a hold for an investigation, by a decision on 922(d) alone, or because a point of contact denied and the agency tells of none. */
function isKeptBack({ police, assigned, sellToAlone }: Transaction, policies: Policies): boolean {
  if (police?.held !== undefined || police?.decided?.send === false) return true
  if (sellToAlone === true && police?.decided === undefined && policies['sell-to-alone-notice'] === 'held') return true
  return assigned.through === 'poc' && policies['police-notice-of-poc-denials'] === 'off'
}
