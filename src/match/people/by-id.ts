import type { Bytes, Wholes } from './columns.ts'
import { hashAt, isAt, type Ids } from './ids.ts'
import { places, type Sort } from './sorting.ts'
import { hashOfLetters } from './tokens.ts'

/** Places in the order of the hashes of their ids. */
export const placesById = (ids: Ids, count: number, sort: Sort): Wholes =>
  sort(places(count), place => hashAt(ids, place), 2 ** 32)

/** Where a record stands, by its id. Undefined for an id that is not here. */
export function placeOf(id: Bytes, byId: Wholes, ids: Ids): number | undefined {
  const hash = hashOfLetters(id, 0, id.length)
  const hashOf = (at: number): number => hashAt(ids, byId[at] ?? 0)
  let [low, high] = [0, byId.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (hashOf(middle) < hash) low = middle + 1
    else high = middle
  }
  for (let at = low; at < byId.length && hashOf(at) === hash; at += 1) {
    const place = byId[at] ?? 0
    if (isAt(ids, place, id)) return place
  }
  return undefined
}
