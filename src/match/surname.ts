import { surnameShare } from './frequency.ts'
import { likeness } from './likeness.ts'
import type { Part, Word } from './prepare.ts'
import { leastForVariant, nameBits, nameDiffers, surnameLoss } from './weights.ts'

export type SurnameLevel = keyof typeof surnameLoss | 'differs' | 'unknown'
export type Surname = Readonly<{ level: SurnameLevel; bits: number }>

const unknown: Surname = { level: 'unknown', bits: 0 }
const differs: Surname = { level: 'differs', bits: nameDiffers }

/** How alike two surnames are, and what it is worth: agreeing in Smith says less than agreeing in a rare name. */
export function compareSurnames(one: Part, other: Part): Surname {
  if (one.core.letters === '' || other.core.letters === '') return unknown
  const whole = wholes(one, other)
  return one.words.length > 1 || other.words.length > 1 ? better(whole, bestOfWords(one.words, other.words)) : whole
}

/** What an exact agreement in this surname is worth. */
export const exactSurname = (part: Part): number => nameBits(commonest(part))

function wholes(one: Part, other: Part): Surname {
  const share = Math.max(commonest(one), commonest(other))
  if (one.whole.letters === other.whole.letters) return { level: 'exact', bits: nameBits(share) }
  const level = likeness(one.core, other.core, 'surname')
  if (level === 'exact') return { level: 'joined', bits: nameBits(share) - surnameLoss.joined }
  return level === 'differs' ? differs : variant(level, share)
}

/** Two surnames, of which one was dropped: García López and García. */
function bestOfWords(ones: readonly Word[], others: readonly Word[]): Surname {
  const pairs = ones.flatMap(one => others.map(other => ({ one, other, level: likeness(one, other, 'surname') })))
  return pairs
    .filter(({ one, other }) => one.letters.length > 1 && other.letters.length > 1)
    .map(({ one, other, level }): Surname => {
      if (level === 'differs') return differs
      const share = Math.max(surnameShare(one.letters), surnameShare(other.letters))
      const loss = surnameLoss.part + (level === 'exact' ? 0 : surnameLoss[level])
      return { level: 'part', bits: Math.max(leastForVariant, nameBits(share) - loss) }
    })
    .reduce(better, differs)
}

/** A name of several words is at most as common as its rarest word. */
const commonest = (part: Part): number => Math.min(...part.words.map(({ letters }) => surnameShare(letters)))

const variant = (level: Exclude<SurnameLevel, 'differs' | 'unknown'>, share: number): Surname => ({
  level,
  bits: Math.max(leastForVariant, nameBits(share) - surnameLoss[level]),
})

const better = (one: Surname, other: Surname): Surname => (other.bits > one.bits ? other : one)
