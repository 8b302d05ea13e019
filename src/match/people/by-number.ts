import { lowerBound, wholes, type Wholes } from './columns.ts'
import type { NumberHash } from './numbers.ts'
import { changed, places, type Sort } from './sorting.ts'

/** People by the hashes of other identifying numbers. */
export type ByNumber = Readonly<{ high: Wholes; low: Wholes; person: Wholes }>

export function peopleByNumber({ high, low, person }: ByNumber, sort: Sort): ByNumber {
  const order = sort(places(high.length), place => high[place] ?? 0, 2 ** 32)
  const inOrder = (column: Wholes): Wholes => changed(order, place => column[place] ?? 0, wholes(order.length))
  return { high: inOrder(high), low: inOrder(low), person: inOrder(person) }
}

/** The people of whom a number with this hash is on record. */
export function* peopleWithNumber({ high, low, person }: ByNumber, [asked, rest]: NumberHash): Generator<number> {
  for (let at = lowerBound(high, asked, 0, high.length); high[at] === asked; at += 1) {
    if (low[at] === rest) yield person[at] ?? 0
  }
}
