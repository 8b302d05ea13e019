import { apart, hashBytes, joined, nodeHash, together } from './hash.ts'
import { perfects, type Perfect, type Range } from './paths.ts'

/**
 * C2SP tlog-tiles: the hashes of the tree in pieces of 256, which never change once they are full. Level 0 holds the leaves;
 * each hash of a level above is the root of a full tile of the level below.
 */
export const tileHeight = 8
export const tileWidth = 2 ** tileHeight

export type Tile = Readonly<{ level: number; number: number; hashes: Uint8Array }>

/** The hashes of one tile, as many as there are. */
export type ReadTile = (level: number, number: number) => Promise<Uint8Array>

/** How many hashes a level has in a tree of this size. */
export const hashesAt = (level: number, size: number): number => Math.floor(size / tileWidth ** level)

/** How many of them stand in one of its tiles; 0 where there is no such tile. */
export const widthOf = ({ level, number }: Pick<Tile, 'level' | 'number'>, size: number): number =>
  Math.max(0, Math.min(tileWidth, hashesAt(level, size) - number * tileWidth))

/** The tiles that come or change when these leaves follow on a tree of `size`. */
export async function tilesWith(leaves: readonly Uint8Array[], size: number, read: ReadTile): Promise<readonly Tile[]> {
  const tiles: Tile[] = []
  let fresh = leaves
  for (let level = 0; fresh.length > 0; level += 1) {
    const here = await appended(fresh, { level, before: hashesAt(level, size) }, read)
    tiles.push(...here)
    fresh = here
      .filter(({ hashes }) => hashes.length === tileWidth * hashBytes)
      .map(({ hashes }) => perfectRoot(apart(hashes)))
  }
  return tiles
}

async function appended(
  fresh: readonly Uint8Array[],
  { level, before }: Readonly<{ level: number; before: number }>,
  read: ReadTile,
): Promise<readonly Tile[]> {
  const first = Math.floor(before / tileWidth)
  const begun = before % tileWidth
  const there = begun === 0 ? [] : apart(await read(level, first)).slice(0, begun)
  if (there.length !== begun) throw new Error(`defect: a tile of the log has lost hashes: ${level}/${first}`)
  const all = [...there, ...fresh]
  const count = Math.ceil(all.length / tileWidth)
  return Array.from({ length: count }, (_, at) => ({
    level,
    number: first + at,
    hashes: together(all.slice(at * tileWidth, (at + 1) * tileWidth)),
  }))
}

/** The root over a power of two of hashes. */
export function perfectRoot(hashes: readonly Uint8Array[]): Uint8Array {
  let [row, above]: [readonly Uint8Array[], Uint8Array[]] = [hashes, []]
  while (row.length > 1) {
    for (let at = 1; at < row.length; at += 2) above.push(nodeHash(row[at - 1] ?? nothing, row[at] ?? nothing))
    ;[row, above] = [above, []]
  }
  return row[0] ?? nothing
}
const nothing = new Uint8Array()

/** The root over a range, out of tiles. */
export const rangeRoot = async (range: Range, read: ReadTile): Promise<Uint8Array> =>
  joined(await Promise.all(perfects(range).map(perfect => rootIn(perfect, read))))

/** A perfect tree is one hash of a tile, or the root over some that stand beside each other in one. */
export async function rootIn({ height, index }: Perfect, read: ReadTile): Promise<Uint8Array> {
  const level = Math.floor(height / tileHeight)
  const width = 2 ** (height % tileHeight)
  const first = index * width
  const number = Math.floor(first / tileWidth)
  const from = first - number * tileWidth
  const hashes = apart(await read(level, number)).slice(from, from + width)
  if (hashes.length !== width) throw new Error(`defect: a tile of the log has lost hashes: ${level}/${number}`)
  return perfectRoot(hashes)
}
