import { firstNameShare } from './frequency.ts'
import { likeness, type MostSlips } from './likeness.ts'
import { isNickname, shareFormalName } from './nicknames.ts'
import {
  firstNameLoss,
  initialAgrees,
  middle as middleWorth,
  nameBits,
  nameDiffers,
  slipBits,
  slips,
} from './weights.ts'

type Slip = keyof typeof slips.firstName
export type FirstNameLevel = Slip | 'exact' | 'joined' | 'usesMiddle' | 'initial' | 'differs' | 'unknown'
export type FirstName = Readonly<{ level: FirstNameLevel; bits: number }>
/** First name and middle name, as words of letters; either may be empty. */
export type Given = Readonly<{ first: string; middle: string }>

const differs: FirstName = { level: 'differs', bits: nameDiffers }

/**
 * How alike two first names are, and what it is worth. A nickname is a nickname in either direction. A middle name in use says too
 * little where so few slips are allowed.
 */
export function compareFirstNames(one: Given, other: Given, most: MostSlips): FirstName {
  const straight = compareFirstWords(one.first, other.first, most)
  if (straight.level === 'exact' || straight.level === 'unknown') return straight
  const called = most > 1 ? [usesMiddle(one, other), usesMiddle(other, one)] : []
  return [joined(one, other), joined(other, one), ...called].reduce(better, straight)
}

/** What an exact agreement in this first name is worth. */
export const exactFirstName = (first: string): number => nameBits(firstNameShare(first))

/** Two single first names. */
export function compareFirstWords(one: string, other: string, most: MostSlips = 1): FirstName {
  const level = levelOf(one, other, most)
  if (level === 'exact') return { level, bits: exactFirstName(one) }
  if (level === 'unknown') return { level, bits: 0 }
  if (level === 'initial') return { level, bits: initialAgrees }
  if (level === 'differs') return differs
  const bits = firstNameSlipBits(level, firstNameShare(one), firstNameShare(other))
  return bits > differs.bits ? { level, bits } : differs
}

export const firstNameSlipBits = (level: Slip, share: number, otherShare: number): number =>
  slipBits(slips.firstName[level], share, otherShare)

/** Two first names that one side wrote as one: Mary Ann and Maryann. */
function joined(one: Given, other: Given): FirstName {
  if (one.middle.length < 2 || one.first + one.middle !== other.first) return differs
  return { level: 'joined', bits: joinedBits(one.first, one.middle) }
}

export const joinedBits = (first: string, middle: string): number =>
  Math.max(exactFirstName(first), exactFirstName(middle)) - firstNameLoss.joined

/** One goes by the middle name, and the other wrote it where the first name belongs. */
function usesMiddle({ first }: Given, { middle }: Given): FirstName {
  if (first.length < 2 || (middle !== first && !isNickname(middle, first))) return differs
  return { level: 'usesMiddle', bits: usesMiddleBits(first) }
}

export const usesMiddleBits = (first: string): number => exactFirstName(first) - firstNameLoss.usesMiddle

/** Middle names are often missing or an initial, and often differ where the person is the same. */
export function compareMiddleNames(one: string, other: string): number | undefined {
  const level = levelOf(one, other, 2)
  if (level === 'unknown') return undefined
  if (level === 'exact') return Math.min(middleWorth.mostExact, exactFirstName(one))
  if (level === 'initial') return middleWorth.initial
  return level === 'differs' ? middleWorth.differs : middleWorth.variant
}

function levelOf(one: string, other: string, most: MostSlips): Slip | 'exact' | 'initial' | 'differs' | 'unknown' {
  if (one === '' || other === '') return 'unknown'
  if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 'initial' : 'differs'
  if (one === other) return 'exact'
  if (isNickname(one, other)) return 'nickname'
  if (shareFormalName(one, other)) return 'sharedNickname'
  return likeness(one, other, 'firstName', most)
}

const better = (one: FirstName, other: FirstName): FirstName => (other.bits > one.bits ? other : one)
