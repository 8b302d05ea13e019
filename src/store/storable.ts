import type { Rows } from '#ledger/rows.ts'

/**
 * PostgreSQL can keep neither U+0000 nor half a surrogate pair, and its driver would quietly turn the latter into another
 * character. Both are refused at the edge of the system; what comes this far is a defect, and is not named, because it may
 * be somebody's.
 */
export function requireStorable(rows: Rows): void {
  const text = JSON.stringify(rows, (_, value: unknown) => (value instanceof Uint8Array ? undefined : value))
  if (unstorable.test(text)) throw new Error('defect: a text that no store can keep')
}

/** How `JSON.stringify` writes the two: an escape, after an even number of backslashes. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/
