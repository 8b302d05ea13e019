import type { Description } from '#match/description.ts'

/** A person of the file, under the id that a search returns. */
export type Recorded = Readonly<{ id: string; description: Description }>

/** In the order in which they are shown. The first is ours; every other is measured beside it. */
export const engineNames = ['ours', 'pg_trgm', 'soundex-dob', 'iii', 'minisearch', 'fuse'] as const
export type EngineName = (typeof engineNames)[number]

/** No engine returns more: nobody reads on, and an engine that only ranks would return the whole file. */
export const mostReturned = 50

/**
 * One way of finding the records that may be someone's. It is built once, from a stream that it must not keep, and then
 * asked. What answers in the process answers at once; a promise is for what does not.
 */
export type Engine = Readonly<{
  name: EngineName
  build: (records: Iterable<Recorded>) => void | Promise<void>
  /** The ids of whom it found, best first, at most `mostReturned`. */
  search: (asked: Description) => readonly string[] | Promise<readonly string[]>
  /** What it holds of the file, in memory or, for a database, on disk. */
  bytes: () => number | Promise<number>
  close: () => void | Promise<void>
}>
