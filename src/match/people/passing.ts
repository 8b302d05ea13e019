import { tokenIn } from './row.ts'
import { isAlike } from './score-table.ts'
import type { Run } from './scan.ts'

/** Which rows are worth a second look: those whose names are both like those asked for, or one of them, or all. */
export type Look = 'both' | 'either' | 'all'

type Passing = (
  names: readonly [lasts: Uint32Array, firsts: Uint32Array],
  run: Run,
  alike: Uint32Array,
  take: Take,
) => void
type Take = (row: number) => void

/**
 * The hot loops of a search: tens of millions of rows a second pass through them, and most hold no name that is like any asked for.
 * Each does one thing, so that it is compiled to hardly more than reading.
 */
export const passing: Readonly<Record<Look, Passing>> = {
  both([lasts, firsts], [from, to], alike, take) {
    for (let row = from; row < to; row += 1) {
      if (isAlike(alike, tokenIn(lasts[row] ?? 0)) && isAlike(alike, tokenIn(firsts[row] ?? 0))) take(row)
    }
  },
  either([lasts, firsts], [from, to], alike, take) {
    for (let row = from; row < to; row += 1) {
      if (isAlike(alike, tokenIn(lasts[row] ?? 0)) || isAlike(alike, tokenIn(firsts[row] ?? 0))) take(row)
    }
  },
  all(_, [from, to], __, take) {
    for (let row = from; row < to; row += 1) take(row)
  },
}
