import { mayUseMiddle, nameUnits, nothingUnits, restUnits, reversedUnits, type Question } from './question.ts'
import { tokenIn } from './row.ts'
import { packedAt, type Rows } from './rows.ts'
import { firstNameUnits, isAlike, surnameUnits, unlike } from './scores.ts'

export type Visit = (person: number) => void

/** Rows that stand together, from and up to. */
export type Run = readonly [from: number, to: number]

/**
 * Visits every person of a run who may be the one asked for, all of them being born on dates that are worth `date` units.
 * Names come first, by two look-ups a row; the rest is read for the few that are left.
 */
export function scan(question: Question, rows: Rows, run: Run, date: number, visit: Visit): void {
  const { words } = rows
  scanRows(question, words, run, date, row => {
    if (mayBe(question, rows, row, { words, row }, date)) visit(row)
  })
}

/** The same by the further rows of people. */
export function scanMore(question: Question, rows: Rows, run: Run, date: number, visit: Visit): void {
  const { person, words } = rows.more
  scanRows(question, words, run, date, row => {
    const whose = person[row] ?? 0
    if (mayBe(question, rows, whose, { words, row }, date)) visit(whose)
  })
}

/** A row with a name: a person's own, or a further one. */
export type NamedBy = Readonly<{ words: NameWords; row: number }>
type NameWords = Readonly<{ 0: Uint32Array; 1: Uint32Array; 2: Uint32Array }>

/** The hot loop of a search: millions of rows a second pass through it, and most of them hold no name that is like any asked for. */
function scanRows(
  { scores: { table, alike, others, viaMiddle }, threshold, attributes }: Question,
  words: NameWords,
  [from, to]: Run,
  date: number,
  visit: (row: number) => void,
): void {
  const need = threshold - date - attributes.most
  const [lasts, firsts, middles] = [words[0], words[1], words[2]]
  const all = need <= Math.max(nothingUnits, surnameUnits(others) + firstNameUnits(others))
  // Where a name is not asked for, every row is as good by it.
  const mustBeAlike = !all && others === unlike
  for (let row = from; row < to; row += 1) {
    const lastToken = tokenIn(lasts[row] ?? 0)
    const firstToken = tokenIn(firsts[row] ?? 0)
    if (mustBeAlike && !isAlike(alike, lastToken) && !isAlike(alike, firstToken)) continue
    const last = table[lastToken] ?? 0
    const first = table[firstToken] ?? 0
    if (
      all ||
      surnameUnits(last) + firstNameUnits(first) >= need ||
      surnameUnits(first) + firstNameUnits(last) + reversedUnits >= need ||
      (surnameUnits(last) + viaMiddle >= need && mayUseMiddle(table, last, middles[row] ?? 0))
    ) {
      visit(row)
    }
  }
}

/** Whether the names in this row and what else is known of the person come to the threshold. */
export function mayBe(question: Question, rows: Rows, person: number, { words, row }: NamedBy, date: number): boolean {
  const names = nameUnits(question.scores, words[0][row] ?? 0, words[1][row] ?? 0, words[2][row] ?? 0)
  const rest = restUnits(question, packedAt(rows, person), tokenIn(words[2][row] ?? 0))
  return names + rest + date >= question.threshold
}
