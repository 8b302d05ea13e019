import type { Prepared } from '../prepare.ts'
import type { AllCodes } from './codes.ts'
import { growing, type Growing, type Wholes } from './columns.ts'
import { asText, numberIn } from './ids.ts'
import { numberHashes, type NumberHash } from './numbers.ts'
import { furtherRows, mainRow } from './packing.ts'
import type { Rows } from './rows.ts'
import { growingTexts, type TextColumns, type TextRoom } from './texts.ts'
import type { GrowingTokens } from './tokens.ts'

/** People in the order in which they came, ready to be searched from end to end or to be put in order. */
export type Gathering = Readonly<{
  /** `hashes` where the numbers themselves are not known any more. */
  add: (id: string, person: Prepared, hashes?: readonly NumberHash[]) => void
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

/** Room for as many people, and texts of ids, as are known to come. */
export type Room = Readonly<{ people: number; texts: TextRoom }>

const noRoom: Room = { people: 0, texts: { texts: 0, letters: 0 } }

export function gathering(tokens: GrowingTokens, codes: AllCodes, room: Room = noRoom): Gathering {
  const { people } = room
  const words = [growing(people), growing(people), growing(people), growing(people)] as const
  const more = { person: growing(), words: [growing(), growing(), growing()] as const }
  const [born, ssn, ids] = [growing(people), growing(people), growing(people)]
  const numbers = { high: growing(), low: growing(), person: growing() }
  const texts = growingTexts(room.texts)
  const token = (word: string | undefined): number => tokens.numbered(word ?? '')

  return {
    add(id, person, hashes = numberHashes(person)) {
      const place = words[0].length
      const further = furtherRows(person, token)
      pushAll(words, mainRow(person, further.length > 0, token, codes))
      for (const row of further) {
        more.person.push(place)
        pushAll(more.words, row)
      }
      for (const hash of hashes) {
        pushAll([numbers.high, numbers.low], hash)
        numbers.person.push(place)
      }
      born.push(person.born ?? 0)
      ssn.push(person.ssn === undefined ? 0 : Number(person.ssn) + 1)
      ids.push(numberIn(id) ?? asText(texts.push(id)))
    },
    get count() {
      return words[0].length
    },
    rows: () => ({
      count: words[0].length,
      words: [words[0].values(), words[1].values(), words[2].values(), words[3].values()],
      more: {
        person: more.person.values(),
        words: [more.words[0].values(), more.words[1].values(), more.words[2].values()],
      },
    }),
    born: born.values,
    ssn: ssn.values,
    ids: ids.values,
    texts: texts.columns,
    numbers: () => ({
      high: numbers.high.values(),
      low: numbers.low.values(),
      person: numbers.person.values(),
    }),
  }
}

function pushAll(columns: readonly Growing[], values: readonly number[]): void {
  for (let at = 0; at < columns.length; at += 1) columns[at]?.push(values[at] ?? 0)
}
