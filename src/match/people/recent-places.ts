import type { Bytes } from './columns.ts'
import { hashAt, isAt, type Ids } from './ids.ts'
import { hashOfLetters } from './tokens.ts'

/** Where each of the people who came since stands, by id: the last place, where an id came again. */
export type RecentPlaces = Readonly<{
  of: (id: Bytes) => number | undefined
  /** That it stands there, where `ids` has it. */
  set: (id: Bytes, place: number) => void
}>

const firstRoom = 1024

/** One number a person, with the ids where they are: a map of texts takes twenty times as much, and hundreds of thousands come in a minute. */
export function recentPlaces(ids: () => Ids): RecentPlaces {
  /** One more than the place, nought for none. At most half are taken, so that an id is found after a step or two. */
  let places = new Uint32Array(firstRoom)
  let count = 0

  /** Where the id stands, or where it has room. */
  function slotOf(id: Bytes): number {
    const known = ids()
    let at = hashOfLetters(id, 0, id.length) & (places.length - 1)
    for (; places[at] !== 0; at = (at + 1) & (places.length - 1)) if (isAt(known, (places[at] ?? 0) - 1, id)) return at
    return at
  }

  function makeRoom(): void {
    const before = places
    const known = ids()
    places = new Uint32Array(before.length * 2)
    for (const place of before) {
      if (place === 0) continue
      let at = hashAt(known, place - 1) & (places.length - 1)
      while (places[at] !== 0) at = (at + 1) & (places.length - 1)
      places[at] = place
    }
  }

  return {
    of(id) {
      const place = places[slotOf(id)] ?? 0
      return place === 0 ? undefined : place - 1
    },
    set(id, place) {
      if ((count + 1) * 2 > places.length) makeRoom()
      const at = slotOf(id)
      if (places[at] === 0) count += 1
      places[at] = place + 1
    },
  }
}
