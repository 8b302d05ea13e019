/** The mark of a snapshot of the index, and the position that the snapshot stands at. */
export type Mark = Readonly<{ mark: string; position: number }>

/**
 * Whoever finds a mark finds everything that had been kept before it: a database that was restored to an earlier moment, or is
 * another, does not have it.
 */
export type Marks = Readonly<{
  keep: (mark: Mark) => Promise<void>
  destroy: (mark: string) => Promise<void>
  /** At most `limit`, the furthest first. */
  all: (limit: number) => Promise<readonly Mark[]>
}>
