import type { Rows } from '#ledger/rows.ts'

/**
 * PostgreSQL can keep neither U+0000 nor half a surrogate pair, and its driver would quietly turn the latter into another
 * character. Both are refused at the edge of the system; what comes this far is a defect, and is not named, because it may
 * be somebody's.
 */
export function requireStorable(rows: Rows): void {
  if (!isStorable(rows)) throw new Error('defect: a text that no store can keep')
}

/** Looked at text by text: a batch hands over hundreds of rows at once, and writing all of them down to look costs as much as keeping them. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return isText(value)
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return true
  if (Array.isArray(value)) return value.every(isStorable)
  // Rows are plain values, with nothing that they inherit.
  const members = value as Readonly<Record<string, unknown>>
  for (const name in members) if (!isText(name) || !isStorable(members[name])) return false
  return true
}

const isText = (text: string): boolean => text.isWellFormed() && !text.includes('\0')
