import { emptyRoot, entryHash, nodeHash } from './hash.ts'
import { halves, type Range } from './paths.ts'
import { rootIn, type ReadTile } from './tiles.ts'

/** What is kept of the log: entries by their places, and tiles. */
export type LogReader = Readonly<{
  entries: (from: number, to: number) => Promise<readonly string[]>
  tile: ReadTile
}>

/**
 * The root of the first `size` entries by RFC 9162's own definition, halving: from `fresh` on out of the entries as they are
 * kept, before it out of tiles. Shares nothing with how the log grows, so that the two can be held against each other.
 */
export async function rootAgain(size: number, fresh: number, read: LogReader): Promise<Uint8Array> {
  if (size === 0) return emptyRoot
  const entries = fresh < size ? await read.entries(fresh, size) : []

  async function over(range: Range): Promise<Uint8Array> {
    const { from, to } = range
    if (from >= fresh && to - from === 1) return entryHash(entries[from - fresh] ?? lost(from))
    const height = Math.log2(to - from)
    if (to <= fresh && Number.isInteger(height)) return rootIn({ height, index: from / (to - from) }, read.tile)
    const [left, right] = halves(range)
    return nodeHash(await over(left), await over(right))
  }
  return over({ from: 0, to: size })
}

function lost(place: number): never {
  throw new Error(`defect: the log has lost its entry at ${place}`)
}
