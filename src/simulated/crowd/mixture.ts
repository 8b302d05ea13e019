import type { Description } from '#match/description.ts'
import type { Chance } from './chance.ts'
import type { Spoil } from './spoil.ts'

/** How often each of several things happens to one part of a description. At most one of them does. */
export type Mixture = readonly (readonly [rate: number, spoils: readonly Spoil[]])[]

/** What chance chose; of its spoils the first that can befall this person, and nothing where none can. */
export function mixed(mixture: Mixture, description: Description, random: Chance): Description {
  let place = random.next()
  for (const [rate, spoils] of mixture) {
    place -= rate
    if (place < 0) return firstThatCan(spoils, description, random)
  }
  return description
}

function firstThatCan(spoils: readonly Spoil[], description: Description, random: Chance): Description {
  for (const spoil of spoils) {
    const spoiled = spoil(description, random)
    if (spoiled !== undefined) return spoiled
  }
  return description
}

/** Written down under another name, with the right one among the aliases. */
export const alsoKnownAs =
  (otherName: Spoil): Spoil =>
  (description, random) => {
    const other = otherName(description, random)
    return other && { ...other, names: [other.names[0], ...description.names] }
  }
