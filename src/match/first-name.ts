import { firstNameShare } from './frequency.ts'
import { likeness } from './likeness.ts'
import { isNickname, shareFormalName } from './nicknames.ts'
import type { Part } from './prepare.ts'
import { firstNameLoss, initialAgrees, leastForVariant, middle, nameBits, nameDiffers } from './weights.ts'

export type FirstNameLevel = keyof typeof firstNameLoss | 'initial' | 'differs' | 'unknown'
export type FirstName = Readonly<{ level: FirstNameLevel; bits: number }>

/** How alike two first names are, and what it is worth. A nickname is a nickname in either direction. */
export function compareFirstNames(one: Part, other: Part): FirstName {
  const level = levelOf(one, other)
  if (level === 'unknown') return { level, bits: 0 }
  if (level === 'differs') return { level, bits: nameDiffers }
  if (level === 'initial') return { level, bits: initialAgrees }
  const worth = Math.min(exactFirstName(one), exactFirstName(other)) - firstNameLoss[level]
  return { level, bits: level === 'exact' ? worth : Math.max(leastForVariant, worth) }
}

/** What an exact agreement in this first name is worth. */
export const exactFirstName = (part: Part): number =>
  nameBits(Math.min(...part.words.map(({ letters }) => firstNameShare(letters))))

/** One goes by the middle name, and the other wrote it where the first name belongs. */
export function usesMiddleName(first: Part, middleOfOther: Part): FirstName | undefined {
  const goesBy = first.whole.letters
  const isOne = middleOfOther.words.some(({ letters }) => letters === goesBy || isNickname(letters, goesBy))
  if (goesBy.length < 2 || !isOne) return undefined
  return { level: 'usesMiddle', bits: Math.max(leastForVariant, exactFirstName(first) - firstNameLoss.usesMiddle) }
}

/** Middle names are often missing or an initial, and often differ where the person is the same. */
export function compareMiddleNames(one: Part, other: Part): number | undefined {
  const level = levelOf(one, other)
  if (level === 'unknown') return undefined
  if (level === 'exact') return Math.min(middle.mostExact, exactFirstName(one), exactFirstName(other))
  if (level === 'initial') return middle.initial
  return level === 'differs' ? middle.differs : middle.variant
}

function levelOf(one: Part, other: Part): FirstNameLevel {
  const [a, b] = [one.whole.letters, other.whole.letters]
  if (a === '' || b === '') return 'unknown'
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'differs'
  if (a === b) return 'exact'
  if (isNickname(a, b)) return 'nickname'
  if (sharesAWord(one, other)) return 'part'
  if (shareFormalName(a, b)) return 'sharedNickname'
  return likeness(one.whole, other.whole, 'firstName')
}

/** José and José Luis, Mary Ann and Ann. */
const sharesAWord = (one: Part, other: Part): boolean =>
  one.words.some(({ letters }) => letters.length > 1 && other.words.some(word => word.letters === letters))
