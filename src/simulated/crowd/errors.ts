import type { Description } from '#match/description.ts'
import type { Chance } from './chance.ts'
import { dateErrors } from './date-errors.ts'
import { givenErrors } from './given-errors.ts'
import { middleErrors } from './middle-errors.ts'
import { alsoKnownAs, mixed, type Mixture } from './mixture.ts'
import { otherErrors } from './other-errors.ts'
import { both, type Spoil } from './spoil.ts'
import { surnameErrors } from './surname-errors.ts'
import { writingErrors } from './writing-errors.ts'

const names = { ...surnameErrors, ...givenErrors, ...middleErrors, ...writingErrors } as const
const single = { ...names, ...dateErrors, ...otherErrors } as const

const changedBoth = both(single['surname-changed'], single['given-changed'])

/** What happens together, and is the harder for it. */
const together = {
  'surname-and-given-typo': both(single['surname-substitution'], single['given-typo']),
  'reversed-and-year-off-by-one': both(single['first-and-last-reversed'], single['date-year-off-by-one']),
  'maiden-name-among-aliases': alsoKnownAs(single['surname-changed']),
  'other-name-in-use': alsoKnownAs(changedBoth),
  'typo-nickname-and-digit': both(
    single['surname-transposition'],
    single['given-nickname'],
    single['date-one-digit-wrong'],
  ),
} as const satisfies Readonly<Record<string, Spoil>>

export type ErrorClassName = keyof typeof single | keyof typeof together

/**
 * Every way in which one of two descriptions of a person is known to be wrong, each by itself. Undefined where it cannot befall
 * this person, or where chance would have left everything as it was.
 */
export const errorClasses: Readonly<Record<ErrorClassName, Spoil>> = { ...single, ...together }

/**
 * The other description of a true pair, as it ordinarily differs. In life both were written down, each with errors of its own,
 * and nobody knows which is right; what the published rates count is the difference between the two. So give one side as it
 * is and this for the other, and never this on both sides. A number that one side lacks the other has not got either: both have
 * one where the crowd gave one and `number-missing` did not strike, in .75 times .75 of all pairs.
 *
 * The rates are those of the names and dates of the model that the prison and probation service of England and Wales published
 * in 2026 (`m`, the share of true pairs). What is no name and no date has round rates of our own.
 */
export function calibrated(description: Description, random: Chance): Description {
  return ordinary.reduce((spoiled, mixture) => mixed(mixture, spoiled, random), description)
}

/** Rates of the parts; what is left of one is no error. Where the first spoil of a part cannot be, the next one is tried. */
const ordinary: readonly Mixture[] = [
  // First and last name the same in .881.
  [
    ...closeNames(0.079),
    [0.002, [single['first-and-last-reversed']]],
    [0.016, [together['maiden-name-among-aliases']]],
    [0.004, [together['other-name-in-use']]],
    [0.005, [together['surname-and-given-typo']]],
    [0.004, [single['surname-changed']]],
    [0.003, [single['given-nickname'], single['given-changed']]],
    [0.002, [single['middle-used-as-first'], single['given-changed']]],
    [0.004, [changedBoth]],
  ],
  // The middle name the same in .931 of those who have one.
  [
    [0.016, [single['middle-initial']]],
    [0.015, [single['middle-typo']]],
    [0.02, [single['middle-missing']]],
    [0.018, [single['middle-different']]],
  ],
  [
    [0.2, [single['suffix-missing']]],
    [0.02, [single['suffix-different']]],
  ],
  // The date of birth the same in .948: one edit in .034, within five years in .010, far off in .002, parts unknown in .006.
  [
    [0.01, [single['date-one-digit-wrong']]],
    [0.003, [single['date-digits-swapped'], single['date-one-digit-wrong']]],
    [0.005, [single['date-day-and-month-swapped'], single['date-one-digit-wrong']]],
    [0.008, [single['date-year-off-by-one']]],
    [0.003, [single['date-month-off-by-one']]],
    [0.005, [single['date-day-off-by-one-to-three']]],
    [0.002, [single['date-new-year'], single['date-one-digit-wrong']]],
    [0.008, [single['date-year-off-by-two-or-three']]],
    [0.002, [single['date-two-digits-wrong']]],
    [0.001, [single['date-ten-years-off']]],
    [0.001, [single['date-missing']]],
    [0.003, [single['date-year-only']]],
    [0.001, [single['date-year-and-month-only']]],
  ],
  [
    [0.25, [single['number-missing']]],
    [0.007, [single['number-one-digit-wrong']]],
    [0.003, [single['number-digits-swapped'], single['number-one-digit-wrong']]],
    [0.002, [single['number-different']]],
  ],
  [[0.004, [single['sex-wrong']]]],
  [[0.02, [single['race-white-for-black'], single['race-other']]]],
  [[0.12, [single.moved]]],
  [[0.04, [single['birthplace-different']]]],
  [[0.03, [single['height-different']]]],
  [[0.12, [single['weight-different']]]],
]

/** Names that are nearly the same: mostly slips of the hand, some of the ear, and marks that divide a name. */
function closeNames(rate: number): Mixture {
  const { mistyped, heard, divided } = { mistyped: 0.62, heard: 0.22, divided: 0.16 }
  return [
    [rate * mistyped * 0.55, [single['surname-key-beside'], single['surname-insertion']]],
    [rate * mistyped * 0.2, [single['surname-omission'], single['surname-insertion']]],
    [rate * mistyped * 0.25, [single['given-typo']]],
    [rate * heard * 0.7, [single['surname-heard'], single['surname-insertion']]],
    [rate * heard * 0.3, [single['given-heard'], single['given-typo']]],
    [
      rate * divided,
      [single['double-surname-joined'], single['surname-divided-otherwise'], single['surname-insertion']],
    ],
  ]
}
