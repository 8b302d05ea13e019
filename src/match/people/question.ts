import { dateLevel, isClose } from '../birth-date.ts'
import type { BirthDay } from '../civil.ts'
import type { Asked } from '../prepare.ts'
import {
  birthDate,
  mostForNames,
  mostForThreeNames,
  nothingAgrees,
  pattern,
  reversedLoss,
  ssn as ssnWorth,
} from '../weights.ts'
import type { AttributeBound } from './attribute-bound.ts'
import { hasSsnIn, tokenIn } from './row.ts'
import type { Rows } from './rows.ts'
import { firstNameUnits, surnameUnits } from './score-table.ts'
import type { PerhapsNames, Scores } from './scores.ts'
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
/** With the middle names. */
export const mostOfThreeUnits = unitsAbove(mostForThreeNames)
export const nothingUnits = unitsAbove(nothingAgrees)
export const reversedUnits = unitsAbove(-reversedLoss)
const ssnDiffers = unitsAbove(ssnWorth.differs)

/** What a date of birth is worth beside the one asked for, and whether it is so close that a name may be another. */
export type Dated = Readonly<{ units: number; close: boolean }>

export const unknownDate: Dated = { units: 0, close: false }

export function datedBy({ asked: { born, near } }: Question, recorded: BirthDay | undefined): Dated {
  if (born === undefined || recorded === undefined) return unknownDate
  return { units: dateUnits(dateLevel(born, near, recorded)), close: isClose(near.get(recorded)) }
}

/** What a name may be that the table knows nothing of, and what is taken away for another. */
export const perhapsBeside = ({ near, elsewhere }: Scores, { close }: Dated): PerhapsNames => (close ? near : elsewhere)
export const otherNameUnits = ({ close }: Dated): number => (close ? 0 : strangerUnits)

/** What the names of a row may be worth at the most. Whether it is a further row. */
export function nameUnits(scores: Scores, [w0, w1, w2]: NameRow, date: Dated, further: boolean): number {
  const { table, viaMiddle, inParts } = scores
  const perhaps = perhapsBeside(scores, date)
  const last = table[tokenIn(w0)] ?? 0
  const first = table[tokenIn(w1)] ?? 0
  const surname = surnameIn(last, tokenIn(w0), further ? inParts : undefined)
  const straight = besides(
    [surname, firstNameUnits(first)],
    [perhaps.surname.of(tokenIn(w0)), perhaps.firstName.of(tokenIn(w1))],
    otherNameUnits(date),
  )
  const turned = surnameIn(first, tokenIn(w1), inParts) + firstNameUnits(last) + reversedUnits
  const byMiddle = date.close && mayUseMiddle(table, surname, w2) ? surname + viaMiddle : nothingUnits
  return Math.min(mostNameUnits, Math.max(straight, turned, byMiddle, nothingUnits))
}

/** What a row's surname is worth, which in a further row may be a part of one. */
export const surnameIn = (entry: number, token: Token, inParts: Scores['inParts'] | undefined): number =>
  inParts === undefined || inParts.size === 0
    ? surnameUnits(entry)
    : Math.max(surnameUnits(entry), inParts.get(token) ?? noUnits)

export type NameRow = readonly [w0: number, w1: number, w2: number]

/** Both names together: what one of them may be beyond the table counts only beside another that is alike. */
export function besides(
  [surname, firstName]: readonly [number, number],
  [asSurname, asFirstName]: readonly [number, number],
  otherName: number,
): number {
  const last = firstName > noUnits && surname < asSurname ? asSurname : surname
  const first = surname > noUnits && firstName < asFirstName ? asFirstName : firstName
  return last + first + (last <= noUnits || first <= noUnits ? otherName : 0)
}

/** The first name may be the middle name on record, where the surname is alike. */
export const mayUseMiddle = (table: Int16Array, surname: number, w2: number): boolean =>
  surname > noUnits && tokenIn(w2) !== 0 && firstNameUnits(table[tokenIn(w2)] ?? 0) > noUnits

/** What the rest of a person's row may be worth at the most; the same number was looked for elsewhere. */
export function restUnits(question: Question, { words }: Rows, person: number, middle: Token): number {
  const w0 = words[0][person] ?? 0
  const [w1, w2, w3] = [words[1][person] ?? 0, words[2][person] ?? 0, words[3][person] ?? 0]
  const differs = question.asked.ssn !== undefined && hasSsnIn(w0) ? ssnDiffers : 0
  return question.attributes.of(w0, w1, w2, w3, middle) + differs
}
