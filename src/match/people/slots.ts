import { earliestYear, firstOf, lastOf, latestYear, type BirthDay } from '../civil.ts'

/** Where people of one date of birth stand: a slot a date, a slot for each year and month alone, the first for no date. */
export const noDate = 0
export const slotCount = lastOf(latestYear) - firstOf(earliestYear) + 2

/** `born` is nought, or a date within the years that a date of birth may have. */
export const slotOf = (born: BirthDay): number => (born === 0 ? noDate : born - firstOf(earliestYear) + 1)
export const bornIn = (slot: number): BirthDay | undefined =>
  slot === noDate ? undefined : slot - 1 + firstOf(earliestYear)
