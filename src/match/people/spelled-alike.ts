import { editsBetween, lettersOf, type Letters } from '../edits.ts'
import { likely, shortestCut } from '../likeness.ts'
import { eachPerhapsAlike, heardAs, shareOf, type SpellingColumns } from './spellings.ts'
import type { Token, TokenColumns } from './tokens.ts'
import { unitsAbove } from './units.ts'
import type { Slip, WordKind } from './word-kinds.ts'

type Columns = Readonly<{ words: TokenColumns; spellings: SpellingColumns }>
/** A word that is looked for: its letters, and its sound, nought where that says nothing. */
type Sought = Readonly<{ letters: Letters; heard: number }>

/**
 * The words of a dictionary that are spelled or sound like this one, without the word itself, and the most that each may be
 * worth in units. As `likeness` has it, but from letters and sounds that lie ready, because there are hundreds to look at.
 */
export function spelledAlike(word: string, kind: WordKind, columns: Columns): Map<Token, number> {
  const found = new Map<Token, number>()
  if (word.length < 2) return found
  const sought: Sought = { letters: lettersOf(word), heard: heardAs(word, kind.shortestSound) }
  const share = kind.share(word)
  const shares = columns.spellings[kind.shares]
  eachPerhapsAlike(columns.spellings, word, token => {
    if (found.has(token)) return
    const level = likenessOf(token, sought, columns)
    const bits = level === 'differs' ? -Infinity : kind.slipBits(level, share, shareOf(shares[token] ?? 0))
    found.set(token, unitsAbove(bits))
  })
  return found
}

function likenessOf(token: Token, { letters, heard }: Sought, { words, spellings }: Columns): Slip | 'differs' {
  const other = { codes: words.letters, from: words.starts[token] ?? 0, to: words.starts[token + 1] ?? 0 }
  const soundsAlike = heard !== 0 && heard === spellings.heard[token]
  const shorter = Math.min(letters.to, other.to - other.from)
  const distance = editsBetween(letters, other)
  if (distance === 'more' && !soundsAlike && shorter < shortestCut) return 'differs'
  const level = likely(distance, shorter, isCut(letters, other), soundsAlike)
  return level === 'exact' ? 'differs' : level
}

function isCut(one: Letters, other: Letters): boolean {
  const shorter = Math.min(one.to - one.from, other.to - other.from)
  for (let at = 0; at < shorter; at += 1) {
    if (one.codes[one.from + at] !== other.codes[other.from + at]) return false
  }
  return true
}
