import { compareFirstWords, exactFirstName, type FirstNameLevel } from './first-name.ts'
import type { Part, PreparedName } from './prepare.ts'
import { compareWords, exactSurname } from './surname.ts'
import { firstNameLoss, mostForThreeNames, reversedLoss } from './weights.ts'

/**
 * What it is worth that first and last name stand in each other's place, as happens with names that a clerk cannot tell apart.
 * Undefined unless both halves then agree. Either of the two may be the one that is turned.
 */
export function reversedBits(one: PreparedName, other: PreparedName): number | undefined {
  const bits = Math.min(turned(one, other), turned(other, one), mostForThreeNames)
  return bits === -Infinity ? undefined : bits - reversedLoss
}

const turned = (one: PreparedName, other: PreparedName): number =>
  surnameBits(one.last, other) + firstNameBits(one, other.last)

/** A given name where the surname belongs, which may be two words. */
const surnameBits = (last: Part, given: PreparedName): number =>
  Math.max(
    isInTwo(last, given) ? exactSurname([given.first, given.middle]) : -Infinity,
    ...inOne(last)
      .map(word => compareWords(word, given.first))
      .map(({ level, bits }) => (level === 'differs' ? -Infinity : bits)),
  )

/** A surname where the given name belongs. */
const firstNameBits = (given: PreparedName, last: Part): number =>
  Math.max(
    isInTwo(last, given) ? exactFirstName(given.first) - firstNameLoss.joined : -Infinity,
    ...inOne(last)
      .map(word => compareFirstWords(given.first, word))
      .map(({ level, bits }) => (nothing.has(level) ? -Infinity : bits)),
  )

const nothing: ReadonlySet<FirstNameLevel> = new Set(['differs', 'initial', 'unknown'])

/** A surname as one word: without its article and with it. */
const inOne = ({ core, whole, words }: Part): readonly string[] => [
  ...(words.length === 1 ? [core] : []),
  ...(whole === core ? [] : [whole]),
]

/** Two surnames, or an article and a surname, that were taken for a first and a middle name. */
const isInTwo = ({ core, whole, words }: Part, { first, middle }: PreparedName): boolean =>
  middle !== '' &&
  ((whole !== core && whole === first + middle) || (words.length === 2 && words[0] === first && words[1] === middle))
