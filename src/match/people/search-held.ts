import { alikeSince } from './alike-since.ts'
import { alikeWords } from './alike.ts'
import { basePart } from './base-part.ts'
import { meaningsIn, type Gathered, type Held } from './held.ts'
import type { People } from './people.ts'
import { recentPart, type Readers } from './recent-part.ts'
import { scoreTables } from './scores.ts'
import { searchParts } from './search.ts'

/** Searches all that an index held at one moment, in any thread, as the index itself would have then. */
export function searcherOf(held: Held): People['search'] {
  const { base, since, gone } = held
  const { tokens, codes } = meaningsIn(held)
  const alike = alikeSince(alikeWords(base.tokens, base.spellings), tokens, base.tokens.count)
  const parts = [basePart(base, tokens, codes, gone.base), recentPart(readersOf(since), tokens, codes, gone.since)]
  const means = { tokens, alike, codes, tables: scoreTables() }
  return (asked, options) => searchParts(asked, parts, options, means)
}

const readersOf = ({ rows, born, ssn, ids, numbers }: Gathered): Readers => ({
  rows: () => rows,
  born: () => born,
  ssn: () => ssn,
  ids: () => ids,
  numbers: () => numbers,
})
