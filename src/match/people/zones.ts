import { isFirstOfYear, type Nearness } from '../birth-date.ts'
import { firstOf, lastOf, monthOf, yearOf, type BirthDay } from '../civil.ts'
import type { Base } from './base.ts'
import { dateUnits } from './question.ts'
import type { Run } from './scan.ts'
import { slotOf } from './slots.ts'

/** People who are looked for by name: where they stand, and what their dates of birth are worth at the most. */
export type Zone = Readonly<{
  run: Run
  units: number
  /** Whether both names have to be the same for it, or the comparison takes bits away. */
  exactNames: boolean
}>

const everybody = ({ rows }: Base): Run => [0, rows.count]

/** Where no date is asked for. */
export const noDateAsked = (base: Base): Zone => ({ run: everybody(base), units: 0, exactNames: false })

/** Whatever their date is, near ones being looked at by themselves. */
export const anyDate = (base: Base): Zone => ({
  run: everybody(base),
  units: Math.max(dateUnits('sameYear'), dateUnits('twoDigits')),
  exactNames: true,
})

/** How all dates of a year are near to one that tells the year alone, or is 1 January; undefined for any other. */
export const wideNearness = (born: BirthDay): Nearness | undefined =>
  isFirstOfYear(born) ? 'firstOfYear' : monthOf(born) === 0 ? 'yearOnly' : undefined

export function zoneOfYear(born: BirthDay, wide: Nearness, { rows, slots }: Base): Zone {
  const year = yearOf(born)
  const run: Run = [slots[slotOf(firstOf(year))] ?? 0, slots[slotOf(lastOf(year)) + 1] ?? rows.count]
  return { run, units: dateUnits(wide), exactNames: false }
}
