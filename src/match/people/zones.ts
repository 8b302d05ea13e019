import { firstOf, lastOf, yearOf, type BirthDay } from '../civil.ts'
import { generation } from '../patterns.ts'
import { pattern } from '../weights.ts'
import type { Base } from './base.ts'
import { dateUnits } from './question.ts'
import type { Run } from './scan.ts'
import { slotOf } from './slots.ts'
import { unitsAbove } from './units.ts'

/** People by how far their dates of birth are from one that none of them is near: where they stand, and what that is worth. */
export type Zone = Readonly<{
  runs: readonly Run[]
  units: number
  /**
   * To look for one first name among the rows of a surname costs about as much as to read so many of these rows: more where nearly
   * all of them are passed by, because they are of another zone.
   */
  rowsPerName: number
}>
const rowsPerName = { ofOneYear: 400, ofMany: 16 } as const

/**
 * The year itself; years too close for parent and child, or too far, or not known; and the years between, in which a namesake
 * is a parent or a child and the comparison takes bits away for it. The first is worth the most.
 */
export function zonesAbout(born: BirthDay, { rows, slots }: Base): readonly [Zone, Zone, Zone] {
  const year = yearOf(born)
  const from = (years: number): number => slots[slotOf(firstOf(year + years))] ?? 0
  const upTo = (years: number): number => slots[slotOf(lastOf(year + years)) + 1] ?? rows.count
  const close = generation.least - 1
  const far = generation.most
  return [
    { units: dateUnits('sameYear'), rowsPerName: rowsPerName.ofOneYear, runs: [[from(0), upTo(0)]] },
    {
      units: dateUnits('differs'),
      rowsPerName: rowsPerName.ofMany,
      runs: [
        [0, from(-far)],
        [from(-close), from(0)],
        [upTo(0), upTo(close)],
        [upTo(far), rows.count],
      ],
    },
    {
      units: dateUnits('differs') + unitsAbove(pattern.generations),
      rowsPerName: rowsPerName.ofMany,
      runs: [
        [from(-far), from(-close)],
        [upTo(close), upTo(far)],
      ],
    },
  ]
}

export const isIn = ({ runs }: Zone, person: number): boolean =>
  runs.some(([from, to]) => person >= from && person < to)
