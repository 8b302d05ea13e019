import type { LeafRow } from '../rows.ts'
import { canonical } from '../seal.ts'

/** How a leaf commits: 1 to the event alone; 2 to the leaf's own random id with it, so that no two are ever alike. */
export const leafVersion = 2

/**
 * What of a leaf stands in the log for ever: its version and its commitment. One entry of each check, that of its number, also
 * says number and date, which 28 CFR 25.9(b)(1) keeps; none says which check the others belong to, what was done, or when.
 */
export const entryOf = ({ subject, version, commitment, date }: NumberedOf): string =>
  canonical({ v: version, c: commitment, ...(date === undefined ? {} : { ntn: subject, date }) })

type NumberedOf = Pick<LeafRow, 'subject' | 'version' | 'commitment' | 'date'>

/** What an entry says, or undefined where it is none of ours. */
export type Entry = Readonly<{ v: number; c: string; ntn?: string; date?: string }>

export function readEntry(text: string): Entry | undefined {
  const read = parsed(text)
  if (typeof read !== 'object' || read === null || canonical(read) !== text) return undefined
  const { v, c, ntn, date, ...others } = read as Readonly<Record<string, unknown>>
  if (typeof v !== 'number' || typeof c !== 'string' || Object.keys(others).length > 0) return undefined
  if (ntn === undefined && date === undefined) return { v, c }
  return typeof ntn === 'string' && typeof date === 'string' ? { v, c, ntn, date } : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
