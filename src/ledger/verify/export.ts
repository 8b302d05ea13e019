import { base64, hashBytes } from '../tree/hash.ts'
import type { LogReader } from '../tree/root.ts'
import { hashesAt, tileWidth, widthOf, type Tile } from '../tree/tiles.ts'

export const exportFormat = 'opennics-audit-log-1'

/** What stands before everything else: by whose key, and the checkpoint that the whole of it makes true. */
export type ExportHead = Readonly<{ format: typeof exportFormat; key: string; checkpoint: string }>

/** One line of an export, as it is written. */
export const headLine = (head: ExportHead): string =>
  line({ format: head.format, key: head.key, checkpoint: head.checkpoint })
export const tileLine = ({ level, number, hashes }: Tile): string =>
  line({ tile: `${level}/${number}`, hashes: base64(hashes) })
export const entryLine = (place: number, entry: string): string => line({ place, entry })

const line = (written: object): string => `${JSON.stringify(written)}\n`

/** A tile or an entry, and how many hashes a tile has. */
export type Part = Readonly<{ tile: Pick<Tile, 'level' | 'number'>; width: number } | { place: number }>

/**
 * What an export of so many entries consists of after its head, in this order: tiles from the highest level to the first, and
 * then each tile of leaves, followed by its entries. So whoever reads it once, from the top, knows of each hash whether the one
 * above it is right, and finds the place where something is wrong and not only that something is.
 */
export function* partsOf(size: number): Generator<Part> {
  let highest = 0
  while (hashesAt(highest + 1, size) > 0) highest += 1
  for (let level = highest; level > 0; level -= 1) {
    for (let number = 0; number * tileWidth < hashesAt(level, size); number += 1)
      yield tilePart({ level, number }, size)
  }
  for (let number = 0; number * tileWidth < size; number += 1) {
    const part = tilePart({ level: 0, number }, size)
    yield part
    for (let at = 0; at < part.width; at += 1) yield { place: number * tileWidth + at }
  }
}

const tilePart = (tile: Pick<Tile, 'level' | 'number'>, size: number) => ({ tile, width: widthOf(tile, size) })

/** Every line of an export. `read` gives entries by the tile, and tiles as wide as they are asked for. */
export async function* exportLines(head: ExportHead, size: number, read: LogReader): AsyncGenerator<string> {
  yield headLine(head)
  let entries: readonly string[] = []
  for (const part of partsOf(size)) {
    if ('place' in part) {
      yield entryLine(part.place, entries[part.place % tileWidth] ?? lost(part.place))
      continue
    }
    const { tile, width } = part
    if (tile.level === 0) entries = await read.entries(tile.number * tileWidth, tile.number * tileWidth + width)
    const hashes = await read.tile(tile.level, tile.number)
    yield tileLine({ ...tile, hashes: hashes.subarray(0, width * hashBytes) })
  }
}

function lost(place: number): never {
  throw new Error(`defect: the log has lost its entry at ${place}`)
}
