import { base, type Base, type ByDate } from './base.ts'
import { peopleByNumber, type ByNumber } from './by-number.ts'
import { eachSsn, peopleBySsn } from './by-ssn.ts'
import { codesOf, type AllCodes, type Codes } from './codes.ts'
import { startsOf, wholes, type Wholes } from './columns.ts'
import { isGoneIn, meaningsIn, type Held } from './held.ts'
import { copiedIds } from './ids.ts'
import { withLooks, withState } from './row.ts'
import type { MoreRows, Rows } from './rows.ts'
import { slotCount, slotOf } from './slots.ts'
import { changed, places, sorter, type Sort } from './sorting.ts'

/**
 * Everybody who is still there, put in order in one go: column by column, into new arrays, so that of those who are gone nothing is left, words
 * and all. A row is copied as it is, with the words numbered as they were: to read each name and look up its words anew took five times as long.
 * `halfWay` hears when what was needed for the order may be thrown away, before as much is needed for finding people.
 */
export function inOrder(held: Held, halfWay: () => void = () => undefined): Base {
  const { tokens, codes: before } = meaningsIn(held)
  const codes = codesOf()
  const sort = sorter(mostRows(held))
  const people = byDate(held, sort)
  recode(people.rows, before, codes)
  halfWay()
  return base(people, tokens, codes, sort)
}

/** A person has a row, and some have more. */
const mostRows = ({ base: { rows: one }, since: { rows: other } }: Held): number =>
  one.count + one.more.person.length + other.count + other.more.person.length

/** Places are counted through, those of the base first. */
function byDate(held: Held, sort: Sort): ByDate {
  const { base: under, since } = held
  const slot = slotsIn(held)
  const order = sort(stillThere(held), place => slot[place] ?? 0, slotCount)
  const belonging = belongingTo(inverse(order, slot.length), under.rows.count, sort)
  return {
    rows: rowsIn(held, order, belonging),
    slots: startsOf(order.length, at => slot[order[at] ?? 0] ?? 0, slotCount),
    ids: copiedIds(order.length, Math.max(under.ids.width, since.ids.width), at => {
      const place = order[at] ?? 0
      return place < under.rows.count ? [under.ids, place] : [since.ids, place - under.rows.count]
    }),
    bySsn: peopleBySsn(picked(order, ssnsOf(under), since.ssn), sort),
    byNumber: peopleByNumber(numbersIn(held, belonging), sort),
  }
}

/** The slot of each date of birth. */
function slotsIn({ base: under, since }: Held): Wholes {
  const slot = new Uint32Array(under.rows.count + since.rows.count)
  for (let each = 0; each < slotCount; each += 1) slot.fill(each, under.slots[each], under.slots[each + 1])
  changed(since.born, slotOf, slot.subarray(under.rows.count))
  return slot
}

function stillThere({ base: under, since, gone }: Held): Wholes {
  const first = under.rows.count
  const isGone = isGoneIn(gone.base)
  return places(first + since.rows.count, place => (place < first ? !isGone(place) : !gone.since.has(place - first)))
}

const nowhere = 2 ** 32 - 1

/** Where each went. */
function inverse(order: Wholes, count: number): Wholes {
  const to = new Uint32Array(count).fill(nowhere)
  for (let at = 0; at < order.length; at += 1) to[order[at] ?? 0] = at
  return to
}

/** A column in another order, whose first places are those of one column, and the others of another. */
function picked(order: Wholes, one: Wholes, other: Wholes): Wholes {
  const first = one.length
  return changed(order, place => (place < first ? one[place] : other[place - first]) ?? 0, wholes(order.length))
}

function rowsIn({ base: { rows: one }, since: { rows: other } }: Held, order: Wholes, belonging: Belonging): Rows {
  const word = (at: 0 | 1 | 2 | 3): Wholes => picked(order, one.words[at], other.words[at])
  return {
    count: order.length,
    words: [word(0), word(1), word(2), word(3)],
    more: moreIn(one.more, other.more, belonging),
  }
}

function moreIn(one: MoreRows, other: MoreRows, belonging: Belonging): MoreRows {
  const { order, person } = belonging(one.person, other.person)
  const word = (at: 0 | 1 | 2): Wholes => picked(order, one.words[at], other.words[at])
  return { person, words: [word(0), word(1), word(2)] }
}

function numbersIn({ base: { byNumber: one }, since: { numbers: other } }: Held, belonging: Belonging): ByNumber {
  const { order, person } = belonging(one.person, other.person)
  return { high: picked(order, one.high, other.high), low: picked(order, one.low, other.low), person }
}

/** What belongs to people who are still there, in their order, and to whom each belongs. */
type Belonging = (one: Wholes, other: Wholes) => Readonly<{ order: Wholes; person: Wholes }>

/** `first` is where those begin who came since. */
const belongingTo =
  (whose: Wholes, first: number, sort: Sort): Belonging =>
  (one, other) => {
    const personOf = (place: number): number =>
      (place < one.length ? whose[one[place] ?? 0] : whose[first + (other[place - one.length] ?? 0)]) ?? nowhere
    const still = places(one.length + other.length, place => personOf(place) !== nowhere)
    const order = sort(still, personOf, nowhere)
    return { order, person: changed(order, personOf, wholes(order.length)) }
  }

function ssnsOf({ rows, bySsn }: Base): Wholes {
  const ssns = new Uint32Array(rows.count)
  eachSsn(bySsn, (person, ssn) => (ssns[person] = ssn + 1))
  return ssns
}

/** A text that nobody holds any more gets no number. */
function recode({ words: [, , w2, w3] }: Rows, before: AllCodes, after: AllCodes): void {
  const of = {
    state: renumbering(before.state, after.state),
    birthplace: renumbering(before.birthplace, after.birthplace),
    eyes: renumbering(before.eyes, after.eyes),
    hair: renumbering(before.hair, after.hair),
  }
  changed(w2, word => withState(word, of))
  changed(w3, word => withLooks(word, of))
}

function renumbering(before: Codes, after: Codes): (code: number) => number {
  const known: number[] = [0]
  return code => (known[code] ??= after.numbered(before.textOf(code)))
}
