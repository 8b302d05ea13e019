/** How many rows of an id are still to come, of those ids that several rows have. */
export type Repeated = Readonly<{
  /** How many there are of whom some row has an id. */
  people: number
  /** Counts one row of the id off. 0 when it was the last, and where the id has no other row. */
  countOff: (id: string) => number
}>

/**
 * Which ids several rows have, of any number of ids, in eight bytes an id: millions of texts would not fit. Two ids whose 53 bits
 * agree count as one here: who counts off by this waits for a row too many, and mixes nobody up that the id itself tells apart.
 */
export function repeatedAmong(ids: Iterable<string>): Repeated {
  const all = hashesOf(ids).toSorted()
  const several = all.filter((hash, at) => hash === all[at + 1] && hash !== all[at - 1])
  const left = new Uint32Array(several.length)
  const people = all.reduce((sum, hash, at) => (at > 0 && hash === all[at - 1] ? sum : sum + 1), 0)
  let place = -1
  for (const hash of all) {
    if (hash === several[place + 1]) place += 1
    if (hash === several[place]) left[place] = (left[place] ?? 0) + 1
  }
  return {
    people,
    countOff(id) {
      const at = placeOf(hashOf(id), several)
      if (at === undefined) return 0
      return (left[at] = Math.max(0, (left[at] ?? 0) - 1))
    },
  }
}

function hashesOf(ids: Iterable<string>): Float64Array {
  let hashes = new Float64Array(1024)
  let count = 0
  for (const id of ids) {
    if (count === hashes.length) {
      const longer = new Float64Array(count * 2)
      longer.set(hashes)
      hashes = longer
    }
    hashes[count++] = hashOf(id)
  }
  return hashes.subarray(0, count)
}

/** Two products of 32 bits, of which 53 bits are kept: as many as a number holds exactly. */
function hashOf(id: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < id.length; at += 1) {
    const code = id.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (low >>> 11) * 2 ** 32 + (high >>> 0)
}

/** By halves. */
function placeOf(hash: number, sorted: Float64Array): number | undefined {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    const there = sorted[middle] ?? 0
    if (there === hash) return middle
    if (there < hash) from = middle + 1
    else to = middle
  }
  return undefined
}
