import { availableParallelism } from 'node:os'
import type { Given } from '../command.ts'
import { declined, exits, type Outcome } from '../output.ts'
import type { RefusedTable } from './header.ts'
import { declinedOut, unwritable } from './out-path.ts'
import { takeUp, type Resumable } from './resume/take-up.ts'
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
  /** How many search at once, at most. */
  threads: number
  /** Nothing is drawn for a person who waits. */
  isQuiet: boolean
  /** What goes on from where it was stopped; undefined for a run that is whole or nothing. */
  resumable: Resumable | undefined
}>

/** No machine has more to give to one file. */
const mostThreads = 256

export function readOptions(options: Given['options']): Asked | Outcome {
  const numbers = readNumbers(options)
  if ('status' in numbers) return numbers
  const [records, inquiries, out] = [String(options['records']), String(options['inquiries']), String(options['out'])]
  const opened = openBoth(records, inquiries)
  if ('status' in opened) return opened
  const asked = { ...opened, ...numbers, out, isStrict: options['strict'] === true, isQuiet: options['json'] === true }
  const resumable = declinedOut(out, [records, inquiries]) ?? (options['resume'] === true ? begun(asked) : undefined)
  if (resumable === undefined || !('status' in resumable)) return { ...asked, resumable }
  close(opened)
  return resumable
}

function begun(asked: Omit<Asked, 'resumable'>): Resumable | Outcome {
  try {
    return takeUp(asked)
  } catch (error) {
    return unwritable(asked.out, error)
  }
}

function readNumbers({ threshold, threads }: Given['options']): Pick<Asked, 'threshold' | 'threads'> | Outcome {
  if (threshold !== undefined && !/^[+-]?\d{1,4}(?:\.\d+)?$/.test(String(threshold))) {
    return declined('invalid', 'The threshold is a number of bits, such as 20 or 12.5.')
  }
  const count = threads === undefined ? Math.min(availableParallelism(), mostThreads) : Number(threads)
  if (threads !== undefined && !(/^\d{1,3}$/.test(String(threads)) && count >= 1 && count <= mostThreads)) {
    return declined('invalid', `The number of threads is one of 1 to ${mostThreads}.`)
  }
  return { threshold: threshold === undefined ? thresholds.possibly : Number(threshold), threads: count }
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
