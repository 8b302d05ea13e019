import { lastOf, yearOf, type BirthDay } from '../civil.ts'
import type { Base } from './base.ts'
import { bornAt } from './born-at.ts'
import { dateUnits, mostNameUnits, reversedUnits, slipUnits, strangerUnits, type Question } from './question.ts'
import { tokenIn } from './row.ts'
import { mayBe, type Run, type Visit } from './scan.ts'
import { firstNameUnits, surnameUnits, type Worth } from './scores.ts'
import { noDate, slotOf } from './slots.ts'
import type { Token } from './tokens.ts'
import { noUnits } from './units.ts'
import { zonesAbout, type Zone } from './zones.ts'

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
 * and which of them are exactly what was asked for: beside a date that is not near a slip leaves less.
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

/** To look for one first name among the rows of a year costs about as much as to read so many of them. */
const rowsPerName = 12

function inPairs(question: Question, base: Base, zone: Zone, pairing: Pairing, visit: Visit): void {
  const { starts, rows } = base.byName
  const need = question.threshold - question.attributes.most - pairing.loss - zone.units
  const best = pairing.firsts[0]?.[1] ?? noUnits
  for (const [last, units] of pairing.lasts) {
    const together = Math.min(units + best, mostNameUnits)
    if (together < need) return
    const [from, to] = [starts[last] ?? 0, starts[last + 1] ?? 0]
    const slipMayDo = together + slipUnits >= need
    const firsts = enoughOf(slipMayDo ? pairing.firsts : firstsBeside(last), need - units)
    if (from === to || firsts.length === 0) continue
    for (const run of zone.runs) {
      const [start, end] = within(base, run, from, to)
      if (end - start <= firsts.length * rowsPerName) byRows(units, start, end)
      else byFirstNames(firsts, start, end)
    }
  }

  /** The first names that may stand beside a surname for the names to be as exact as the zone needs them. */
  function firstsBeside(last: Token): readonly Worth[] {
    const isExact = pairing.exactLasts.has(last)
    if (zone.exactNames === 1) return isExact ? pairing.firsts : pairing.exactFirsts
    return isExact ? pairing.exactFirsts : []
  }

  function byRows(units: number, from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const row = rows[at] ?? 0
      const more = pairing.unitsOf(question.scores.table[firstOf(base, row)] ?? 0)
      if (units + more >= need) weigh(question, base, zone, row, visit)
    }
  }

  /** Year by year, because rows of one first name stand together in each. */
  function byFirstNames(firsts: readonly Worth[], from: number, to: number): void {
    for (let start = from; start < to;) {
      const end = rowFrom(base, personOf, endOfYear(base, personOf(base, rows[start] ?? 0)), start, to)
      for (const [first] of firsts) {
        const begin = rowFrom(base, firstOf, first, start, end)
        for (let at = begin; at < end && firstOf(base, rows[at] ?? 0) === first; at += 1) {
          weigh(question, base, zone, rows[at] ?? 0, visit)
        }
      }
      start = end
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

/** The rows of the people of whole years who stand between two places: a surname's rows stand in the order of the years. */
function within(base: Base, [low, high]: Run, from: number, to: number): Run {
  const start = rowFrom(base, personOf, low, from, to)
  return [start, rowFrom(base, personOf, high, start, to)]
}

/** The first row whose person, or first name, is not below this one. */
function rowFrom(base: Base, keyOf: typeof personOf, key: number, from: number, to: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keyOf(base, base.byName.rows[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the people end who were born in the year of this one, or of whom no date is known. */
function endOfYear(base: Base, person: number): number {
  const born = bornAt(base, person)
  const last = born === undefined ? noDate : slotOf(lastOf(yearOf(born)))
  return base.slots[last + 1] ?? base.rows.count
}

function weigh(question: Question, base: Base, zone: Zone, row: number, visit: Visit): void {
  const { rows } = base
  const person = personOf(base, row)
  const named = row < rows.count ? { words: rows.words, row } : { words: rows.more.words, row: row - rows.count }
  if (mayBe(question, rows, person, named, zone.units)) visit(person)
}
