import { createIndex } from '#match/index.ts'
import { mostReturned, type Engine } from '../engine.ts'
import { heldBytes } from '../held.ts'

/** Our own index, as a search of the Indices uses it. A threshold in bits shows another balance of recall and false hits. */
export function createOurs({ threshold = -Infinity }: Readonly<{ threshold?: number }>): Engine {
  const index = createIndex()
  const before = heldBytes()
  return {
    name: 'ours',
    build(records) {
      for (const { id, description } of records) index.put(id, description)
    },
    search: asked =>
      index
        .search(asked, { limit: mostReturned })
        .filter(({ score }) => score.bits >= threshold)
        .map(({ id }) => id),
    bytes: () => heldBytes() - before,
    close: () => undefined,
  }
}
