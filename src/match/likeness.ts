import { edits } from './edits.ts'
import type { Word } from './prepare.ts'

/** How alike two words are. Sounding alike stands before two edits, which need not sound alike at all. */
export type Likeness = 'exact' | 'oneEdit' | 'sound' | 'twoEdits' | 'differs'

/** In a shorter word one letter more or less makes another name: Lee, Le, Li. */
const shortestForOneEdit = 3
const shortestForTwoEdits = 6
/** A code of fewer consonants is shared by too many names: Lee and Low; and, of first names, Rita and Ruth. */
const shortestSound = { surname: 2, firstName: 3 } as const
/** A word of so many letters that opens the other was cut off by a field's length. */
const shortestCut = 10

export function likeness(one: Word, other: Word, of: keyof typeof shortestSound): Likeness {
  if (one.letters === other.letters) return one.letters === '' ? 'differs' : 'exact'
  const shorter = Math.min(one.letters.length, other.letters.length)
  const distance = edits(one.letters, other.letters)
  if (distance === 1 && shorter >= shortestForOneEdit) return 'oneEdit'
  if (shorter >= shortestCut && isCutOff(one.letters, other.letters)) return 'oneEdit'
  if (one.sound === other.sound && one.sound.length >= shortestSound[of]) return 'sound'
  return distance === 2 && shorter >= shortestForTwoEdits ? 'twoEdits' : 'differs'
}

const isCutOff = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one)
