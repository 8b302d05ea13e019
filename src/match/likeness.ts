import { edits, type Edits } from './edits.ts'
import { sound } from './sound.ts'

/** How alike two words are, the most alike first. */
export type Likeness = 'exact' | 'oneEdit' | 'cutOff' | 'soundAndLook' | 'twoEdits' | 'sound' | 'differs'

/** In a shorter word one letter more or less makes another name: Lee, Le, Li. */
export const shortestForOneEdit = 3
export const shortestForTwoEdits = 6
/** A code of fewer consonants is shared by too many names: Lee and Low; and, of first names, Rita and Ruth. */
export const shortestSound = { surname: 2, firstName: 3 } as const
/** A word of so many letters that opens the other was cut off by a field's length. */
export const shortestCut = 8

/** Two slips in one word leave so little of it that they count only where other things agree. */
export type MostSlips = 1 | 2

export function likeness(one: string, other: string, of: keyof typeof shortestSound, slips: MostSlips): Likeness {
  if (one === other) return one === '' ? 'differs' : 'exact'
  const heard = sound(one)
  const soundsAlike = heard.length >= shortestSound[of] && heard === sound(other)
  const isCut = one.startsWith(other) || other.startsWith(one)
  const level = likely(edits(one, other), Math.min(one.length, other.length), isCut, soundsAlike)
  return level === 'twoEdits' && slips < 2 ? 'differs' : level
}

/** The same of two words that are not one, from what was found out about them. `shorter` is the length of the shorter. */
export function likely(distance: Edits, shorter: number, isCut: boolean, soundsAlike: boolean): Likeness {
  if (distance === 1 && shorter >= shortestForOneEdit) return 'oneEdit'
  if (shorter >= shortestCut && isCut) return 'cutOff'
  if (soundsAlike) return distance === 'more' ? 'sound' : 'soundAndLook'
  return distance === 2 && shorter >= shortestForTwoEdits ? 'twoEdits' : 'differs'
}
