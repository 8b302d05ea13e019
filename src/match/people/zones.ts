import { twoDigitsOff } from '../birth-date.ts'
import { dayOf, firstOf, lastOf, yearOf, type BirthDay } from '../civil.ts'
import type { Base } from './base.ts'
import { dateUnits } from './question.ts'
import type { Run } from './scan.ts'
import { slotOf } from './slots.ts'

/** People who are looked for by name: where they stand, and what their dates of birth are worth at the most. */
export type Zone = Readonly<{
  runs: () => readonly Run[]
  units: number
  /** Whether both names have to be the same for it, or the comparison takes bits away. */
  exactNames: boolean
}>

/** Where no date is asked for. */
export const noDateAsked = (base: Base): Zone => ({ ...anyDate(base), units: 0, exactNames: false })

/** Whatever their date is, near ones being looked at by themselves. */
export const anyDate = ({ rows }: Base): Zone => ({
  runs: () => [[0, rows.count]],
  units: dateUnits('differs'),
  exactNames: true,
})

/** Those dates that are worth more than any other, though they are not near: of the same year, or two digits away. */
export function likelyDates(born: BirthDay, base: Base): Zone {
  let runs: readonly Run[] | undefined
  return {
    runs: () => (runs ??= [yearRun(born, base), ...(dayOf(born) === 0 ? [] : twoDigitsOff(born).map(runIn(base)))]),
    units: Math.max(dateUnits('sameYear'), dateUnits('twoDigits')),
    exactNames: true,
  }
}

const runIn =
  ({ slots }: Base) =>
  (date: BirthDay): Run => [slots[slotOf(date)] ?? 0, slots[slotOf(date) + 1] ?? 0]

function yearRun(born: BirthDay, { rows, slots }: Base): Run {
  const year = yearOf(born)
  return [slots[slotOf(firstOf(year))] ?? 0, slots[slotOf(lastOf(year)) + 1] ?? rows.count]
}
