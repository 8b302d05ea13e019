import { createHash } from 'node:crypto'
import { readSync } from 'node:fs'

/** Large enough that the disk and not the calls take the time. */
const chunkSize = 1024 * 1024

/** SHA-256 of an open file, from its beginning. */
export function digestOf(file: number, onRead: (bytes: number) => void = () => undefined): string {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(chunkSize)
  for (let position = 0; ; onRead(position)) {
    const read = readSync(file, chunk, 0, chunkSize, position)
    if (read === 0) return hash.digest('hex')
    hash.update(chunk.subarray(0, read))
    position += read
  }
}
