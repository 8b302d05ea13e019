import type { Base } from './base.ts'
import { dateUnits, reversedUnits, strangerUnits, type Question } from './question.ts'
import { tokenIn } from './row.ts'
import { mayBe, type Visit } from './scan.ts'
import { firstNameUnits, surnameUnits, type Worth } from './scores.ts'
import { noUnits } from './units.ts'

/** A surname that so few bear is read through; in a longer run the first name is looked for. */
const shortRun = 256

/** Where the people born in the year asked for stand: their dates are worth a little more than others that are not near. */
type Year = readonly [from: number, to: number]

/**
 * Visits everybody who may be the one asked for whatever their date of birth is: those whose surname and first name are both
 * like those asked for and rare enough to weigh more than a date that speaks against them.
 */
export function scanByName(question: Question, base: Base, year: Year, visit: Visit): void {
  const { surnames, firstNames } = question.scores
  inPairs(question, base, year, [surnames, firstNames, firstNameUnits, 0], visit)
  inPairs(question, base, year, [firstNames, surnames, surnameUnits, reversedUnits], visit)
}

/** What is looked for where a surname stands and where a first name does, and what the table says of the latter. */
type Pairing = readonly [
  lasts: readonly Worth[],
  firsts: readonly Worth[],
  unitsOf: (entry: number) => number,
  loss: number,
]

function inPairs(
  question: Question,
  base: Base,
  year: Year,
  [lasts, firsts, unitsOf, loss]: Pairing,
  visit: Visit,
): void {
  const { starts, rows } = base.byName
  const need = {
    sameYear: question.threshold - question.attributes.most - dateUnits('sameYear') - loss,
    differs: question.threshold - question.attributes.most - dateUnits('differs') - loss,
  }
  const best = firsts[0]?.[1] ?? noUnits
  for (const [last, units] of lasts) {
    if (units + best < need.sameYear) return
    const [from, to] = [starts[last] ?? 0, starts[last + 1] ?? 0]
    if (from === to) continue
    if (to - from <= shortRun || units + noUnits + strangerUnits >= need.sameYear) {
      for (let at = from; at < to; at += 1) {
        const row = rows[at] ?? 0
        const needed = isWithin(year, personOf(base, row)) ? need.sameYear : need.differs
        if (units + best < needed) continue
        const more = unitsOf(question.scores.table[firstOf(base, row)] ?? 0)
        if (units + more >= needed) weigh(question, base, year, row, visit)
      }
      continue
    }
    for (const [first, more] of firsts) {
      if (units + more < need.sameYear) break
      const [start, end] = runOf(base, first, from, to)
      const [low, high] = units + more >= need.differs ? [start, end] : within(base, year, start, end)
      for (let at = low; at < high; at += 1) weigh(question, base, year, rows[at] ?? 0, visit)
    }
  }
}

const firstOf = ({ rows: { count, words, more } }: Base, row: number): number =>
  tokenIn((row < count ? words[1][row] : more.words[1][row - count]) ?? 0)

const personOf = ({ rows: { count, more } }: Base, row: number): number =>
  row < count ? row : (more.person[row - count] ?? 0)

/** The rows of a first name among those of a surname. */
const runOf = (base: Base, first: number, from: number, to: number): readonly [number, number] => {
  const start = boundBy(base, firstOf, first, from, to)
  return [start, boundBy(base, firstOf, first + 1, start, to)]
}

/** The rows of the people who stand between two places; rows of one name stand in the order of their people. */
const within = (base: Base, [low, high]: Year, from: number, to: number): readonly [number, number] => {
  const start = boundBy(base, personOf, low, from, to)
  return [start, boundBy(base, personOf, high, start, to)]
}

function boundBy(base: Base, keyOf: typeof firstOf, value: number, from: number, to: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keyOf(base, base.byName.rows[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

const isWithin = ([low, high]: Year, person: number): boolean => person >= low && person < high

function weigh(question: Question, base: Base, year: Year, row: number, visit: Visit): void {
  const { rows } = base
  const person = personOf(base, row)
  const date = dateUnits(isWithin(year, person) ? 'sameYear' : 'differs')
  const named = row < rows.count ? { words: rows.words, row } : { words: rows.more.words, row: row - rows.count }
  if (mayBe(question, rows, person, named, date)) visit(person)
}
