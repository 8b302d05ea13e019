import type { DateLevel } from '../birth-date.ts'
import type { Base } from './base.ts'
import { bornAt } from './born-at.ts'
import { nothingPerhaps, type Perhaps } from './perhaps.ts'
import {
  datedBy,
  dateUnits,
  mostNameUnits,
  mostOfThreeUnits,
  reversedUnits,
  slipUnits,
  strangerUnits,
  surnameIn,
  type Question,
} from './question.ts'
import { tokenIn } from './row.ts'
import { mayBe, type Visit } from './scan.ts'
import { firstNameUnits, surnameUnits, unlike } from './score-table.ts'
import type { Scores } from './scores.ts'
import type { Token } from './tokens.ts'
import { noUnits } from './units.ts'
import { noWorth, tokenOfWorth, unitsOfWorth, worth, type Worth } from './worth.ts'
import type { Zone } from './zones.ts'

/**
 * Visits everybody who may be the one asked for whatever their date of birth is: those whose surname and first name are both
 * like those asked for and rare enough to weigh more than a date that speaks against them.
 */
export function scanByName(question: Question, base: Base, zones: readonly Zone[], visit: Visit): void {
  const { attributes, threshold } = question
  const besideThreeNames = attributes.most - attributes.mostOfMiddle
  for (const zone of zones) {
    if (mostOfThreeUnits + zone.units + besideThreeNames < threshold) continue
    const slipsMayDo = !zone.exactNames || mostNameUnits + slipUnits + zone.units + attributes.most >= threshold
    const pairings = slipsMayDo ? pairingsOf(question.scores) : [exactly(question.scores)]
    for (const pairing of pairings) inPairs(question, base, zone, pairing, visit)
  }
}

/**
 * What is looked for where a surname stands and where a first name does, the most worth first; what the table says of the latter;
 * and which of them are exactly what was asked for: beside a date that is not near a slip leaves less.
 */
type Pairing = Readonly<{
  lasts: readonly Worth[]
  firsts: readonly Worth[]
  unitsOf: (first: Token) => number
  loss: number
  /** What a surname is worth in a person's own row, where it is no part of another. */
  ownUnits: (last: Token) => number
  /** What else may stand where a first name does. */
  perhaps: Perhaps
  exactLasts: ReadonlySet<Token>
  exactFirsts: readonly Worth[]
}>

function pairingsOf(scores: Scores): readonly Pairing[] {
  const [lasts, firsts] = [scores.surnames(), scores.firstNames()]
  const straight: Pairing = { ...exactly(scores), lasts, firsts, perhaps: scores.elsewhere.firstName }
  const turned: Pairing = {
    lasts: firsts,
    firsts: lasts,
    unitsOf: first => surnameIn(scores.table[first] ?? 0, first, scores.inParts),
    loss: reversedUnits,
    ownUnits: last => firstNameUnits(scores.table[last] ?? 0),
    perhaps: nothingPerhaps,
    exactLasts: new Set(),
    exactFirsts: [],
  }
  return [straight, turned]
}

/** The names that were asked for, and nothing else: what most questions come to. */
function exactly({ table, exact, inParts }: Scores): Pairing {
  const ownUnits = (last: Token): number => surnameUnits(table[last] ?? 0)
  const exactFirsts = [...exact.firstNames]
    .map(first => worth(first, firstNameUnits(table[first] ?? 0)))
    .toSorted((one, other) => unitsOfWorth(other) - unitsOfWorth(one))
  return {
    lasts: [...exact.surnames].map(last => worth(last, surnameIn(table[last] ?? 0, last, inParts))),
    firsts: exactFirsts,
    unitsOf: first => firstNameUnits(table[first] ?? 0),
    loss: 0,
    ownUnits,
    perhaps: nothingPerhaps,
    exactLasts: exact.surnames,
    exactFirsts,
  }
}

/**
 * Whether a person whose date says so little, or nothing, may come to the threshold by a surname alone, or a first name, or
 * neither; or whether one of them is not asked for, and all are open.
 */
export function mayBeByHalf(
  { attributes, threshold, scores: { most, others } }: Question,
  level: DateLevel | undefined,
): boolean {
  if (others !== unlike) return true
  const date = level === undefined ? 0 : dateUnits(level)
  return most.further.half + noUnits + strangerUnits + date + attributes.most >= threshold
}

/** To look for one first name among the rows of a surname costs about as much as to read so many of them. */
const rowsPerName = 12
/** So many rows of one name are weighed one by one, before it is worth while to look among them for those born on likelier dates. */
const mostWeighed = 1000

function inPairs(question: Question, base: Base, zone: Zone, pairing: Pairing, visit: Visit): void {
  const { starts, rows } = base.byName
  const { firsts, perhaps, unitsOf } = pairing
  const need = question.threshold - question.attributes.most - pairing.loss - zone.units
  const needWithSlip = zone.exactNames ? need - slipUnits : need
  const most = Math.max(unitsOfWorth(firsts[0] ?? noWorth), perhaps.most)
  for (const last of pairing.lasts) {
    const isExact = pairing.exactLasts.has(tokenOfWorth(last))
    if (Math.min(unitsOfWorth(last) + most, mostNameUnits) < (isExact ? need : needWithSlip)) continue
    const [from, to] = [starts[tokenOfWorth(last)] ?? 0, starts[tokenOfWorth(last) + 1] ?? 0]
    const [left, leftWithSlip] = [need - unitsOfWorth(last), needWithSlip - unitsOfWorth(last)]
    const enough = [...(isExact ? enoughOf(pairing.exactFirsts, left) : []), ...enoughOf(firsts, leftWithSlip)]
    const anyFirst = perhaps.most >= leftWithSlip
    if (anyFirst || to - from <= enough.length * rowsPerName) byRows(last, isExact ? left : leftWithSlip, from, to)
    else for (const first of enough) byPerson(last, first, from, to)
  }

  function byRows(last: Worth, left: number, from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const row = rows[at] ?? 0
      const first = firstOf(base, row)
      const known = unitsOf(first)
      const called = known >= left || perhaps.most < left ? known : perhaps.of(first)
      if (called >= left) weigh(question, base, [zone, row, unitsOfWorth(last) + called + pairing.loss], visit)
    }
  }

  /** Rows of one surname and one first name stand in the order of the persons. */
  function byPerson(last: Worth, first: Worth, from: number, to: number): void {
    const start = rowFrom(base, firstOf, tokenOfWorth(first), from, to)
    const end = rowFrom(base, firstOf, tokenOfWorth(first) + 1, start, to)
    const further = unitsOfWorth(last) + unitsOfWorth(first) + pairing.loss
    const own = pairing.ownUnits(tokenOfWorth(last)) + unitsOfWorth(first) + pairing.loss
    // Of a person's own rows none may do, where the surname says so much only as a part of another.
    const ownMayDo = own + zone.units + question.attributes.most >= question.threshold
    if (end - start <= mostWeighed) {
      for (let at = start; at < end; at += 1) take(rows[at] ?? 0)
      return
    }
    for (const [low, high] of zone.runs()) {
      for (let at = rowFrom(base, personOf, low, start, end); at < end; at += 1) {
        const row = rows[at] ?? 0
        if (personOf(base, row) >= high) break
        take(row)
      }
    }

    function take(row: number): void {
      const isOwn = row < base.rows.count
      if (ownMayDo || !isOwn) weigh(question, base, [zone, row, isOwn ? own : further], visit)
    }
  }
}

/** Those that are worth enough; they stand with the most first. */
function enoughOf(worths: readonly Worth[], least: number): readonly Worth[] {
  const end = worths.findIndex(one => unitsOfWorth(one) < least)
  return end < 0 ? worths : worths.slice(0, end)
}

const firstOf = ({ rows: { count, words, more } }: Base, row: number): number =>
  tokenIn((row < count ? words[1][row] : more.words[1][row - count]) ?? 0)

const personOf = ({ rows: { count, more } }: Base, row: number): number =>
  row < count ? row : (more.person[row - count] ?? 0)

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

type Weighed = readonly [zone: Zone, row: number, names: number]

/**
 * Whether names that are worth so much may be theirs who is asked for. One word of the row tells apart nearly all whose names are as
 * common; then the date, which is known from where the row stands.
 */
function weigh(question: Question, base: Base, [zone, row, names]: Weighed, visit: Visit): void {
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
