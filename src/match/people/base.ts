import { placesById } from './by-id.ts'
import type { ByNumber } from './by-number.ts'
import type { BySsn } from './by-ssn.ts'
import type { AllCodes, AllTexts } from './codes.ts'
import { lowerBound, wholes, type Wholes } from './columns.ts'
import { dictionary } from './dictionary.ts'
import type { Ids } from './ids.ts'
import { rowsByName, type ByName } from './name-order.ts'
import { tokenIn } from './row.ts'
import type { Rows } from './rows.ts'
import { changed, type Sort } from './sorting.ts'
import { spellingColumns, type SpellingColumns } from './spellings.ts'
import type { GrowingTokens, TokenColumns } from './tokens.ts'

/** An index that does not change: people by date of birth, and where to find them by name and by number. */
export type Base = Readonly<{
  rows: Rows
  tokens: TokenColumns
  spellings: SpellingColumns
  texts: AllTexts
  /** The people of slot `s` are those from `slots[s]` up to `slots[s + 1]`. */
  slots: Wholes
  /** Their further rows are those from `moreSlots[s]` up to `moreSlots[s + 1]`. */
  moreSlots: Wholes
  byName: ByName
  bySsn: BySsn
  byNumber: ByNumber
  ids: Ids
  /** People by the hash of their id. */
  byId: Wholes
}>

/** People by date of birth, with new arrays for all that is known of them and is no word. */
export type ByDate = Readonly<{
  rows: Rows
  slots: Wholes
  ids: Ids
  bySsn: BySsn
  byNumber: ByNumber
}>

/** Finds words, and people by their names and ids. The rows are part of what it gives, where their words have other numbers. */
export function base(
  { rows, slots, ids, bySsn, byNumber }: ByDate,
  words: GrowingTokens,
  codes: AllCodes,
  sort: Sort,
): Base {
  const { tokens, renumbered } = dictionary(rows, words, sort)
  renumber(rows, renumbered)
  return {
    rows,
    tokens,
    spellings: spellingColumns(tokens),
    texts: {
      state: codes.state.texts,
      birthplace: codes.birthplace.texts,
      eyes: codes.eyes.texts,
      hair: codes.hair.texts,
    },
    slots,
    moreSlots: moreSlotsOf(rows, slots),
    byName: rowsByName(rows, tokens.count, sort),
    bySsn,
    byNumber,
    ids,
    byId: placesById(ids, rows.count, sort),
  }
}

/** Each word gets the number that the dictionary gave it. The last word of a row holds none. */
function renumber({ words: [w0, w1, w2], more }: Rows, renumbered: Wholes): void {
  const retold = (word: number): number => (word - tokenIn(word) + (renumbered[tokenIn(word)] ?? 0)) >>> 0
  for (const column of [w0, w1, w2, ...more.words]) changed(column, retold)
}

function moreSlotsOf({ more: { person } }: Rows, slots: Wholes): Wholes {
  const starts = wholes(slots.length)
  for (let slot = 0; slot < slots.length; slot += 1) {
    starts[slot] = lowerBound(person, slots[slot] ?? 0, starts[slot - 1] ?? 0, person.length)
  }
  return starts
}
