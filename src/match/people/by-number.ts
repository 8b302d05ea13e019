import { lowerBound, type Wholes } from './columns.ts'
import type { NumberHash } from './numbers.ts'
import { inOrder, ordered, places } from './sorting.ts'

/** People by the hashes of other identifying numbers. */
export type ByNumber = Readonly<{ high: Wholes; low: Wholes; person: Wholes }>

export function peopleByNumber({ high, low, person }: ByNumber): ByNumber {
  const order = ordered(places(high.length), high, 2 ** 32)
  return { high: inOrder(high, order), low: inOrder(low, order), person: inOrder(person, order) }
}

/** The people of whom a number with this hash is on record. */
export function* peopleWithNumber({ high, low, person }: ByNumber, [asked, rest]: NumberHash): Generator<number> {
  for (let at = lowerBound(high, asked, 0, high.length); high[at] === asked; at += 1) {
    if (low[at] === rest) yield person[at] ?? 0
  }
}
