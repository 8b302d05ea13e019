import { buildIndex, type PersonIndex } from '#match/index.ts'
import { mostReturned, type Engine } from '../engine.ts'
import { heldBytes } from '../held.ts'

/** Our own index, as a search of the Indices uses it. A threshold in bits shows another balance of recall and false hits. */
export function createOurs({ threshold }: Readonly<{ threshold?: number }>): Engine {
  const asking = { limit: mostReturned, ...(threshold !== undefined && { threshold }) }
  const before = heldBytes()
  let index: PersonIndex | undefined
  return {
    name: 'ours',
    build(records) {
      index = buildIndex(records)
    },
    search: asked => index?.search(asked, asking).map(({ id }) => id) ?? [],
    // What it says of itself, unless the heap shows more.
    bytes: () => Math.max(heldBytes() - before, index?.bytes ?? 0),
    close: () => {
      index = undefined
    },
  }
}
