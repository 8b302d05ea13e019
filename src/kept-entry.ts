import type { SourceRecord } from '#match/record.ts'
import type { EntryRow, KeptEntry } from '#ledger/rows.ts'

/** A record and its agency's reference to its document, as one value: sealed together, and gone together. No search is given the reference. */
type Packed = SourceRecord & Readonly<{ document?: string }>

export const packed = ({ record, document }: KeptEntry): Packed | null =>
  record === null || document === undefined ? record : { ...record, document }

/** A row as it was before it was packed. One that an earlier version sealed may have its reference beside what is sealed. */
export function unpacked(row: EntryRow): EntryRow {
  const { record } = row
  if (record === null || !isPacked(record)) return row
  const { document, ...rest } = record
  return { ...row, record: rest, document }
}

const isPacked = (record: Packed): record is Packed & Readonly<{ document: string }> => record.document !== undefined
