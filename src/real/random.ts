import { randomBytes, randomFillSync } from 'node:crypto'

/** So many bytes are asked of the system at once: asking costs more than hundreds of them, and a batch needs two numbers a row. */
const poolBytes = 8192
/** A number or a nonce. A key is longer, and is asked for by itself, so that none lies about before it is made. */
const mostPooled = 28

/** Random bytes that nobody can guess. What was given is wiped where it lay ready, and never given again. */
export function createRandom(): (bytes: number) => Uint8Array {
  const pool = new Uint8Array(poolBytes)
  let given = poolBytes
  return bytes => {
    if (bytes > mostPooled) return randomBytes(bytes)
    if (given + bytes > poolBytes) {
      randomFillSync(pool)
      given = 0
    }
    const own = pool.slice(given, given + bytes)
    pool.fill(0, given, given + bytes)
    given += bytes
    return own
  }
}
