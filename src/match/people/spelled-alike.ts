import { editsBetween, lettersOf, type Letters } from '../edits.ts'
import { shortestForOneEdit } from '../likeness.ts'
import { mayBeNear, shapeOf } from './shape.ts'
import { eachSameBeginning, eachSameOmission, eachSameSound, shareOf, type SpellingColumns } from './spellings.ts'
import type { Token, TokenColumns } from './tokens.ts'
import { noUnits, unitsAbove } from './units.ts'
import type { Slip, WordKind } from './word-kinds.ts'

type Columns = Readonly<{ words: TokenColumns; spellings: SpellingColumns }>

/**
 * The words of a dictionary that are one slip from this one, that it opens or is opened by, or that sound like it, and the most that
 * each may be worth in units: from letters and sounds that lie ready, because there are hundreds to look at. Whether what sounds
 * alike looks alike too is told by its shape; the comparison reads the letters.
 */
export function spelledAlike(word: string, kind: WordKind, { words, spellings }: Columns): Map<Token, number> {
  const found = new Map<Token, number>()
  if (word.length < 2) return found
  const letters = lettersOf(word)
  const shape = shapeOf(word)
  const share = kind.share(word)
  const [shares, shapes] = [spellings[kind.shares], spellings.shapes]

  const lettersIn = (token: Token): Letters => ({
    codes: words.letters,
    from: words.starts[token] ?? 0,
    to: words.starts[token + 1] ?? 0,
  })

  function raise(token: Token, level: Slip): void {
    const units = unitsAbove(kind.slipBits(level, share, shareOf(shares[token] ?? 0)))
    if (units > (found.get(token) ?? noUnits)) found.set(token, units)
  }

  eachSameOmission(spellings, word, token => {
    if (!mayBeNear(shape, shapes[token] ?? 0)) return
    const other = lettersIn(token)
    const shorter = Math.min(word.length, other.to - other.from)
    if (shorter >= shortestForOneEdit && editsBetween(letters, other) === 1) raise(token, 'oneEdit')
  })
  eachSameBeginning(spellings, word, token => {
    if (isCut(letters, lettersIn(token))) raise(token, 'cutOff')
  })
  eachSameSound(spellings, word, kind.shortestSound, token => {
    raise(token, mayBeNear(shape, shapes[token] ?? 0) ? 'soundAndLook' : 'sound')
  })
  return found
}

function isCut(one: Letters, other: Letters): boolean {
  const shorter = Math.min(one.to - one.from, other.to - other.from)
  for (let at = 0; at < shorter; at += 1) {
    if (one.codes[one.from + at] !== other.codes[other.from + at]) return false
  }
  return true
}
