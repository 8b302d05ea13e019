import { mostRecords } from '#contract/source/ask.ts'
import type { Description } from '#match/description.ts'
import { createIndex } from '#match/index.ts'
import type { Question } from '../../world.ts'

/** Persons by name: whoever may be meant, best first, and whether there are more than one answer carries. */
export type PersonFile<Held> = Readonly<{
  size: number
  find: (question: Question, most?: number) => Readonly<{ records: readonly Held[]; more: boolean }>
}>

/** Somebody else's file, searched by our own matcher: how the real ones search is theirs, and only in part known. */
export function personFile<Held extends Readonly<{ id: string; description: Description }>>(
  records: readonly Held[],
): PersonFile<Held> {
  const index = createIndex()
  const byId = new Map(records.map(record => [record.id, record]))
  for (const { id, description } of records) index.put(id, description)
  return {
    size: byId.size,
    find({ description }, most = mostRecords) {
      const found = index.search(description, { limit: most + 1 })
      return { records: found.slice(0, most).flatMap(({ id }) => byId.get(id) ?? []), more: found.length > most }
    },
  }
}
