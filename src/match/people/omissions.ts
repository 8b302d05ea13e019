import { shortestForOneEdit } from '../likeness.ts'

/**
 * What is left of a word when a letter is left out, as hashes. Two words that one slip makes equal have one of these in common, on
 * whichever side the slip was (symmetric deletion). Only the beginning of a word is taken: two words within a slip of each
 * other have beginnings that are, and long names would fill the memory.
 */
const beginning = 7

/** Visits the hash of a word's beginning: whole, and without each letter. */
export function omissions(word: string, visit: (hash: number) => void): void {
  const letters = Math.min(word.length, beginning)
  visit(hashWithout(word, letters, letters))
  if (word.length < shortestForOneEdit) return
  for (let at = 0; at < letters; at += 1) if (!sameAsBefore(word, at)) visit(hashWithout(word, letters, at))
}

/** To leave out one of two equal neighbours is to leave out the other. */
const sameAsBefore = (word: string, at: number): boolean => at > 0 && word.charCodeAt(at) === word.charCodeAt(at - 1)

function hashWithout(word: string, letters: number, omitted: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < letters; at += 1) {
    if (at !== omitted) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) >>> 0
}
