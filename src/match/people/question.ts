import type { Asked } from '../prepare.ts'
import { birthDate, mostForNames, nothingAgrees, pattern, reversedLoss, ssn as ssnWorth } from '../weights.ts'
import type { AttributeBound } from './attribute-bound.ts'
import { hasSsnIn, tokenIn, type Packed } from './row.ts'
import { firstNameUnits, surnameUnits, type Scores } from './scores.ts'
import type { Token } from './tokens.ts'
import { noUnits, unitsAbove } from './units.ts'

/** What a search knows of the person asked for, worked out once and held against every row. */
export type Question = Readonly<{
  asked: Asked
  scores: Scores
  attributes: AttributeBound
  /** A row that cannot come to so many units is passed over. */
  threshold: number
}>

export const dateUnits = (level: keyof typeof birthDate): number => unitsAbove(birthDate[level])
/** Two dates that are not near, and a name that is not alike. */
export const strangerUnits = unitsAbove(pattern.strangers)
/** Two dates that are not near, and names that are alike and not the same. */
export const slipUnits = unitsAbove(pattern.slipAndDate)

export const mostNameUnits = unitsAbove(mostForNames)
export const nothingUnits = unitsAbove(nothingAgrees)
export const reversedUnits = unitsAbove(-reversedLoss)
const ssnDiffers = unitsAbove(ssnWorth.differs)

/** What the names of a row may be worth at the most. */
export function nameUnits({ table, viaMiddle }: Scores, w0: number, w1: number, w2: number): number {
  const last = table[tokenIn(w0)] ?? 0
  const first = table[tokenIn(w1)] ?? 0
  const straight = surnameUnits(last) + firstNameUnits(first)
  const turned = surnameUnits(first) + firstNameUnits(last) + reversedUnits
  const byMiddle = mayUseMiddle(table, last, w2) ? surnameUnits(last) + viaMiddle : nothingUnits
  return Math.min(mostNameUnits, Math.max(straight, turned, byMiddle, nothingUnits))
}

/** The first name may be the middle name on record, where the surname is alike. */
export const mayUseMiddle = (table: Int16Array, last: number, w2: number): boolean =>
  surnameUnits(last) > noUnits && tokenIn(w2) !== 0 && firstNameUnits(table[tokenIn(w2)] ?? 0) > noUnits

/** What the rest of a person's row may be worth at the most; the same number was looked for elsewhere. */
export function restUnits(question: Question, [w0, , w2, w3]: Packed, middle: Token): number {
  const differs = question.asked.ssn !== undefined && hasSsnIn(w0) ? ssnDiffers : 0
  return question.attributes.of(w0, w2, w3, middle) + differs
}
