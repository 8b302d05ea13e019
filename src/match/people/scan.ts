import {
  besides,
  mayUseMiddle,
  nameUnits,
  nothingUnits,
  otherNameUnits,
  perhapsBeside,
  restUnits,
  reversedUnits,
  surnameIn,
  type Dated,
  type Question,
} from './question.ts'
import { sexAndRaceIn, sexesAndRaces, tokenIn } from './row.ts'
import type { Rows } from './rows.ts'
import { firstNameUnits, isAlike, surnameUnits, unlike } from './score-table.ts'
import type { MostUnits, Scores } from './scores.ts'
import type { Token } from './tokens.ts'
import { noUnits } from './units.ts'

export type Visit = (person: number) => void

/** Rows that stand together, from and up to. */
export type Run = readonly [from: number, to: number]

/**
 * Visits every person of a run who may be the one asked for, all of them being born on dates that are worth the same.
 * Names come first, by two look-ups a row; the rest is read for the few that are left.
 */
export function scan(question: Question, rows: Rows, run: Run, date: Dated, visit: Visit): void {
  const { words } = rows
  scanRows(question, { words, run, less: question.attributes.lessBySexAndRace }, date, row => {
    if (mayBe(question, rows, row, { words, row, further: false }, date)) visit(row)
  })
}

/** The same by the further rows of people, which do not say their sex or race. */
export function scanMore(question: Question, rows: Rows, run: Run, date: Dated, visit: Visit): void {
  const { person, words } = rows.more
  scanRows(question, { words, run, less: nothingLess, inParts: question.scores.inParts }, date, row => {
    const whose = person[row] ?? 0
    if (mayBe(question, rows, whose, { words, row, further: true }, date)) visit(whose)
  })
}

const nothingLess = new Int8Array(sexesAndRaces.length)

/** A row with a name: a person's own, or a further one. */
export type NamedBy = Readonly<{ words: NameWords; row: number; further: boolean }>
type NameWords = Readonly<{ 0: Uint32Array; 1: Uint32Array; 2: Uint32Array }>

type Scanned = Readonly<{ words: NameWords; run: Run; less: Int8Array; inParts?: Scores['inParts'] }>

/** The hot loop of a search: millions of rows a second pass through it, and most of them hold no name that is like any asked for. */
function scanRows(
  question: Question,
  { words, run: [from, to], less, inParts }: Scanned,
  date: Dated,
  visit: (row: number) => void,
): void {
  const { table, alike, viaMiddle, inParts: turnedParts } = question.scores
  const most = question.scores.most[inParts === undefined ? 'own' : 'further']
  const least = question.threshold - date.units - question.attributes.most
  if (least > most.both) return
  const [lasts, firsts, middles] = [words[0], words[1], words[2]]
  const { both, either, neither, mayBeFarther } = whatDoes(question.scores, date, least, most)
  for (let row = from; row < to; row += 1) {
    const w0 = lasts[row] ?? 0
    const lastToken = tokenIn(w0)
    if (both && !isAlike(alike, lastToken)) continue
    const firstToken = tokenIn(firsts[row] ?? 0)
    if (both && !isAlike(alike, firstToken)) continue
    if (either && !isAlike(alike, lastToken) && !isAlike(alike, firstToken)) continue
    const last = table[lastToken] ?? 0
    const first = table[firstToken] ?? 0
    const surname = surnameIn(last, lastToken, inParts)
    const need = least + (less[sexAndRaceIn(w0)] ?? 0)
    if (
      neither >= need ||
      surname + firstNameUnits(first) >= need ||
      surnameIn(first, firstToken, turnedParts) + firstNameUnits(last) + reversedUnits >= need ||
      (date.close && surname + viaMiddle >= need && mayUseMiddle(table, surname, middles[row] ?? 0)) ||
      (mayBeFarther && farther(question.scores, lastToken, firstToken, date) >= need)
    ) {
      visit(row)
    }
  }
}

/**
 * Whether both names of a row have to be like those asked for, or one of them; what neither is worth; and whether one may be that the
 * table knows nothing of.
 */
type Doing = Readonly<{ both: boolean; either: boolean; neither: number; mayBeFarther: boolean }>

function whatDoes(scores: Scores, date: Dated, least: number, most: MostUnits): Doing {
  const { others } = scores
  const { surname, firstName } = perhapsBeside(scores, date)
  const mayBeFarther = surname.most > noUnits || firstName.most > noUnits
  const neither = Math.max(nothingUnits, surnameUnits(others) + firstNameUnits(others))
  // Where a name is not asked for, every row is as good by it.
  if (others !== unlike || neither >= least) return { both: false, either: false, neither, mayBeFarther }
  const half = most.half + noUnits + otherNameUnits(date)
  const both = half < least && !mayBeFarther && !date.close
  return { both, either: !both, neither, mayBeFarther }
}

/** The same with what the table does not know, which costs more to see. */
function farther(scores: Scores, lastToken: Token, firstToken: Token, date: Dated): number {
  const { surname, firstName } = perhapsBeside(scores, date)
  const known = [surnameUnits(scores.table[lastToken] ?? 0), firstNameUnits(scores.table[firstToken] ?? 0)] as const
  return besides(known, [surname.of(lastToken), firstName.of(firstToken)], otherNameUnits(date))
}

/** Whether the names in this row and what else is known of the person come to the threshold. */
export function mayBe(question: Question, rows: Rows, person: number, named: NamedBy, date: Dated): boolean {
  const { words, row, further } = named
  const [last, first, middle] = [words[0][row] ?? 0, words[1][row] ?? 0, words[2][row] ?? 0]
  const left = question.threshold - date.units - nameUnits(question.scores, [last, first, middle], date, further)
  if (left > question.attributes.most) return false
  return restUnits(question, rows, person, tokenIn(middle)) >= left
}
