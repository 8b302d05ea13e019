import type { Pointer, Refusal } from '../../refusal.ts'

/** One row as it stood in the file, or why it is none. */
export type ReadRow = Readonly<{ line: number }> &
  (Readonly<{ row: Readonly<Record<string, unknown>> }> | Readonly<{ faults: readonly Pointer[] }>)

/** How a batch is declined whole by whoever reads it. */
export type Unread =
  | 'batch-packed'
  | 'batch-not-utf-8'
  | 'batch-too-large'
  | 'batch-empty'
  | 'batch-header'
  | 'batch-not-xml'
  | 'batch-xml-entities'
  | 'batch-not-niem'

/** Rows as they come, some at a time; or why the file is not read, and then nothing more. */
export type Reading = AsyncGenerator<readonly ReadRow[] | Refusal<Unread>>

export const wholeRow = (line: number, code: string): ReadRow => ({ line, faults: [{ pointer: '', code }] })
