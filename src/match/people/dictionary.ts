import type { Wholes } from './columns.ts'
import { tokenIn } from './row.ts'
import type { Rows } from './rows.ts'
import { places, type Sort } from './sorting.ts'
import { tokenColumns, type GrowingTokens, type TokenColumns } from './tokens.ts'

/**
 * The words that some row holds, the most used first: a search reads what it knows about the words of every row that it
 * passes, and what is read most should lie close together. Words of people who are gone are left out.
 */
export function dictionary(
  { words, more }: Rows,
  { count, wordOf }: GrowingTokens,
  sort: Sort,
): Readonly<{ tokens: TokenColumns; renumbered: Wholes }> {
  const uses = new Uint32Array(count)
  for (const column of [...words.slice(0, 3), ...more.words]) {
    for (let at = 0; at < column.length; at += 1) {
      const token = tokenIn(column[at] ?? 0)
      uses[token] = (uses[token] ?? 0) + 1
    }
  }
  uses[0] = 0
  const isUsed = (token: number): boolean => (uses[token] ?? 0) > 0
  const used = sort(places(count, isUsed), token => 2 ** 32 - 1 - (uses[token] ?? 0), 2 ** 32)
  const renumbered = new Uint32Array(count)
  for (let at = 0; at < used.length; at += 1) renumbered[used[at] ?? 0] = at + 1
  return { tokens: tokenColumns(used.length, at => wordOf(used[at] ?? 0)), renumbered }
}
