import { surnameShare, unlisted } from './frequency.ts'
import { likeness, type MostSlips } from './likeness.ts'
import type { Part } from './prepare.ts'
import { nameBits, nameDiffers, slipBits, slips, surnameLoss } from './weights.ts'

export type SurnameLevel =
  | keyof typeof slips.surname
  | 'exact'
  | 'joined'
  | 'part'
  | 'partAlike'
  | 'differs'
  | 'unknown'
export type Surname = Readonly<{ level: SurnameLevel; bits: number }>

const unknown: Surname = { level: 'unknown', bits: 0 }
const differs: Surname = { level: 'differs', bits: nameDiffers }

/**
 * How alike two surnames are, and what it is worth: agreeing in Smith says less than agreeing in a rare name. Parts of surnames
 * are short, and two slips in one leave too little of it.
 */
export function compareSurnames(one: Part, other: Part, most: MostSlips): Surname {
  if (one.core === '' || other.core === '') return unknown
  const share = Math.max(shareOf(one.words), shareOf(other.words))
  if (one.whole === other.whole) return { level: 'exact', bits: nameBits(share) }
  if (one.core === other.core) return { level: 'joined', bits: joinedBits(share) }
  if (isGlued(one.core, other.core)) return { level: 'joined', bits: joinedBits(shareOf(other.words)) }
  if (isGlued(other.core, one.core)) return { level: 'joined', bits: joinedBits(shareOf(one.words)) }
  const cores = compareWords(one.core, other.core, most)
  const wholes =
    one.core === one.whole && other.core === other.whole ? cores : compareWords(one.whole, other.whole, most)
  const whole = better(cores, wholes)
  return one.words.length === 1 && other.words.length === 1 ? whole : better(whole, bestOfWords(one.words, other.words))
}

/** What an exact agreement in a surname of these words is worth. */
export const exactSurname = (words: readonly string[]): number => nameBits(shareOf(words))

/** Articles and prepositions that are written as one with the surname behind them: Delacruz, Vanderberg. */
export const glued = ['DELA', 'DELAS', 'DELOS', 'DEL', 'VANDER', 'VANDEN', 'VANDE', 'VAN', 'VON'] as const
/** What is left of a shorter word is nobody's surname. */
const shortestGlued = 4

const isGlued = (one: string, other: string): boolean =>
  other.length >= shortestGlued && glued.some(particle => one === particle + other)

export const exactSurnameWord = (word: string): number => nameBits(surnameShare(word))

/** What two surnames are worth that are one but for a space, a hyphen or an article. */
export const joinedBits = (share: number): number => nameBits(share) - surnameLoss.joined

/** Two words of surnames, each known to be one. */
export function compareWords(one: string, other: string, most: MostSlips = 1): Surname {
  const level = likeness(one, other, 'surname', most)
  if (level === 'exact') return { level, bits: exactSurnameWord(one) }
  if (level === 'differs') return differs
  const bits = surnameSlipBits(level, surnameShare(one), surnameShare(other))
  return bits > differs.bits ? { level, bits } : differs
}

export const surnameSlipBits = (level: keyof typeof slips.surname, share: number, otherShare: number): number =>
  slipBits(slips.surname[level], share, otherShare)

/** Two surnames, of which one was dropped: García López and García. */
function bestOfWords(ones: readonly string[], others: readonly string[]): Surname {
  return ones
    .filter(({ length }) => length > 1)
    .flatMap(one => others.filter(({ length }) => length > 1).map(other => compareWords(one, other)))
    .filter(({ level }) => level !== 'differs')
    .map(({ level, bits }): Surname => ({
      level: level === 'exact' ? 'part' : 'partAlike',
      bits: bits - surnameLoss.part,
    }))
    .reduce(better, differs)
}

/** Two surnames are borne together among the people who bear two at all, and there more often than chance would have it. */
const shareOf = (words: readonly string[]): number =>
  words.length === 1
    ? surnameShare(words[0] ?? '')
    : Math.max(
        unlisted.surname,
        words.map(surnameShare).reduce((all, share) => all * share * amongTheirOwn, 1 / amongTheirOwn),
      )

/** One person in eight is of a people who bear two. */
const amongTheirOwn = 8

const better = (one: Surname, other: Surname): Surname => (other.bits > one.bits ? other : one)
