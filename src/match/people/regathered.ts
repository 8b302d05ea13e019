import { bornAt } from './born-at.ts'
import type { Base } from './base.ts'
import { eachSsn } from './by-ssn.ts'
import { codesOf, type AllCodes, type Codes } from './codes.ts'
import type { Wholes } from './columns.ts'
import { gathering, type Gathering, type Room } from './gathering.ts'
import { isGoneIn, meaningsIn, type Held } from './held.ts'
import type { NumberHash } from './numbers.ts'
import type { PackedMore } from './packing.ts'
import { hasMoreIn, withCodes, type Packed } from './row.ts'
import { moreOf, packedAt, type Rows } from './rows.ts'
import { ordered, places } from './sorting.ts'
import type { TextColumns } from './texts.ts'
import type { GrowingTokens } from './tokens.ts'

export type Regathered = Readonly<{ gathered: Gathering; tokens: GrowingTokens; codes: AllCodes }>

/** Some of the people, with what their rows do not hold. */
type Source = Readonly<{
  rows: Rows
  isGone: (person: number) => boolean
  ids: Wholes
  texts: TextColumns
  /** Nought where unknown. */
  born: (person: number) => number
  /** One more than it says, nought for none. */
  ssn: Wholes
  hashes: HashesOf
}>

/** Asked of one person after another, in their order. */
type HashesOf = (person: number) => readonly NumberHash[]

/**
 * Everybody who is still there, gathered anew: what was left of those who are gone goes with the arrays that held it. Rows are copied as they are,
 * with the words numbered as they were: to read each name and look up its words anew took five times as long.
 */
export function regathered(held: Held): Regathered {
  const { tokens, codes: before } = meaningsIn(held)
  const codes = codesOf()
  const gathered = gathering(tokens, codes, roomFor(held))
  const recode = recoder(before, codes)
  for (const source of [underIn(held), sinceIn(held)]) copy(source, gathered, recode)
  return { gathered, tokens, codes }
}

const roomFor = ({ base, since }: Held): Room => ({
  people: base.rows.count + since.rows.count,
  texts: {
    texts: base.idTexts.starts.length + since.texts.starts.length - 2,
    letters: base.idTexts.letters.length + since.texts.letters.length,
  },
})

const underIn = ({ base, gone }: Held): Source => ({
  rows: base.rows,
  isGone: isGoneIn(gone.base),
  ids: base.ids,
  texts: base.idTexts,
  born: person => bornAt(base, person) ?? 0,
  ssn: ssnsOf(base),
  hashes: hashesOf(base.byNumber, base.rows.count),
})

const sinceIn = ({ since, gone }: Held): Source => ({
  rows: since.rows,
  isGone: person => gone.since.has(person),
  ids: since.ids,
  texts: since.texts,
  born: person => since.born[person] ?? 0,
  ssn: since.ssn,
  hashes: hashesOf(since.numbers, since.rows.count),
})

function copy({ rows, hashes, ...source }: Source, to: Gathering, recode: (row: Packed) => Packed): void {
  for (let person = 0; person < rows.count; person += 1) {
    if (source.isGone(person)) continue
    const row = packedAt(rows, person)
    to.copy({
      row: recode(row),
      further: hasMoreIn(row[0]) ? furtherOf(rows, person) : none,
      born: source.born(person),
      ssn: source.ssn[person] ?? 0,
      hashes: hashes(person),
      id: { code: source.ids[person] ?? 0, texts: source.texts },
    })
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
function hashesOf({ high, low, person }: Base['byNumber'], people: number): HashesOf {
  const order = ordered(places(person.length), person, people)
  let next = 0
  const whose = (): number => person[order[next] ?? 0] ?? 0
  return asked => {
    const hashes: NumberHash[] = []
    for (; next < order.length && whose() <= asked; next += 1) {
      const at = order[next] ?? 0
      if (whose() === asked) hashes.push([high[at] ?? 0, low[at] ?? 0])
    }
    return hashes
  }
}
