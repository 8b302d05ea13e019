import { shortestForOneEdit, shortestForTwoEdits } from '../likeness.ts'

/**
 * What is left of a word when letters are left out, as hashes. Two words that so many slips make equal have one of these in
 * common, on whichever side the slip was (symmetric deletion). Only the beginning of a word is taken: two words within two
 * slips of each other have beginnings that are, and long names would fill the memory.
 */
const beginning = 7

/** Visits the hash of a word's beginning: whole, without each letter, and without each two. */
export function omissions(word: string, visit: (hash: number) => void): void {
  const letters = Math.min(word.length, beginning)
  const most = word.length >= shortestForTwoEdits ? 2 : word.length >= shortestForOneEdit ? 1 : 0
  visit(hashWithout(word, letters, letters, letters))
  if (most === 0) return
  for (let first = 0; first < letters; first += 1) {
    if (sameAsBefore(word, first)) continue
    visit(hashWithout(word, letters, first, letters))
    if (most === 1) continue
    for (let second = first + 1; second < letters; second += 1) visit(hashWithout(word, letters, first, second))
  }
}

/** To leave out one of two equal neighbours is to leave out the other. */
const sameAsBefore = (word: string, at: number): boolean => at > 0 && word.charCodeAt(at) === word.charCodeAt(at - 1)

function hashWithout(word: string, letters: number, first: number, second: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < letters; at += 1) {
    if (at !== first && at !== second) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) >>> 0
}
