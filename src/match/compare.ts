import { compareAttributes } from './attributes.ts'
import { compareBirthDates, dateLevel, isClose, type DateLevel } from './birth-date.ts'
import type { Description } from './description.ts'
import type { Evidence, Finding } from './evidence.ts'
import { compareNames, type Names } from './names.ts'
import { patterns, type Sight } from './patterns.ts'
import { prepare, prepareAsked, type Asked, type Prepared } from './prepare.ts'
import { compareSsn } from './ssn.ts'
import { thresholds } from './weights.ts'

/** Whether two descriptions are of one person. `possibly` needs a person to look; `same` too, before anyone is denied. */
export const answers = ['same', 'possibly', 'other'] as const
export type Answer = (typeof answers)[number]

/** The answer, its weight in bits, and what each field contributed: what an examiner and a challenge need to see. */
export type Score = Readonly<{ bits: number; answer: Answer; fields: readonly Evidence[] }>

/** Whether the two descriptions are of one person. It makes no difference which of them asks. */
export const compare = (asked: Description, recorded: Description): Score =>
  comparePrepared(prepareAsked(asked), prepare(recorded))

/**
 * The same, for descriptions that were prepared before. Of several names those count that say the most when everything is weighed:
 * what one name tells may be a twin's or a parent's, and another name's nobody else's.
 */
export function comparePrepared(asked: Asked, recorded: Prepared): Score {
  const nearness = recorded.born === undefined ? undefined : asked.near.get(recorded.born)
  const sameNumber = haveSameNumber(asked, recorded)
  const date = levelOf(asked, recorded)
  const sides = { asked, recorded, nearness, date, sameNumber }
  const beside = [compareBirthDates(date), compareSsn(asked.ssn, recorded.ssn)]
  // Where not even the date is close, a name two slips away is another name.
  const slips = isClose(nearness) || sameNumber ? 2 : 1
  const scores = compareNames(asked.names, recorded.names, slips).map(names => weigh(names, beside, sides))
  return scores.reduce((best, score) => (score.bits > best.bits ? score : best))
}

const levelOf = ({ born, near }: Asked, recorded: Prepared): DateLevel | undefined =>
  born === undefined || recorded.born === undefined ? undefined : dateLevel(born, near, recorded.born)

function weigh(names: Names, beside: readonly Finding[], sides: Omit<Sight, 'names'>): Score {
  const doubts = patterns({ ...sides, names })
  const attributes = compareAttributes(sides.asked, sides.recorded, names.first)
  const fields = [...names.found, ...beside, ...attributes, ...doubts].filter(found => found !== undefined)
  const bits = fields.reduce((sum, field) => sum + field.bits, 0)
  return { bits, answer: answerOf(bits, sides.sameNumber, doubts.length > 0), fields }
}

/** 28 CFR 25.7(b): a number identifies exactly, so that whoever holds the same one is looked at, whatever else differs. */
function answerOf(bits: number, sameNumber: boolean, doubted: boolean): Answer {
  if (bits >= thresholds.same && !doubted) return 'same'
  return bits >= thresholds.possibly || sameNumber ? 'possibly' : 'other'
}

/** Whether a search returns somebody so much alike. A deep one goes below what a person has to look at in every check. */
export const isFound = ({ bits, answer }: Score, { deep }: Readonly<{ deep: boolean }>): boolean =>
  answer !== 'other' || (deep && bits >= thresholds.deep)

const haveSameNumber = (asked: Prepared, recorded: Prepared): boolean =>
  (asked.ssn !== undefined && asked.ssn === recorded.ssn) ||
  (asked.upin !== undefined && asked.upin === recorded.upin) ||
  asked.numbers.some(number => recorded.numbers.includes(number))
