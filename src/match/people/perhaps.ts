import { editsBetween, lettersOf } from '../edits.ts'
import { shortestForTwoEdits } from '../likeness.ts'
import { initialAgrees } from '../weights.ts'
import { mayBeNear, shapeOf } from './shape.ts'
import { asKept, shareOf, type SpellingColumns } from './spellings.ts'
import type { Token, TokenColumns, Tokens } from './tokens.ts'
import { noUnits, unitsAbove } from './units.ts'
import type { WordKind } from './word-kinds.ts'

/**
 * What a word may be worth that no table says anything of: because it is two slips away from one that was asked for, or begins with the
 * initial that was. There are thousands of such words, so that they are not looked for; but it is soon seen whether the
 * word of a row is one, and few rows are good enough by everything else. `most` is what any word may be worth.
 */
export type Perhaps = Readonly<{ most: number; of: (token: Token) => number }>

export const nothingPerhaps: Perhaps = { most: noUnits, of: () => noUnits }

type Columns = Readonly<{ words: TokenColumns; spellings: SpellingColumns }>

/** Two slips away from one of these words. Of a word that came after the columns were made no more is known than the most. */
export function twoSlipsFrom(asked: readonly string[], kind: WordKind, { words, spellings }: Columns): Perhaps {
  const sought = asked
    .filter(word => word.length >= shortestForTwoEdits)
    .map(word => ({ shape: shapeOf(word), letters: lettersOf(word), share: kind.share(word) }))
  const worth = (share: number, otherShare: number): number => unitsAbove(kind.slipBits('twoEdits', share, otherShare))
  const most = Math.max(noUnits, ...sought.map(({ share }) => worth(share, asKept(kind.rarest))))
  if (most === noUnits) return nothingPerhaps
  const shares = spellings[kind.shares]
  return {
    most,
    of(token) {
      if (token >= words.count) return most
      const other = { codes: words.letters, from: words.starts[token] ?? 0, to: words.starts[token + 1] ?? 0 }
      let units = noUnits
      for (const { shape, letters, share } of sought) {
        if (!mayBeNear(shape, spellings.shapes[token] ?? 0) || editsBetween(letters, other) !== 2) continue
        units = Math.max(units, worth(share, shareOf(shares[token] ?? 0)))
      }
      return units
    },
  }
}

/** Begun by one of these letters. */
export function begunBy(initials: readonly string[], { initialOf }: Tokens): Perhaps {
  if (initials.length === 0) return nothingPerhaps
  const codes = initials.map(letter => letter.charCodeAt(0))
  const most = unitsAbove(initialAgrees)
  return { most, of: token => (codes.includes(initialOf(token)) ? most : noUnits) }
}

export function either(one: Perhaps, other: Perhaps): Perhaps {
  if (one.most === noUnits) return other
  if (other.most === noUnits) return one
  return { most: Math.max(one.most, other.most), of: token => Math.max(one.of(token), other.of(token)) }
}
