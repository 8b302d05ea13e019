import { firstOf, lastOf, yearOf, type BirthDay } from '../civil.ts'
import { parentYears } from '../patterns.ts'
import { pattern } from '../weights.ts'
import type { Base } from './base.ts'
import { dateUnits } from './question.ts'
import type { Run } from './scan.ts'
import { slotOf } from './slots.ts'
import { unitsAbove } from './units.ts'

/**
 * People by how far their dates of birth are from one that none of them is near: where they stand, in whole years, and what that
 * is worth.
 */
export type Zone = Readonly<{
  runs: readonly Run[]
  units: number
  /** How many of the two names have to be the same for it, or the comparison takes bits away. */
  exactNames: 1 | 2
}>

/**
 * The year itself; years too close for parent and child, or too far, or not known; and the years between, in which a namesake
 * is a parent or a child and the comparison takes bits away for it. The first is worth the most.
 */
export function zonesAbout(born: BirthDay, { rows, slots }: Base): readonly [Zone, Zone, Zone] {
  const year = yearOf(born)
  const from = (years: number): number => slots[slotOf(firstOf(year + years))] ?? 0
  const upTo = (years: number): number => slots[slotOf(lastOf(year + years)) + 1] ?? rows.count
  const close = parentYears.least - 1
  const far = parentYears.most
  return [
    { units: dateUnits('sameYear'), exactNames: 1, runs: [[from(0), upTo(0)]] },
    {
      units: dateUnits('differs'),
      exactNames: 2,
      runs: [
        [0, from(-far)],
        [from(-close), from(0)],
        [upTo(0), upTo(close)],
        [upTo(far), rows.count],
      ],
    },
    {
      units: dateUnits('differs') + unitsAbove(pattern.generations),
      exactNames: 2,
      runs: [
        [from(-far), from(-close)],
        [upTo(close), upTo(far)],
      ],
    },
  ]
}
