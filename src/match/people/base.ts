import { peopleByNumber, type ByNumber } from './by-number.ts'
import { peopleBySsn, type BySsn } from './by-ssn.ts'
import type { AllCodes, AllTexts } from './codes.ts'
import { lowerBound, startsOf, wholes, type Wholes } from './columns.ts'
import { dictionary } from './dictionary.ts'
import type { Gathering } from './gathering.ts'
import { hashOfCode } from './ids.ts'
import { rowsByName, type ByName } from './name-order.ts'
import { tokenIn } from './row.ts'
import type { Rows } from './rows.ts'
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

/** Puts people in order. What it is given may be thrown away afterwards, and may be part of what it gives. */
export function base(gathered: Gathering, words: GrowingTokens, codes: AllCodes): Base {
  const { count } = gathered
  const slot = changed(gathered.born(), slotOf, new Uint32Array(count))
  const slots = startsOf(slot, slotCount)
  const { tokens, renumbered } = dictionary(gathered.rows(), words)
  const { rows, ids, ssn, numbers } = byDate(gathered, slot)
  renumber(rows, renumbered)
  const idTexts = tightTexts(gathered.texts())
  const idHash = changed(ids, code => hashOfCode(code, idTexts), new Uint32Array(count))
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
    bySsn: peopleBySsn(ssn),
    byNumber: peopleByNumber(numbers),
    ids,
    idTexts,
    byId: ordered(places(count), idHash, 2 ** 32),
  }
}

type Columns = Readonly<{ rows: Rows; ids: Wholes; ssn: Wholes; numbers: ByNumber }>

/** The columns themselves, where people came in this order, as all do but the first time. */
function byDate(gathered: Gathering, slot: Wholes): Columns {
  const columns = { rows: gathered.rows(), ids: gathered.ids(), ssn: gathered.ssn(), numbers: gathered.numbers() }
  if (slot.every((one, at) => one >= (slot[at - 1] ?? 0))) return columns
  const order = ordered(places(slot.length), slot, slotCount)
  const to = inverse(order)
  return {
    rows: rowsInOrder(columns.rows, order, to),
    ids: inOrder(columns.ids, order),
    ssn: inOrder(columns.ssn, order),
    numbers: { ...columns.numbers, person: changed(columns.numbers.person, place => to[place] ?? 0) },
  }
}

function rowsInOrder({ count, words, more }: Rows, order: Wholes, to: Wholes): Rows {
  const whose = changed(more.person, person => to[person] ?? 0, new Uint32Array(more.person.length))
  const moreOrder = ordered(places(whose.length), whose, count)
  const [w0, w1, w2, w3] = words
  const [m0, m1, m2] = more.words
  return {
    count,
    words: [inOrder(w0, order), inOrder(w1, order), inOrder(w2, order), inOrder(w3, order)],
    more: {
      person: inOrder(whose, moreOrder),
      words: [inOrder(m0, moreOrder), inOrder(m1, moreOrder), inOrder(m2, moreOrder)],
    },
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
