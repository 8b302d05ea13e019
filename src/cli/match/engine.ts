import type { Description } from '#match/description.ts'
import { createIndex } from '#match/index.ts'
import type { Person } from './person.ts'

/** One pair of the file of hits. */
export type Hit = Readonly<{ id: string; bits: number; answer: 'same' | 'possibly' }>

/** The index of all records, and the question which of them may be someone. */
export type Engine = Readonly<{
  size: number
  /** Of memory that the index takes; null where it does not say. */
  bytes: number | null
  /** Every record at or above the threshold, in bits, best first; those that are the same or possibly so where none is given. */
  search: (asked: Description, threshold: number | undefined) => readonly Hit[]
}>

export function buildEngine(records: Iterable<Person>): Engine {
  const index = createIndex()
  for (const { id, description } of records) index.put(onItsOwn(id), description)
  return {
    size: index.size,
    bytes: null,
    search: (asked, threshold) =>
      index
        // As many as there are, so that no hit is ever dropped.
        .search(asked, { limit: Math.max(1, index.size), ...(threshold !== undefined && { threshold }) })
        .map(({ id, score: { bits, answer } }) => ({ id, bits, answer: answer === 'same' ? 'same' : 'possibly' })),
  }
}

/** A text cut out of a line keeps the whole line in memory; a copy does not. */
const onItsOwn = (id: string): string => Buffer.from(id).toString()
