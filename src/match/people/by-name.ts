import type { DateLevel } from '../birth-date.ts'
import type { Base } from './base.ts'
import { firstOf, personOf, rowFrom, weigh } from './name-rows.ts'
import { exactly, pairingsOf, type Pairing } from './pairings.ts'
import { dateUnits, mostNameUnits, mostOfThreeUnits, slipUnits, strangerUnits, type Question } from './question.ts'
import type { Visit } from './scan.ts'
import { unlike } from './score-table.ts'
import { noUnits } from './units.ts'
import { noWorth, tokenOfWorth, unitsOfWorth, type Worth } from './worth.ts'
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
