import { parseState } from './numbers.ts'
import type { State } from './words.ts'

/**
 * The letters with which agencies' numbers begin where they are not the postal ones. Nebraska and Guam as every published list of
 * agencies has them; American Samoa as commonly known in 2026. The Canal Zone's agencies are gone, and CZ is no State.
 */
const ownLetters: Readonly<Record<string, State>> = { NB: 'NE', GM: 'GU', AM: 'AS' }

/** The State or territory with whose letters an agency's number begins; undefined where it begins with none, as a federal one. */
export function stateOfAgency(ori: string): State | undefined {
  const letters = ori.slice(0, 2)
  return Object.hasOwn(ownLetters, letters) ? ownLetters[letters] : parseState(letters)
}
