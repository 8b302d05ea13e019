import { evidence, type Evidence } from './evidence.ts'
import {
  compareFirstNames,
  compareMiddleNames,
  exactFirstName,
  usesMiddleName,
  type FirstName,
  type FirstNameLevel,
} from './first-name.ts'
import type { PreparedName } from './prepare.ts'
import { compareSurnames, exactSurname, type Surname, type SurnameLevel } from './surname.ts'
import { aliasLoss, mostForNames, nothingAgrees, reversedLoss, suffix as worth } from './weights.ts'

/** The best that any name of one person and any name of the other say together. */
export type Names = Readonly<{
  surname: SurnameLevel | 'reversed'
  first: FirstNameLevel | 'reversed'
  suffixes: 'agree' | 'differ' | 'unknown'
  bits: number
  found: readonly Evidence[]
}>

/** Every name is compared with every other: an alias, a maiden name or another spelling is as good as the first. */
export function compareNames(asked: readonly PreparedName[], recorded: readonly PreparedName[]): Names {
  let best: Names | undefined
  for (const [atAsked, one] of asked.entries()) {
    for (const [atRecorded, other] of recorded.entries()) {
      const pair = comparePair(one, other, atAsked + atRecorded > 0)
      if (best === undefined || pair.bits > best.bits) best = pair
    }
  }
  if (best === undefined) throw new RangeError('a description has at least one name')
  return best
}

function comparePair(one: PreparedName, other: PreparedName, alias: boolean): Names {
  const straight = inOrder(one, other)
  const pair = isReversed(one, other) ? better(straight, reversed(one, other)) : straight
  if (!alias) return pair
  const found = [...pair.found, evidence('alias', -aliasLoss, 'one side uses another of its names')]
  return { ...pair, bits: pair.bits - aliasLoss, found }
}

function inOrder(one: PreparedName, other: PreparedName): Names {
  const surname = compareSurnames(one.last, other.last)
  const straight = compareFirstNames(one.first, other.first)
  const byMiddle = straight.level === 'differs' ? middleInUse(one, other) : undefined
  const first = byMiddle ?? straight
  const middle = byMiddle === undefined ? compareMiddleNames(one.middle, other.middle) : undefined
  const suffixes = compareSuffixes(one, other)
  return collected(surname, first, suffixes, middle)
}

function middleInUse(one: PreparedName, other: PreparedName): FirstName | undefined {
  const oneGoesBy = usesMiddleName(one.first, other.middle)
  const otherGoesBy = usesMiddleName(other.first, one.middle)
  return (oneGoesBy?.bits ?? 0) > (otherGoesBy?.bits ?? 0) ? oneGoesBy : otherGoesBy
}

function collected(surname: Surname, first: FirstName, suffixes: Names['suffixes'], middle: number | undefined): Names {
  const neither = surname.level === 'differs' && first.level === 'differs'
  const excess = surname.bits + first.bits - mostForNames
  const found = [
    evidence('surname', neither ? nothingAgrees / 2 : surname.bits, surnameReasons[surname.level]),
    evidence('first-name', neither ? nothingAgrees / 2 : first.bits, firstNameReasons[first.level]),
    ...(excess > 0 ? [evidence('names', -excess, 'names are shared more often than any table shows')] : []),
    ...(middle === undefined ? [] : [evidence('middle-name', middle, middle > 0 ? middleAgrees : middleDiffers)]),
    ...(suffixes === 'unknown' ? [] : [evidence('suffix', suffixBits[suffixes], suffixReasons[suffixes])]),
  ].filter(({ bits }) => bits !== 0)
  return { surname: surname.level, first: first.level, suffixes, bits: sum(found), found }
}

/** First and last name stand in each other's place, as happens with names that a clerk cannot tell apart. */
const isReversed = (one: PreparedName, other: PreparedName): boolean =>
  one.last.whole.letters !== '' &&
  one.first.whole.letters !== '' &&
  one.last.whole.letters === other.first.whole.letters &&
  one.first.whole.letters === other.last.whole.letters

function reversed(one: PreparedName, other: PreparedName): Names {
  const straight = exactSurname(one.last) + exactFirstName(one.first)
  const turned = exactSurname(other.last) + exactFirstName(other.first)
  const bits = Math.min(straight, turned) - reversedLoss
  const found = [evidence('surname', bits, 'first and last name are in each other’s place')]
  return { surname: 'reversed', first: 'reversed', suffixes: compareSuffixes(one, other), bits, found }
}

function compareSuffixes(one: PreparedName, other: PreparedName): Names['suffixes'] {
  if (one.generation === undefined || other.generation === undefined) return 'unknown'
  return one.generation === other.generation ? 'agree' : 'differ'
}

const better = (one: Names, other: Names): Names => (other.bits > one.bits ? other : one)
const sum = (found: readonly Evidence[]): number => found.reduce((total, { bits }) => total + bits, 0)

const surnameReasons: Readonly<Record<SurnameLevel, string>> = {
  exact: 'the surnames are the same',
  joined: 'the surnames are the same but for spacing or an article',
  part: 'the surnames share a part',
  oneEdit: 'the surnames are one letter apart',
  sound: 'the surnames sound alike',
  twoEdits: 'the surnames are two letters apart',
  differs: 'the surnames differ',
  unknown: 'one side has no surname',
}
const firstNameReasons: Readonly<Record<FirstNameLevel, string>> = {
  exact: 'the first names are the same',
  joined: 'the first names are the same but for spacing',
  part: 'the first names share a part',
  nickname: 'one first name is a nickname of the other',
  sharedNickname: 'the first names are nicknames of one name',
  usesMiddle: 'one side uses the middle name of the other as the first',
  initial: 'one first name is the initial of the other',
  oneEdit: 'the first names are one letter apart',
  sound: 'the first names sound alike',
  twoEdits: 'the first names are two letters apart',
  differs: 'the first names differ',
  unknown: 'one side has no first name',
}
const middleAgrees = 'the middle names agree'
const middleDiffers = 'the middle names differ'
const suffixReasons = { agree: 'the suffixes agree', differ: 'the suffixes name two generations' } as const
const suffixBits = { agree: worth.agrees, differ: worth.differs } as const
