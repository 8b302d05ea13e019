import { passing, type Look } from './passing.ts'
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
import { firstNameUnits, surnameUnits, unlike } from './score-table.ts'
import type { MostUnits, Scores } from './scores.ts'
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

function scanRows(
  question: Question,
  { words, run, less, inParts }: Scanned,
  date: Dated,
  visit: (row: number) => void,
): void {
  const { scores } = question
  const { table, alike, viaMiddle } = scores
  const most = scores.most[inParts === undefined ? 'own' : 'further']
  const least = question.threshold - date.units - question.attributes.most
  if (least > most.both) return
  const [lasts, firsts, middles] = [words[0], words[1], words[2]]
  const { look, neither, perhapsMost } = lookFor(scores, date, least, most)
  const another = otherNameUnits(date)
  passing[look]([lasts, firsts], run, alike, row => {
    const w0 = lasts[row] ?? 0
    const [lastToken, firstToken] = [tokenIn(w0), tokenIn(firsts[row] ?? 0)]
    const [last, first] = [table[lastToken] ?? 0, table[firstToken] ?? 0]
    const surname = surnameIn(last, lastToken, inParts)
    const firstName = firstNameUnits(first)
    const need = least + (less[sexAndRaceIn(w0)] ?? 0)
    if (
      neither >= need ||
      besides([surname, firstName], nothingMore, another) >= need ||
      surnameIn(first, firstToken, scores.inParts) + firstNameUnits(last) + reversedUnits >= need ||
      (date.hold === 'close' && surname + viaMiddle >= need && mayUseMiddle(table, surname, middles[row] ?? 0)) ||
      besides([surname, firstName], perhapsMost, another) >= need
    ) {
      visit(row)
    }
  })
}

const nothingMore = [noUnits, noUnits] as const

/** Which rows are looked at; what neither name is worth; and what names that the table knows nothing of may be worth. */
type LookedFor = Readonly<{ look: Look; neither: number; perhapsMost: readonly [surname: number, firstName: number] }>

function lookFor(scores: Scores, date: Dated, least: number, most: MostUnits): LookedFor {
  const { others } = scores
  const { surname, firstName } = perhapsBeside(scores, date)
  const perhapsMost = [surname.most, firstName.most] as const
  const neither = Math.max(nothingUnits, surnameUnits(others) + firstNameUnits(others))
  // Where a name is not asked for, every row is as good by it.
  if (others !== unlike || neither >= least) return { look: 'all', neither, perhapsMost }
  const isKnown = surname.most === noUnits && firstName.most === noUnits
  const halfMayDo = most.half + noUnits + otherNameUnits(date) >= least
  return { look: isKnown && !halfMayDo && date.hold !== 'close' ? 'both' : 'either', neither, perhapsMost }
}

/** Whether the names in this row and what else is known of the person come to the threshold. */
export function mayBe(question: Question, rows: Rows, person: number, named: NamedBy, date: Dated): boolean {
  const { words, row, further } = named
  const [last, first, middle] = [words[0][row] ?? 0, words[1][row] ?? 0, words[2][row] ?? 0]
  const left = question.threshold - date.units - nameUnits(question.scores, [last, first, middle], date, further)
  if (left > question.attributes.most) return false
  return restUnits(question, rows, person, tokenIn(middle)) >= left
}
