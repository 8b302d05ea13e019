import { sampled, type Base } from './base.ts'
import { lowerBound } from './columns.ts'
import { dateUnits, reversedUnits, strangerUnits, type Question } from './question.ts'
import { tokenIn } from './row.ts'
import { mayBe, type Visit } from './scan.ts'
import { firstNameUnits, surnameUnits, type Worth } from './scores.ts'
import { noUnits } from './units.ts'

/** To look for one first name in a run costs about as much as to read through so many rows. */
const rowsPerName = 8

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

/** Whether a person whose date is not near may come to the threshold by a surname alone, or a first name, or neither. */
export function mayBeByHalf({ scores: { surnames, firstNames, others }, attributes, threshold }: Question): boolean {
  const best = Math.max(surnames[0]?.[1] ?? noUnits, firstNames[0]?.[1] ?? noUnits)
  const unlike = Math.max(surnameUnits(others), firstNameUnits(others))
  return best + unlike + strangerUnits + dateUnits('sameYear') + attributes.most >= threshold
}

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
  let enough = firsts.length
  for (const [last, units] of lasts) {
    while (enough > 0 && units + (firsts[enough - 1]?.[1] ?? 0) < need.sameYear) enough -= 1
    if (enough === 0) return
    const [from, to] = [starts[last] ?? 0, starts[last + 1] ?? 0]
    if (from === to) continue
    if (to - from <= enough * rowsPerName) {
      for (let at = from; at < to; at += 1) {
        const row = rows[at] ?? 0
        const needed = isWithin(year, personOf(base, row)) ? need.sameYear : need.differs
        if (units + best < needed) continue
        const more = unitsOf(question.scores.table[firstOf(base, row)] ?? 0)
        if (units + more >= needed) weigh(question, base, year, row, visit)
      }
      continue
    }
    for (const [first, more] of firsts.slice(0, enough)) {
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
function runOf(base: Base, first: number, from: number, to: number): readonly [number, number] {
  const start = firstNameFrom(base, first, from, to)
  const is = start < to && firstOf(base, base.byName.rows[start] ?? 0) === first
  return [start, is ? firstNameFrom(base, first + 1, start, to) : start]
}

/** Where the first row stands whose first name is not below this one: by the samples, and then by a few rows. */
function firstNameFrom(base: Base, first: number, from: number, to: number): number {
  const { samples, rows } = base.byName
  const sample = lowerBound(samples, first, Math.ceil(from / sampled), Math.ceil(to / sampled))
  let at = Math.max(from, (sample - 1) * sampled)
  while (at < to && firstOf(base, rows[at] ?? 0) < first) at += 1
  return at
}

/** The rows of the people who stand between two places; rows of one name stand in the order of their people. */
function within(base: Base, [low, high]: Year, from: number, to: number): readonly [number, number] {
  const start = personFrom(base, low, from, to)
  return [start, personFrom(base, high, start, to)]
}

function personFrom(base: Base, person: number, from: number, to: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (personOf(base, base.byName.rows[middle] ?? 0) < person) low = middle + 1
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
