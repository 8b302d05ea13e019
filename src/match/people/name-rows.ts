import type { Base } from './base.ts'
import { bornAt } from './born-at.ts'
import { datedBy, mostNameUnits, type Question } from './question.ts'
import { tokenIn } from './row.ts'
import { mayBe, type Visit } from './scan.ts'
import type { Zone } from './zones.ts'

export const firstOf = ({ rows: { count, words, more } }: Base, row: number): number =>
  tokenIn((row < count ? words[1][row] : more.words[1][row - count]) ?? 0)

export const personOf = ({ rows: { count, more } }: Base, row: number): number =>
  row < count ? row : (more.person[row - count] ?? 0)

/** The first row whose person, or first name, is not below this one. */
export function rowFrom(base: Base, keyOf: typeof personOf, key: number, from: number, to: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keyOf(base, base.byName.rows[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return low
}

type Weighed = readonly [zone: Zone, row: number, names: number]

/**
 * Whether names that are worth so much may be theirs who is asked for. One word of the row tells apart nearly all whose names are as
 * common; then the date, which is known from where the row stands.
 */
export function weigh(question: Question, base: Base, [zone, row, names]: Weighed, visit: Visit): void {
  const { rows } = base
  const { attributes, threshold } = question
  const person = personOf(base, row)
  const further = row >= rows.count
  const named = further
    ? { words: rows.more.words, row: row - rows.count, further }
    : { words: rows.words, row, further }
  const middle = tokenIn(named.words[2][named.row] ?? 0)
  const less = attributes.lessByMiddleAndState(rows.words[2][person] ?? 0, middle)
  const left = threshold - attributes.most + less - Math.min(names, mostNameUnits)
  if (zone.units < left) return
  const date = datedBy(question, bornAt(base, person))
  if (date.units >= left && mayBe(question, rows, person, named, date)) visit(person)
}
