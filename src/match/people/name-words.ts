import { joinedBits as joinedFirstBits, usesMiddleBits } from '../first-name.ts'
import { variants } from '../nicknames.ts'
import type { PreparedName } from '../prepare.ts'
import { exactSurname, glued } from '../surname.ts'
import type { Alike, AlikeWords } from './alike.ts'
import { none, type Token, type Tokens } from './tokens.ts'
import { unitsAbove } from './units.ts'
import { tokenOfWorth, unitsOfWorth } from './worth.ts'

/** Takes a word, or none, and what it may be worth. */
type Visit = (token: Token, units: number) => void

/** The words that are compared as a surname, or as one of two. */
export const surnamesOf = ({ words, core, whole }: PreparedName['last']): readonly string[] =>
  core === whole && words.length === 1 ? [core] : [...new Set([...words, core, whole])]

/** Every word that may stand where a surname like this one does. */
export function eachSurname({ last }: PreparedName, alike: AlikeWords, { tokenOf }: Tokens, visit: Visit): void {
  for (const word of surnamesOf(last)) if (word !== '') each(alike.surnames(word), visit)
  if (last.core === '') return
  for (const particle of glued) visit(tokenOf(particle + last.core), unitsAbove(exactSurname(last.words)))
}

/**
 * Every word that may stand there beside another, which together are the surname: so that one of the two has a further row, and only
 * there says so much.
 */
export function eachSurnameInParts({ last }: PreparedName, { tokenOf }: Tokens, visit: Visit): void {
  const whole = unitsAbove(exactSurname(last.words))
  if (last.words.length > 1) for (const word of last.words) visit(tokenOf(word), whole)
  for (const halves of halvesOf(last.whole)) {
    const known = halves.map(tokenOf)
    if (!known.includes(none)) for (const token of known) visit(token, unitsAbove(exactSurname(halves)))
  }
}

/** Every word that may stand where a first name like this one does. */
export function eachFirstName({ first, middle }: PreparedName, alike: AlikeWords, tokens: Tokens, visit: Visit): void {
  if (first !== '') each(alike.firstNames(first), visit)
  for (const [one, other] of halvesOf(first)) {
    const token = tokens.tokenOf(one)
    if (token !== none && tokens.tokenOf(other) !== none) visit(token, unitsAbove(joinedFirstBits(one, other)))
  }
  if (middle.length < 2) return
  visit(tokens.tokenOf(first + middle), unitsAbove(joinedFirstBits(first, middle)))
  for (const other of [middle, ...variants(middle)]) visit(tokens.tokenOf(other), unitsAbove(usesMiddleBits(other)))
}

/** Where a word may have been two; no half is shorter than an article. */
const shortestHalf = 2

function halvesOf(word: string): readonly (readonly [string, string])[] {
  const cuts = Math.max(0, word.length - 2 * shortestHalf + 1)
  return Array.from({ length: cuts }, (_, at) => [word.slice(0, at + shortestHalf), word.slice(at + shortestHalf)])
}

const each = (alike: Alike, visit: Visit): void => alike.forEach(one => visit(tokenOfWorth(one), unitsOfWorth(one)))
