import { setImmediate as rest } from 'node:timers/promises'

/** So many go to a thread at once: a message costs nothing beside them, and their answers need little memory. */
export const chunkSize = 200

/** Milliseconds after which a signal is listened for: nobody has to wait longer to stop this. */
export const restEvery = 100

/** All in their order, some at a time, without the first so many. */
export async function* chunksOf<Each>(all: Iterable<Each>, without = 0): AsyncGenerator<readonly Each[]> {
  let chunk: Each[] = []
  let passed = 0
  let rested = performance.now()
  for (const each of all) {
    if (performance.now() - rested > restEvery) {
      await rest()
      rested = performance.now()
    }
    passed += 1
    if (passed > without) chunk.push(each)
    if (chunk.length === chunkSize) {
      yield chunk
      chunk = []
    }
  }
  if (chunk.length > 0) yield chunk
}
