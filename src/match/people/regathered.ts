import type { Base } from './base.ts'
import { eachSsn } from './by-ssn.ts'
import { codesOf, type AllCodes, type Codes } from './codes.ts'
import { startsOf, type Wholes } from './columns.ts'
import { gathering, type Copied, type Gathering, type Room } from './gathering.ts'
import { isGoneIn, meaningsIn, type Held } from './held.ts'
import type { NumberHash } from './numbers.ts'
import type { PackedMore } from './packing.ts'
import { hasMoreIn, withCodes, type Packed } from './row.ts'
import { moreOf, packedAt, type Rows } from './rows.ts'
import { bornIn, noDate, slotCount, slotOf } from './slots.ts'
import { ordered, places } from './sorting.ts'
import type { TextColumns } from './texts.ts'
import type { GrowingTokens } from './tokens.ts'

export type Regathered = Readonly<{ gathered: Gathering; tokens: GrowingTokens; codes: AllCodes }>

/** Some of the people, with what their rows do not hold. */
type Source = Readonly<{
  rows: Rows
  ids: Wholes
  texts: TextColumns
  /** One more than it says, nought for none. */
  ssn: Wholes
  hashes: (person: number) => readonly NumberHash[]
}>

/**
 * Everybody who is still there, gathered anew by date of birth: what was left of those who are gone goes with the arrays that held it. Rows are
 * copied as they are, with the words numbered as they were: to read each name and look up its words anew took five times as long. That they
 * come in order saves whoever puts them in order another copy of everybody.
 */
export function regathered(held: Held): Regathered {
  const { tokens, codes: before } = meaningsIn(held)
  const codes = codesOf()
  const slots = slotsOf(held)
  const order = ordered(stillThere(held), slots, slotCount)
  const gathered = gathering(tokens, codes, roomFor(held, order.length))
  const recode = recoder(before, codes)
  const [under, since] = [underIn(held), sinceIn(held)]
  const first = under.rows.count
  for (const place of order) {
    const born = bornIn(slots[place] ?? noDate) ?? 0
    gathered.copy(place < first ? copied(under, place, born, recode) : copied(since, place - first, born, recode))
  }
  return { gathered, tokens, codes }
}

/** Of all places, those of the base first, the slot of each date of birth. */
function slotsOf({ base, since }: Held): Wholes {
  const slots = new Uint32Array(base.rows.count + since.rows.count)
  for (let slot = 0; slot < slotCount; slot += 1) slots.fill(slot, base.slots[slot], base.slots[slot + 1])
  for (const [person, born] of since.born.entries()) slots[base.rows.count + person] = slotOf(born)
  return slots
}

function stillThere({ base, since, gone }: Held): Wholes {
  const first = base.rows.count
  const isGone = isGoneIn(gone.base)
  return places(first + since.rows.count).filter(place =>
    place < first ? !isGone(place) : !gone.since.has(place - first),
  )
}

const roomFor = ({ base, since }: Held, people: number): Room => ({
  people,
  more: base.rows.more.person.length + since.rows.more.person.length,
  texts: {
    texts: base.idTexts.starts.length + since.texts.starts.length - 2,
    letters: base.idTexts.letters.length + since.texts.letters.length,
  },
})

const underIn = ({ base }: Held): Source => ({
  rows: base.rows,
  ids: base.ids,
  texts: base.idTexts,
  ssn: ssnsOf(base),
  hashes: hashesOf(base.byNumber, base.rows.count),
})

const sinceIn = ({ since }: Held): Source => ({
  rows: since.rows,
  ids: since.ids,
  texts: since.texts,
  ssn: since.ssn,
  hashes: hashesOf(since.numbers, since.rows.count),
})

function copied(
  { rows, hashes, ...source }: Source,
  person: number,
  born: number,
  recode: (row: Packed) => Packed,
): Copied {
  const row = packedAt(rows, person)
  return {
    row: recode(row),
    further: hasMoreIn(row[0]) ? furtherOf(rows, person) : none,
    born,
    ssn: source.ssn[person] ?? 0,
    hashes: hashes(person),
    id: { code: source.ids[person] ?? 0, texts: source.texts },
  }
}

const none: readonly PackedMore[] = []

function furtherOf(rows: Rows, person: number): readonly PackedMore[] {
  const [from, to] = moreOf(rows, person)
  const [w0, w1, w2] = rows.more.words
  return Array.from({ length: to - from }, (_, at) => [w0[from + at] ?? 0, w1[from + at] ?? 0, w2[from + at] ?? 0])
}

/** A text that nobody holds any more gets no number. */
function recoder(before: AllCodes, after: AllCodes): (row: Packed) => Packed {
  const of = {
    state: renumbering(before.state, after.state),
    birthplace: renumbering(before.birthplace, after.birthplace),
    eyes: renumbering(before.eyes, after.eyes),
    hair: renumbering(before.hair, after.hair),
  }
  return row => withCodes(row, of)
}

function renumbering(before: Codes, after: Codes): (code: number) => number {
  const known: number[] = [0]
  return code => (known[code] ??= after.numbered(before.textOf(code)))
}

function ssnsOf({ rows, bySsn }: Base): Wholes {
  const ssns = new Uint32Array(rows.count)
  eachSsn(bySsn, (person, ssn) => (ssns[person] = ssn + 1))
  return ssns
}

/** Put in the order of the people once: a map would have an entry for each of them, and there are more than a map can hold. */
function hashesOf({ high, low, person }: Base['byNumber'], people: number): Source['hashes'] {
  const order = ordered(places(person.length), person, people)
  const starts = startsOf(person, people)
  return asked =>
    Array.from(order.subarray(starts[asked], starts[asked + 1]), (at): NumberHash => [high[at] ?? 0, low[at] ?? 0])
}
