import { hashOf } from './tokens.ts'

/** Where each of the people who came since stands, by id: the last place, where an id came again. */
export type RecentPlaces = Readonly<{
  of: (id: string) => number | undefined
  set: (id: string, place: number) => void
}>

const firstRoom = 1024

/** Two numbers a person, with the ids where they are: a map of texts takes ten times as much, and hundreds of thousands come in a minute. */
export function recentPlaces(idAt: (place: number) => string): RecentPlaces {
  let hashes = new Uint32Array(firstRoom)
  /** One more than the place, nought for none. At most half are taken, so that an id is found after a step or two. */
  let places = new Uint32Array(firstRoom)
  let count = 0

  /** Where the id stands, or where it has room. */
  function slotOf(id: string, hash: number): number {
    let at = hash & (places.length - 1)
    for (; places[at] !== 0; at = (at + 1) & (places.length - 1))
      if (hashes[at] === hash && idAt((places[at] ?? 0) - 1) === id) return at
    return at
  }

  function makeRoom(): void {
    const before = { hashes, places }
    hashes = new Uint32Array(before.places.length * 2)
    places = new Uint32Array(before.places.length * 2)
    for (const [from, place] of before.places.entries()) {
      if (place === 0) continue
      const hash = before.hashes[from] ?? 0
      let at = hash & (places.length - 1)
      while (places[at] !== 0) at = (at + 1) & (places.length - 1)
      hashes[at] = hash
      places[at] = place
    }
  }

  return {
    of(id) {
      const place = places[slotOf(id, hashOf(id))] ?? 0
      return place === 0 ? undefined : place - 1
    },
    set(id, place) {
      const hash = hashOf(id)
      const at = slotOf(id, hash)
      if (places[at] === 0) count += 1
      hashes[at] = hash
      places[at] = place + 1
      if (count * 2 > places.length) makeRoom()
    },
  }
}
