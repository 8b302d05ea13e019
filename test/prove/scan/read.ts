import type { FileHandle } from 'node:fs/promises'
import type { Search } from './search.ts'

const chunk = 8 * 1024 * 1024

/** What was met, and where: the place counts from the beginning of what is read. */
export type Met<Of> = (of: Of, at: number) => void

/** Searches a file, or what is read like one, from one place to another. Resolves to how many bytes that were. */
export async function searchRange<Of>(
  file: FileHandle,
  { from, to }: Readonly<{ from: number; to: number }>,
  search: Search<Of>,
  met: Met<Of>,
): Promise<number> {
  // What begins in one chunk may end in the next; and the byte before says whether something stands alone.
  const over = search.longest + 1
  const bytes = Buffer.allocUnsafe(Math.min(chunk, to - from) + over + 1)
  let searched = 0
  for (let place = from; place < to; place += chunk) {
    const before = place > from ? 1 : 0
    const wanted = Math.min(chunk + over, to - place) + before
    const got = await readFull(file, bytes, wanted, place - before)
    const until = Math.min(chunk, got - before) + before
    const base = place - before
    search.find(bytes.subarray(0, got), before, until, (of, at) => met(of, base + at))
    searched += Math.max(0, until - before)
    if (got < wanted) break
  }
  return searched
}

const empty = Buffer.alloc(chunk + 4_096)
/** So much of one chunk is in the next again. */
const overlap = 4_096

/** Hands a file over in chunks. Those that are empty are left out. */
export async function readChunks(file: FileHandle, met: (bytes: Buffer) => void): Promise<void> {
  // Most files are small, and room for a whole chunk costs more than to read one. A disk has no size of its own.
  const { size } = await file.stat()
  const step = size > 0 ? Math.min(chunk, size) : chunk
  const bytes = Buffer.allocUnsafe(step + overlap)
  for (let place = 0; ; place += step) {
    const got = await readFull(file, bytes, bytes.length, place)
    const read = bytes.subarray(0, got)
    if (!read.equals(empty.subarray(0, got))) met(read)
    if (got < bytes.length) return
  }
}

async function readFull(file: FileHandle, bytes: Buffer, wanted: number, place: number): Promise<number> {
  let got = 0
  while (got < wanted) {
    const { bytesRead } = await file.read(bytes, got, wanted - got, place + got)
    if (bytesRead === 0) break
    got += bytesRead
  }
  return got
}

/** Searches what stands in memory here. */
export function searchBytes<Of>(bytes: Buffer, search: Search<Of>, met: Met<Of>): number {
  search.find(bytes, 0, bytes.length, met)
  return bytes.length
}
