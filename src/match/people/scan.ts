import { lowerBound } from './columns.ts'
import { nameUnits, nothingUnits, restUnits, reversedUnits, type Question } from './question.ts'
import { tokenIn } from './row.ts'
import type { Rows } from './rows.ts'
import { firstNameUnits, surnameUnits } from './scores.ts'
import { noUnits } from './units.ts'

export type Visit = (person: number) => void

/**
 * Visits every person from one place up to another who may be the one asked for, all of them being born on dates that are
 * worth `date` units. Names come first, by two look-ups a row; the rest is read for the few that are left.
 */
export function scan(
  question: Question,
  rows: Rows,
  [from, to]: readonly [number, number],
  date: number,
  visit: Visit,
): void {
  if (from === to) return
  scanRows(question, rows.words, [from, to], date, person => {
    if (mayBe(question, rows, person, { words: rows.words, row: person }, date)) visit(person)
  })
  const { person, words } = rows.more
  const further = [lowerBound(person, from, 0, person.length), lowerBound(person, to, 0, person.length)] as const
  scanRows(question, words, further, date, row => {
    if (mayBe(question, rows, person[row] ?? 0, { words, row }, date)) visit(person[row] ?? 0)
  })
}

/** A row with a name: a person's own, or a further one. */
export type NamedBy = Readonly<{ words: NameWords; row: number }>
type NameWords = Readonly<{ 0: Uint32Array; 1: Uint32Array; 2: Uint32Array }>

/** The hot loop of a search: millions of rows a second pass through it. */
function scanRows(
  { scores: { table, viaMiddle }, threshold, attributes }: Question,
  words: NameWords,
  [from, to]: readonly [number, number],
  date: number,
  visit: (row: number) => void,
): void {
  const need = threshold - date - attributes.most
  const byMiddle = need - viaMiddle
  const [lasts, firsts, middles] = [words[0], words[1], words[2]]
  const all = need <= nothingUnits
  for (let row = from; row < to; row += 1) {
    const last = table[tokenIn(lasts[row] ?? 0)] ?? 0
    const first = table[tokenIn(firsts[row] ?? 0)] ?? 0
    if (
      all ||
      surnameUnits(last) + firstNameUnits(first) >= need ||
      (surnameUnits(last) >= byMiddle && firstNameUnits(table[tokenIn(middles[row] ?? 0)] ?? 0) > noUnits) ||
      surnameUnits(first) + firstNameUnits(last) + reversedUnits >= need
    ) {
      visit(row)
    }
  }
}

/** Whether the names in this row and what else is known of the person come to the threshold. */
export function mayBe(
  question: Question,
  { words: [w0, w1, w2, w3] }: Rows,
  person: number,
  { words, row }: NamedBy,
  date: number,
): boolean {
  const names = nameUnits(question.scores, words[0][row] ?? 0, words[1][row] ?? 0, words[2][row] ?? 0)
  const rest = restUnits(question, w0[person] ?? 0, w1[person] ?? 0, w2[person] ?? 0, w3[person] ?? 0)
  return names + rest + date >= question.threshold
}
