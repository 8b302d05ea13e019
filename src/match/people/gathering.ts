import type { Prepared } from '../prepare.ts'
import type { AllCodes } from './codes.ts'
import { growing, type Growing, type Wholes } from './columns.ts'
import { asText, codeFrom, numberIn } from './ids.ts'
import { numberHashes, type NumberHash } from './numbers.ts'
import { furtherRows, mainRow, type PackedMore } from './packing.ts'
import type { Packed } from './row.ts'
import type { Rows } from './rows.ts'
import { growingTexts, type TextColumns, type TextRoom } from './texts.ts'
import type { GrowingTokens } from './tokens.ts'

/** People in the order in which they came, ready to be searched from end to end or to be put in order. */
export type Gathering = Readonly<{
  add: (id: string, person: Prepared) => void
  /** Somebody who was gathered before, by the same words and codes. */
  copy: (person: Copied) => void
  count: number
  rows: () => Rows
  /** Of each person: date of birth, social security number (one more than it says), id. Nought where unknown. */
  born: () => Wholes
  ssn: () => Wholes
  ids: () => Wholes
  texts: () => TextColumns
  /** Hashes of other identifying numbers, and whose they are. */
  numbers: () => Readonly<{ high: Wholes; low: Wholes; person: Wholes }>
}>

/** A person as the columns hold one: rows, what stands beside them (nought where unknown), hashes of numbers, and the id. */
export type Copied = Readonly<{
  row: Packed
  further: readonly PackedMore[]
  born: number
  ssn: number
  hashes: readonly NumberHash[]
  id: Readonly<{ code: number; texts: TextColumns }>
}>

/** Room for as many people, further rows of theirs, and texts of ids, as are known to come. */
export type Room = Readonly<{ people: number; more: number; texts: TextRoom }>

const noRoom: Room = { people: 0, more: 0, texts: { texts: 0, letters: 0 } }

export function gathering(tokens: GrowingTokens, codes: AllCodes, room: Room = noRoom): Gathering {
  const { people, more: rows } = room
  const words = [growing(people), growing(people), growing(people), growing(people)] as const
  const more = { person: growing(rows), words: [growing(rows), growing(rows), growing(rows)] as const }
  const [born, ssn, ids] = [growing(people), growing(people), growing(people)]
  const numbers = { high: growing(), low: growing(), person: growing() }
  const texts = growingTexts(room.texts)
  const token = (word: string | undefined): number => tokens.numbered(word ?? '')

  function push(row: Packed, further: readonly PackedMore[], hashes: readonly NumberHash[]): void {
    const place = words[0].length
    pushAll(words, row)
    for (const each of further) {
      more.person.push(place)
      pushAll(more.words, each)
    }
    for (const hash of hashes) {
      numbers.high.push(hash[0])
      numbers.low.push(hash[1])
      numbers.person.push(place)
    }
  }

  return {
    add(id, person) {
      const further = furtherRows(person, token)
      push(mainRow(person, further.length > 0, token, codes), further, numberHashes(person))
      born.push(person.born ?? 0)
      ssn.push(person.ssn === undefined ? 0 : Number(person.ssn) + 1)
      ids.push(numberIn(id) ?? asText(texts.push(id)))
    },
    copy(person) {
      push(person.row, person.further, person.hashes)
      born.push(person.born)
      ssn.push(person.ssn)
      ids.push(codeFrom(person.id, texts))
    },
    get count() {
      return words[0].length
    },
    rows: () => rowsOf(words, more),
    born: born.values,
    ssn: ssn.values,
    ids: ids.values,
    texts: texts.columns,
    numbers: () => ({ high: numbers.high.values(), low: numbers.low.values(), person: numbers.person.values() }),
  }
}

type More = Readonly<{ person: Growing; words: readonly [Growing, Growing, Growing] }>

const rowsOf = (words: readonly [Growing, Growing, Growing, Growing], { person, words: further }: More): Rows => ({
  count: words[0].length,
  words: [words[0].values(), words[1].values(), words[2].values(), words[3].values()],
  more: { person: person.values(), words: [further[0].values(), further[1].values(), further[2].values()] },
})

function pushAll(columns: readonly Growing[], values: readonly number[]): void {
  for (let at = 0; at < columns.length; at += 1) columns[at]?.push(values[at] ?? 0)
}
