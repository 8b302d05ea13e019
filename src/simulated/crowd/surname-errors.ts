import type { Chance } from './chance.ts'
import * as slips from './slips.ts'
import { attempt, renamed, slipIn, type Slip, type Spoil } from './spoil.ts'
import { surname } from './surnames.ts'

/** Two slips in one word. */
const twice: Slip = (word, random) =>
  attempt(() => {
    const once = slips.mistype(word, random)
    const spoiled = once === undefined ? undefined : slips.mistype(once, random)
    return spoiled === word.toUpperCase() ? undefined : spoiled
  })

/** The longest last name that an old terminal showed. */
const shownOfLast = 12

export const surnameErrors = {
  'surname-substitution': slipIn('last', slips.substitute),
  'surname-omission': slipIn('last', slips.leaveOut),
  'surname-insertion': slipIn('last', slips.insert),
  'surname-transposition': slipIn('last', slips.transpose),
  'surname-heard': slipIn('last', slips.hear),
  'surname-scanned': slipIn('last', slips.scan),
  'surname-key-beside': slipIn('last', slips.hitBeside),
  'surname-two-slips': slipIn('last', twice),
  'surname-first-letter': slipIn('last', slips.mistakeFirstLetter),
  'surname-cut': slipIn('last', slips.cutAt(shownOfLast)),
  'surname-divided-otherwise': slipIn('last', dividedOtherwise),
  'double-surname-joined': slipIn('last', joined),
  'one-of-two-surnames': slipIn('last', oneOfTwo),
  'second-surname-added': slipIn('last', added),
  'surname-without-particle': slipIn('last', withoutParticle),
  'surname-changed': changedAltogether,
} as const satisfies Readonly<Record<string, Spoil>>

/** O'BRIEN, O BRIEN, OBRIEN; GARCIA-LOPEZ, GARCIA LOPEZ; MCDONALD, MC DONALD. */
function dividedOtherwise(word: string, random: Chance): string | undefined {
  const [mark] = /[ '’-]/.exec(word) ?? []
  if (mark !== undefined)
    return word.replace(mark, random.pick(mark === '-' ? [' ', ''] : mark === ' ' ? ['-', ''] : [' ', '']))
  return begun.test(word) ? word.replace(begun, '$1 ') : undefined
}

/** How a name of one word may begin that others write as two. */
const begun = /^(MC|DELA|DELOS|DEL|VANDER|VANDEN|VAN(?=[B-DF-HJ-NP-TV-XZ]))(?=[A-Z]{4})/i

/** Of two surnames, not of a particle and one. */
const two = /^(\p{L}{3,})[ -]+(\p{L}{3,})$/u

function joined(word: string): string | undefined {
  return isDouble(word) ? word.replaceAll(/[ -]/g, '') : undefined
}

function oneOfTwo(word: string, random: Chance): string | undefined {
  const [, fathers, mothers] = two.exec(word) ?? []
  if (fathers === undefined || mothers === undefined || !isDouble(word)) return undefined
  // In Spanish the father's stands first and is the one in use; an English reader takes the last.
  return random.chance(0.65) ? fathers : mothers
}

/** Somebody takes the name of a spouse beside their own. */
function added(word: string, random: Chance): string | undefined {
  return /[ -]/.test(word) ? undefined : `${word}${random.pick([' ', '-'])}${surname(random)}`
}

const particles =
  /^((?:DE|DEL|LA|LAS|LOS|LE|VAN|VON|DER|DEN|DA|DI|DOS|DU|EL|AL|ABU|BIN|IBN|SAN|SANTA|ST|O|MC|MAC|TER|TEN)[ '’-])+/i

function withoutParticle(word: string): string | undefined {
  const rest = word.replace(particles, '')
  return rest === word || rest === '' ? undefined : rest
}

function isDouble(word: string): boolean {
  return two.test(word) && !particles.test(word)
}

/** Marriage, adoption, a court. Nothing of the old name is left. */
function changedAltogether(...[description, random]: Parameters<Spoil>): ReturnType<Spoil> {
  const last = surname(random)
  return last === description.names[0].last ? undefined : renamed(description, { last })
}
