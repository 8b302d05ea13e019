import { tilesWith, type ReadTile } from '#ledger/tree/tiles.ts'

/** The tiles over some leaves, grown in steps of these sizes and then in one. */
export async function tilesOf(leaves: readonly Uint8Array[], steps: readonly number[] = []): Promise<ReadTile> {
  const tiles = new Map<string, Uint8Array>()
  const read: ReadTile = async (level, number) => tiles.get(`${level}/${number}`) ?? new Uint8Array()
  let size = 0
  for (const step of [...steps, leaves.length]) {
    const more = leaves.slice(size, size + step)
    for (const { level, number, hashes } of await tilesWith(more, size, read)) tiles.set(`${level}/${number}`, hashes)
    size += more.length
  }
  return read
}
