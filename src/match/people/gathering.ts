import type { Prepared } from '../prepare.ts'
import type { ByNumber } from './by-number.ts'
import type { AllCodes } from './codes.ts'
import { growing, type Bytes, type Growing, type Wholes } from './columns.ts'
import { growingIds } from './growing-ids.ts'
import type { Ids } from './ids.ts'
import { numberHashes } from './numbers.ts'
import { furtherRows, mainRow } from './packing.ts'
import type { Rows } from './rows.ts'
import type { GrowingTokens } from './tokens.ts'

/** People in the order in which they came, ready to be searched from end to end or to be put in order. */
export type Gathering = Readonly<{
  add: (id: Bytes, person: Prepared) => void
  count: number
  rows: () => Rows
  /** Of each person: date of birth, social security number (one more than it says). Nought where unknown. */
  born: () => Wholes
  ssn: () => Wholes
  ids: () => Ids
  /** Hashes of other identifying numbers, and whose they are. */
  numbers: () => ByNumber
}>

/** `room` is for as many people as may well come. */
export function gathering(tokens: GrowingTokens, codes: AllCodes, room = 0): Gathering {
  const words = [growing(room), growing(room), growing(room), growing(room)] as const
  const more = { person: growing(), words: [growing(), growing(), growing()] as const }
  const [born, ssn, ids] = [growing(room), growing(room), growingIds(room)]
  const numbers = { high: growing(), low: growing(), person: growing() }
  const token = (word: string | undefined): number => tokens.numbered(word ?? '')

  return {
    add(id, person) {
      const place = words[0].length
      const further = furtherRows(person, token)
      pushAll(words, mainRow(person, further.length > 0, token, codes))
      for (const each of further) {
        more.person.push(place)
        pushAll(more.words, each)
      }
      for (const [high, low] of numberHashes(person)) {
        numbers.high.push(high)
        numbers.low.push(low)
        numbers.person.push(place)
      }
      born.push(person.born ?? 0)
      ssn.push(person.ssn === undefined ? 0 : Number(person.ssn) + 1)
      ids.push(id)
    },
    get count() {
      return words[0].length
    },
    rows: () => rowsOf(words, more),
    born: born.values,
    ssn: ssn.values,
    ids: ids.ids,
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
