import type { AllCodes, AllTexts } from './codes.ts'
import { halves, lowerBound, startsOf, wholes, type Halves, type Wholes } from './columns.ts'
import { dictionary } from './dictionary.ts'
import type { Gathering } from './gathering.ts'
import { hashOfCode } from './ids.ts'
import { tokenIn } from './row.ts'
import type { MoreRows, Rows } from './rows.ts'
import { slotCount, slotOf } from './slots.ts'
import { ordered, places } from './sorting.ts'
import type { SpellingColumns } from './spellings.ts'
import { spellingColumns } from './spellings.ts'
import { sharedTexts, type TextColumns } from './texts.ts'
import { mostTokens, type GrowingTokens, type TokenColumns } from './tokens.ts'

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
  byId: Wholes
}>

/** Rows by surname, then first name, then date of birth. A row is a person, or a further row counted on from the last person. */
export type ByName = Readonly<{
  starts: Wholes
  rows: Wholes
  /** The first name of every `sampled`th row, so that a search in a long run seldom has to look at the rows. */
  samples: Wholes
}>
export const sampled = 8

/** People by social security number: its first part leads to a run, in which the rest is in order. */
export type BySsn = Readonly<{ starts: Wholes; rest: Halves; person: Wholes }>
export type ByNumber = Readonly<{ high: Wholes; low: Wholes; person: Wholes }>

const ssnRest = 2 ** 14
const ssnStarts = Math.ceil(1e9 / ssnRest) + 1

/** Puts people in order. What it is given may be thrown away afterwards. */
export function base(gathered: Gathering, words: GrowingTokens, codes: AllCodes): Base {
  const count = gathered.count
  const born = gathered.born()
  const order = ordered(places(count), place => slotOf(born[place] ?? 0), slotCount)
  const { tokens, renumbered } = dictionary(gathered.rows(), words)
  const rows = rowsInOrder(gathered.rows(), order, renumbered)
  const ids = inOrder(gathered.ids(), order)
  const numbers = gathered.numbers()
  const idTexts = sharedTexts(gathered.texts())
  const to = inverse(order)
  const slots = startsOf(
    order.values().map(place => slotOf(born[place] ?? 0)),
    slotCount,
  )
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
    byNumber: peopleByNumber({ ...numbers, person: renamed(numbers.person, to) }),
    ids,
    idTexts,
    byId: ordered(places(count), place => hashOfCode(ids[place] ?? 0, idTexts), 2 ** 32),
  }
}

function rowsInOrder({ count, words: [w0, w1, w2, w3], more }: Rows, order: Wholes, renumbered: Wholes): Rows {
  const retold = (column: Wholes): Wholes => {
    for (let at = 0; at < column.length; at += 1) {
      const word = column[at] ?? 0
      column[at] = (word - tokenIn(word) + (renumbered[tokenIn(word)] ?? 0)) >>> 0
    }
    return column
  }
  const to = inverse(order)
  const moreOrder = ordered(places(more.person.length), place => to[more.person[place] ?? 0] ?? 0, count)
  const moreInOrder: MoreRows = {
    person: renamed(inOrder(more.person, moreOrder), to),
    words: [
      retold(inOrder(more.words[0], moreOrder)),
      retold(inOrder(more.words[1], moreOrder)),
      retold(inOrder(more.words[2], moreOrder)),
    ],
  }
  return {
    count,
    words: [retold(inOrder(w0, order)), retold(inOrder(w1, order)), retold(inOrder(w2, order)), inOrder(w3, order)],
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

function rowsByName({ count, words, more }: Rows, tokens: number): ByName {
  const wordOf = (row: number, at: 0 | 1): number =>
    tokenIn((row < count ? words[at][row] : more.words[at][row - count]) ?? 0)
  const byFirst = ordered(allRows(count, more.person), row => wordOf(row, 1), mostTokens)
  const rows = ordered(byFirst, row => wordOf(row, 0), mostTokens)
  const samples = wholes(Math.ceil(rows.length / sampled))
  for (let at = 0; at < samples.length; at += 1) samples[at] = wordOf(rows[at * sampled] ?? 0, 1)
  return {
    rows,
    samples,
    starts: startsOf(
      rows.values().map(row => wordOf(row, 0)),
      tokens,
    ),
  }
}

/** Every row by the person whose it is: a person, then their further rows. */
function allRows(count: number, ofPerson: Wholes): Wholes {
  const all = wholes(count + ofPerson.length)
  let to = 0
  let further = 0
  for (let person = 0; person < count; person += 1) {
    all[to++] = person
    for (; ofPerson[further] === person; further += 1) all[to++] = count + further
  }
  return all
}

function peopleBySsn(ssn: Wholes): BySsn {
  const known = places(ssn.length).filter(place => (ssn[place] ?? 0) > 0)
  const person = ordered(known, place => (ssn[place] ?? 0) - 1, 1e9)
  const rest = halves(person.length)
  for (let at = 0; at < person.length; at += 1) rest[at] = ((ssn[person[at] ?? 0] ?? 1) - 1) % ssnRest
  return {
    person,
    rest,
    starts: startsOf(
      person.values().map(place => Math.floor(((ssn[place] ?? 1) - 1) / ssnRest)),
      ssnStarts,
    ),
  }
}

/** The people who hold this number. */
export function peopleWithSsn({ starts, rest, person }: BySsn, ssn: number): Wholes {
  const run = Math.floor(ssn / ssnRest)
  const [from, to] = [starts[run] ?? 0, starts[run + 1] ?? 0]
  const first = lowerBound(rest, ssn % ssnRest, from, to)
  return person.subarray(first, lowerBound(rest, (ssn % ssnRest) + 1, first, to))
}

/** Everybody who has a number, in the order of the numbers. */
export function eachSsn({ starts, rest, person }: BySsn, visit: (person: number, ssn: number) => void): void {
  for (let run = 0; run + 1 < starts.length; run += 1) {
    for (let at = starts[run] ?? 0; at < (starts[run + 1] ?? 0); at += 1) {
      visit(person[at] ?? 0, run * ssnRest + (rest[at] ?? 0))
    }
  }
}

function peopleByNumber({ high, low, person }: ByNumber): ByNumber {
  const order = ordered(places(high.length), place => high[place] ?? 0, 2 ** 32)
  return { high: inOrder(high, order), low: inOrder(low, order), person: inOrder(person, order) }
}

/** The people of whom a number with this hash is on record. */
export function* peopleWithNumber(
  { high, low, person }: ByNumber,
  [asked, rest]: readonly [number, number],
): Generator<number> {
  for (let at = lowerBound(high, asked, 0, high.length); high[at] === asked; at += 1) {
    if (low[at] === rest) yield person[at] ?? 0
  }
}

function inOrder(column: Wholes, order: Wholes): Wholes {
  const sorted = wholes(order.length)
  for (let at = 0; at < order.length; at += 1) sorted[at] = column[order[at] ?? 0] ?? 0
  return sorted
}

function renamed(column: Wholes, to: Wholes): Wholes {
  for (let at = 0; at < column.length; at += 1) column[at] = to[column[at] ?? 0] ?? 0
  return column
}

function inverse(order: Wholes): Wholes {
  const to = wholes(order.length)
  for (let at = 0; at < order.length; at += 1) to[order[at] ?? 0] = at
  return to
}
