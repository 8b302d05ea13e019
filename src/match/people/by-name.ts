import type { BirthDay } from '../civil.ts'
import type { Base } from './base.ts'
import { lowerBound } from './columns.ts'
import { sampled } from './name-order.ts'
import { dateUnits, neitherUnits, reversedUnits, strangerUnits, type Question } from './question.ts'
import { tokenIn } from './row.ts'
import { mayBe, type Run, type Visit } from './scan.ts'
import { firstNameUnits, surnameUnits, type Worth } from './scores.ts'
import type { Token } from './tokens.ts'
import { noUnits } from './units.ts'
import { isIn, zonesAbout, type Zone } from './zones.ts'

/**
 * Visits everybody who may be the one asked for whatever their date of birth is: those whose surname and first name are both
 * like those asked for and rare enough to weigh more than a date that speaks against them.
 */
export function scanByName(question: Question, base: Base, born: BirthDay, visit: Visit): void {
  const { surnames, firstNames, exact } = question.scores
  const straight: Pairing = {
    lasts: surnames,
    firsts: firstNames,
    unitsOf: firstNameUnits,
    loss: 0,
    exactLasts: exact.surnames,
    exactFirsts: firstNames.filter(([token]) => exact.firstNames.has(token)),
  }
  const turned: Pairing = {
    lasts: firstNames,
    firsts: surnames,
    unitsOf: surnameUnits,
    loss: reversedUnits,
    exactLasts: new Set(),
    exactFirsts: [],
  }
  for (const zone of zonesAbout(born, base)) {
    inPairs(question, base, zone, straight, visit)
    inPairs(question, base, zone, turned, visit)
  }
}

/**
 * What is looked for where a surname stands and where a first name does, the most worth first; what the table says of the latter;
 * and which of them are exactly what was asked for. Where neither is, a date that is not near leaves less.
 */
type Pairing = Readonly<{
  lasts: readonly Worth[]
  firsts: readonly Worth[]
  unitsOf: (entry: number) => number
  loss: number
  exactLasts: ReadonlySet<Token>
  exactFirsts: readonly Worth[]
}>

/**
 * Whether a person whose date is not near may come to the threshold by a surname alone, or a first name, or neither; or whether one
 * of them is not asked for, and all are open.
 */
export function mayBeByHalf({ scores: { surnames, firstNames, others }, attributes, threshold }: Question): boolean {
  if (surnameUnits(others) > noUnits || firstNameUnits(others) > noUnits) return true
  const best = Math.max(surnames[0]?.[1] ?? noUnits, firstNames[0]?.[1] ?? noUnits)
  return best + noUnits + strangerUnits + dateUnits('sameYear') + attributes.most >= threshold
}

function inPairs(question: Question, base: Base, zone: Zone, pairing: Pairing, visit: Visit): void {
  const { starts, rows } = base.byName
  const need = question.threshold - question.attributes.most - pairing.loss - zone.units
  const best = pairing.firsts[0]?.[1] ?? noUnits
  for (const [last, units] of pairing.lasts) {
    if (units + best < need) return
    const [from, to] = [starts[last] ?? 0, starts[last + 1] ?? 0]
    const isOpen = pairing.exactLasts.has(last) || units + best + neitherUnits >= need
    const firsts = enoughOf(isOpen ? pairing.firsts : pairing.exactFirsts, need - units)
    if (from === to || firsts.length === 0) continue
    if (to - from <= firsts.length * zone.rowsPerName) byRows(units, from, to)
    else byFirstNames(firsts, from, to)
  }

  function byRows(units: number, from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const row = rows[at] ?? 0
      if (!isIn(zone, personOf(base, row))) continue
      const more = pairing.unitsOf(question.scores.table[firstOf(base, row)] ?? 0)
      if (units + more >= need) weigh(question, base, zone, row, visit)
    }
  }

  function byFirstNames(firsts: readonly Worth[], from: number, to: number): void {
    for (const [first] of firsts) {
      const [start, end] = runOf(base, first, from, to)
      for (const run of start === end ? [] : zone.runs) {
        const [low, high] = within(base, run, start, end)
        for (let at = low; at < high; at += 1) weigh(question, base, zone, rows[at] ?? 0, visit)
      }
    }
  }
}

/** Those that are worth enough; they stand with the most first. */
function enoughOf(worth: readonly Worth[], least: number): readonly Worth[] {
  const end = worth.findIndex(([, units]) => units < least)
  return end < 0 ? worth : worth.slice(0, end)
}

const firstOf = ({ rows: { count, words, more } }: Base, row: number): number =>
  tokenIn((row < count ? words[1][row] : more.words[1][row - count]) ?? 0)

const personOf = ({ rows: { count, more } }: Base, row: number): number =>
  row < count ? row : (more.person[row - count] ?? 0)

/** The rows of a first name among those of a surname. */
function runOf(base: Base, first: number, from: number, to: number): Run {
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
function within(base: Base, [low, high]: Run, from: number, to: number): Run {
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

function weigh(question: Question, base: Base, zone: Zone, row: number, visit: Visit): void {
  const { rows } = base
  const person = personOf(base, row)
  const named = row < rows.count ? { words: rows.words, row } : { words: rows.more.words, row: row - rows.count }
  if (mayBe(question, rows, person, named, zone.units)) visit(person)
}
