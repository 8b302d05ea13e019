import { peopleByNumber, type ByNumber } from './by-number.ts'
import { peopleBySsn, type BySsn } from './by-ssn.ts'
import type { AllCodes, AllTexts } from './codes.ts'
import { lowerBound, startsOf, wholes, type Wholes } from './columns.ts'
import { dictionary } from './dictionary.ts'
import type { Gathering } from './gathering.ts'
import { hashOfCode } from './ids.ts'
import { rowsByName, type ByName } from './name-order.ts'
import { tokenIn } from './row.ts'
import type { MoreRows, Rows } from './rows.ts'
import { slotCount, slotOf } from './slots.ts'
import { changed, inOrder, inverse, ordered, places } from './sorting.ts'
import { spellingColumns, type SpellingColumns } from './spellings.ts'
import { tightTexts, type TextColumns } from './texts.ts'
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
  ids: Wholes
  idTexts: TextColumns
  /** People by the hash of their id. */
  byId: Wholes
}>

/** Puts people in order. What it is given may be thrown away afterwards. */
export function base(gathered: Gathering, words: GrowingTokens, codes: AllCodes): Base {
  const { count } = gathered
  const slot = changed(gathered.born(), slotOf, new Uint32Array(count))
  const order = ordered(places(count), slot, slotCount)
  const to = inverse(order)
  const slots = startsOf(slot, slotCount)
  const { tokens, renumbered } = dictionary(gathered.rows(), words)
  const rows = rowsInOrder(gathered.rows(), order, to, renumbered)
  const ids = inOrder(gathered.ids(), order)
  const idTexts = tightTexts(gathered.texts())
  const idHash = changed(ids, code => hashOfCode(code, idTexts), new Uint32Array(count))
  const { high, low, person } = gathered.numbers()
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
    byName: rowsByName(rows, tokens.count),
    bySsn: peopleBySsn(inOrder(gathered.ssn(), order)),
    byNumber: peopleByNumber({ high, low, person: changed(person, place => to[place] ?? 0) }),
    ids,
    idTexts,
    byId: ordered(places(count), idHash, 2 ** 32),
  }
}

function rowsInOrder({ count, words, more }: Rows, order: Wholes, to: Wholes, renumbered: Wholes): Rows {
  const retold = (word: number): number => (word - tokenIn(word) + (renumbered[tokenIn(word)] ?? 0)) >>> 0
  const whose = changed(more.person, person => to[person] ?? 0, new Uint32Array(more.person.length))
  const moreOrder = ordered(places(whose.length), whose, count)
  const moreInOrder: MoreRows = {
    person: inOrder(whose, moreOrder),
    words: [
      changed(inOrder(more.words[0], moreOrder), retold),
      changed(inOrder(more.words[1], moreOrder), retold),
      changed(inOrder(more.words[2], moreOrder), retold),
    ],
  }
  return {
    count,
    words: [
      changed(inOrder(words[0], order), retold),
      changed(inOrder(words[1], order), retold),
      changed(inOrder(words[2], order), retold),
      inOrder(words[3], order),
    ],
    more: moreInOrder,
  }
}

function moreSlotsOf({ more: { person } }: Rows, slots: Wholes): Wholes {
  const starts = wholes(slots.length)
  for (let slot = 0; slot < slots.length; slot += 1) {
    starts[slot] = lowerBound(person, slots[slot] ?? 0, starts[slot - 1] ?? 0, person.length)
  }
  return starts
}
