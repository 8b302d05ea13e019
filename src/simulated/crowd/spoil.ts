import type { Description, Name } from '#match/description.ts'
import type { Chance } from './chance.ts'

/** Writes a description down again, wrong in one way. Undefined where that cannot befall this person. */
export type Spoil = (description: Description, random: Chance) => Description | undefined

/** A word with something wrong, always another word than was given; undefined where the word does not allow it. */
export type Slip = (word: string, random: Chance) => string | undefined

/** What is missing of a name or a description may be taken away, which `undefined` says. */
type Changes<Of> = Readonly<{ [Key in keyof Of]?: Of[Key] | undefined }>

/** The same person under another name in use; the aliases stay. */
export function renamed(description: Description, changes: Changes<Name>): Description {
  const [name, ...aliases] = description.names
  return { ...description, names: [without({ ...name, ...changes }), ...aliases] }
}

export const changed = (description: Description, changes: Changes<Description>): Description =>
  without({ ...description, ...changes })

/** A word of the name in use that a slip befalls. */
export const slipIn =
  (part: 'last' | 'first' | 'middle', slip: Slip): Spoil =>
  (description, random) => {
    const written = description.names[0][part]
    const spoiled = written === undefined ? undefined : slip(written, random)
    return spoiled === undefined ? undefined : renamed(description, { [part]: spoiled })
  }

/** One thing after the other; nothing where one of them cannot be. */
export const both =
  (...spoils: readonly Spoil[]): Spoil =>
  (description, random) => {
    let spoiled: Description | undefined = description
    for (const spoil of spoils) spoiled = spoiled && spoil(spoiled, random)
    return spoiled
  }

/** Tries again where chance made what cannot be, or what was there before: so many times, and then it is left. */
export function attempt<Made>(make: () => Made | undefined): Made | undefined {
  for (let tried = 0; tried < attempts; tried += 1) {
    const made = make()
    if (made !== undefined) return made
  }
  return undefined
}

/** Nearly every word and date takes one or two; what thirty did not make will not be made. */
const attempts = 30

/** A record without the members that are undefined. */
function without<Of extends object>(record: Of): { [Key in keyof Of]: Exclude<Of[Key], undefined> } {
  const present = Object.entries(record).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present) as { [Key in keyof Of]: Exclude<Of[Key], undefined> }
}
