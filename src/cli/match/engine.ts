import type { Description } from '#match/description.ts'
import { buildIndex } from '#match/index.ts'
import type { Person } from './person.ts'

/** One pair of the file of hits. */
export type Hit = Readonly<{ id: string; bits: number; answer: 'same' | 'possibly' }>

/** The index of all records, and the question which of them may be someone. */
export type Engine = Readonly<{
  size: number
  /** Of memory that the index takes. */
  bytes: number
  /** Every record at or above the threshold, in bits, best first, and nobody else. */
  search: (asked: Description, threshold: number) => readonly Hit[]
}>

export function buildEngine(records: Iterable<Person>): Engine {
  const index = buildIndex(Iterator.from(records).map(({ id, description }) => ({ id: onItsOwn(id), description })))
  return {
    size: index.size,
    bytes: index.bytes,
    search: (asked, threshold) =>
      index
        // As many as there are, so that no hit is ever dropped.
        .search(asked, { limit: Math.max(1, index.size), threshold })
        .map(({ id, score: { bits, answer } }) => ({ id, bits, answer: answer === 'same' ? 'same' : 'possibly' })),
  }
}

/** A text cut out of a line keeps the whole line in memory; a copy does not. */
const onItsOwn = (id: string): string => Buffer.from(id).toString()
