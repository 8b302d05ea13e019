import { evidence, type Evidence } from './evidence.ts'
import { compareFirstNames, compareFirstWords, compareMiddleNames, type FirstNameLevel } from './first-name.ts'
import type { MostSlips } from './likeness.ts'
import type { PreparedName } from './prepare.ts'
import { reversedBits } from './reversed.ts'
import { compareSurnames, type SurnameLevel } from './surname.ts'
import { aliasLoss, mostForNames, mostForThreeNames, nothingAgrees, suffix as worth } from './weights.ts'

/** The best that any name of one person and any name of the other say together. */
export type Names = Readonly<{
  surname: SurnameLevel | 'reversed'
  first: FirstNameLevel | 'reversed'
  suffixes: 'agree' | 'differ' | 'unknown'
  bits: number
  found: readonly Evidence[]
}>

/**
 * Every name is compared with every other: an alias, a maiden name or another spelling is as good as the first. Which of them
 * counts is for whoever knows what else the two say, and how many slips a name may have beside it.
 */
export const compareNames = (
  asked: readonly PreparedName[],
  recorded: readonly PreparedName[],
  slips: MostSlips,
): readonly Names[] =>
  asked.flatMap((one, atAsked) =>
    recorded.map((other, atRecorded) => comparePair(one, other, slips, atAsked + atRecorded > 0)),
  )

function comparePair(one: PreparedName, other: PreparedName, slips: MostSlips, alias: boolean): Names {
  const straight = inOrder(one, other, slips)
  const pair = better(straight, reversed(one, other))
  if (!alias) return pair
  const found = [...pair.found, evidence('alias', -aliasLoss, 'one side uses another of its names')]
  return { ...pair, bits: pair.bits - aliasLoss, found }
}

function inOrder(one: PreparedName, other: PreparedName, slips: MostSlips): Names {
  const heard = compareSurnames(one.last, other.last, slips)
  // A middle name is everybody's: that it is another's first name tells nothing unless the surnames are alike.
  const called = isLittle(heard.level)
    ? compareFirstWords(one.first, other.first, slips)
    : compareFirstNames(one, other, slips)
  const neither = isLittle(heard.level) && isLittle(called.level)
  const [surname, first] = neither ? nothing : [heard, called]
  const middle = first.level === 'joined' || first.level === 'usesMiddle' ? [] : middleNames(one, other)
  const found = [
    evidence('surname', surname.bits, surnameReasons[surname.level]),
    evidence('first-name', first.bits, firstNameReasons[first.level]),
    ...excess(surname.bits + first.bits, sum(middle)),
    ...middle,
  ]
  return collected(surname.level, first.level, found, compareSuffixes(one, other))
}

/** What counts only beside another name that is alike. */
const isLittle = (level: SurnameLevel | FirstNameLevel): boolean =>
  level === 'differs' || level === 'twoEdits' || level === 'initial'

const nothing = [
  { level: 'differs', bits: nothingAgrees / 2 },
  { level: 'differs', bits: nothingAgrees / 2 },
] as const

function reversed(one: PreparedName, other: PreparedName): Names | undefined {
  const bits = reversedBits(one, other)
  if (bits === undefined) return undefined
  const found = [evidence('surname', bits, reversedReason), ...middleNames(one, other)]
  return collected('reversed', 'reversed', found, compareSuffixes(one, other))
}

function collected(
  surname: Names['surname'],
  first: Names['first'],
  names: readonly Evidence[],
  suffixes: Names['suffixes'],
): Names {
  const suffix = suffixes === 'unknown' ? [] : [evidence('suffix', suffixBits[suffixes], suffixReasons[suffixes])]
  const found = [...names, ...suffix].filter(({ bits }) => bits !== 0)
  return { surname, first, suffixes, bits: sum(found), found }
}

/** What names that are alike would tell beyond what two or three names can. */
function excess(names: number, middle: number): readonly Evidence[] {
  const limited = Math.min(Math.min(names, mostForNames) + middle, mostForThreeNames)
  const beyond = limited - names - middle
  return beyond < 0 ? [evidence('names', beyond, 'names are shared more often than any table shows')] : []
}

function middleNames(one: PreparedName, other: PreparedName): readonly Evidence[] {
  const middle = compareMiddleNames(one.middle, other.middle)
  return middle === undefined ? [] : [evidence('middle-name', middle, middle > 0 ? middleAgrees : middleDiffers)]
}

function compareSuffixes(one: PreparedName, other: PreparedName): Names['suffixes'] {
  if (one.generation === undefined || other.generation === undefined) return 'unknown'
  return one.generation === other.generation ? 'agree' : 'differ'
}

const better = (one: Names, other: Names | undefined): Names =>
  other !== undefined && other.bits > one.bits ? other : one
const sum = (found: readonly Evidence[]): number => found.reduce((total, { bits }) => total + bits, 0)

const surnameReasons: Readonly<Record<SurnameLevel, string>> = {
  exact: 'the surnames are the same',
  joined: 'the surnames are the same but for spacing or an article',
  part: 'the surnames share a part',
  partAlike: 'the surnames have parts that are alike',
  oneEdit: 'the surnames are one letter apart',
  cutOff: 'one surname is the beginning of the other',
  soundAndLook: 'the surnames sound and look alike',
  sound: 'the surnames sound alike',
  twoEdits: 'the surnames are two letters apart',
  differs: 'the surnames differ',
  unknown: 'one side has no surname',
}
const firstNameReasons: Readonly<Record<FirstNameLevel, string>> = {
  exact: 'the first names are the same',
  joined: 'the first names are the same but for spacing',
  nickname: 'one first name is a nickname of the other',
  sharedNickname: 'the first names are nicknames of one name',
  usesMiddle: 'one side uses the middle name of the other as the first',
  initial: 'one first name is the initial of the other',
  oneEdit: 'the first names are one letter apart',
  cutOff: 'one first name is the beginning of the other',
  soundAndLook: 'the first names sound and look alike',
  sound: 'the first names sound alike',
  twoEdits: 'the first names are two letters apart',
  differs: 'the first names differ',
  unknown: 'one side has no first name',
}
const reversedReason = 'first and last name are in each other’s place'
const middleAgrees = 'the middle names agree'
const middleDiffers = 'the middle names differ'
const suffixReasons = { agree: 'the suffixes agree', differ: 'the suffixes name two generations' } as const
const suffixBits = { agree: worth.agrees, differ: worth.differs } as const
