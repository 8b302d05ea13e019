import type { Given } from '../command.ts'
import { declined, exits, type Outcome } from '../output.ts'
import type { RefusedTable } from './header.ts'
import { declinedOut } from './out-path.ts'
import { openTable, type Table } from './table.ts'
import { thresholds } from '#match/weights.ts'

/** What was typed after `nics match`, read and checked, and both files open. */
export type Asked = Readonly<{
  records: Table
  inquiries: Table
  out: string
  /** Bits; the engine's own where none were given. */
  threshold: number
  isStrict: boolean
}>

export function readOptions({ records, inquiries, out, threshold, strict }: Given['options']): Asked | Outcome {
  const bits = threshold === undefined ? thresholds.possibly : Number(threshold)
  if (threshold !== undefined && !/^[+-]?\d{1,4}(?:\.\d+)?$/.test(String(threshold))) {
    return declined('invalid', 'The threshold is a number of bits, such as 20 or 12.5.')
  }
  const opened = openBoth(String(records), String(inquiries))
  if ('status' in opened) return opened
  const bad = declinedOut(String(out), [String(records), String(inquiries)])
  if (bad === undefined) return { ...opened, out: String(out), threshold: bits, isStrict: strict === true }
  close(opened)
  return bad
}

export function close({ records, inquiries }: Pick<Asked, 'records' | 'inquiries'>): void {
  records.close()
  inquiries.close()
}

/** A file of which nothing can be read is refused before the other is worked on. */
function openBoth(recordsPath: string, inquiriesPath: string): Pick<Asked, 'records' | 'inquiries'> | Outcome {
  const records = openTable(recordsPath)
  if ('because' in records) return refused(recordsPath, records)
  const inquiries = openTable(inquiriesPath)
  if (!('because' in inquiries)) return { records, inquiries }
  records.close()
  return refused(inquiriesPath, inquiries)
}

const refused = (file: string, { code, because, columns }: RefusedTable): Outcome => ({
  status: exits.invalid,
  document: { refused: code, because, file, ...(columns && { columns }) },
  page: `${because}\n`,
})
