import type { BatchNumber, Ori } from '../words.ts'

/** What agencies write batches in. */
export const batchFormats = ['csv', 'xml', 'niem'] as const
export type BatchFormat = (typeof batchFormats)[number]

/**
 * Many records that one agency sent at once. They are received whole, looked at row by row, and entered when the agency says so: a batch
 * changes nothing before it is committed, and of what was not committed nothing is left.
 */
export const batchStatuses = ['receiving', 'received', 'checked', 'committing', 'committed', 'discarded'] as const
export type BatchStatus = (typeof batchStatuses)[number]

/** `not-whole`: the sending broke off or could not be read. `same-file`: the agency sent the very same before. */
export const discardReasons = ['not-whole', 'same-file', 'by-its-agency', 'not-committed'] as const
export type DiscardReason = (typeof discardReasons)[number]

/** How many rows came to what. */
export type BatchCounts = Readonly<Record<string, number>>

export type BatchEvent =
  /** `sentBy`: the caller, which batches that began before it was kept do not say. */
  | Readonly<{ type: 'begun'; batch: BatchNumber; ori: Ori; format: BatchFormat; at: string; sentBy?: string }>
  /** By a keyed digest of its bytes; rows and chunks of rows are counted. */
  | Readonly<{ type: 'received'; digest: string; rows: number; chunks: number }>
  /**
   * One chunk more was looked at or, once the batch is being committed, entered. `hash` then is over all rows so far. `leaving`: rows by
   * which a record would leave the Indices.
   */
  | Readonly<{
      type: 'advanced'
      accepted: number
      rejected: number
      counts: BatchCounts
      leaving?: number
      hash?: string
    }>
  | Readonly<{ type: 'checked' }>
  | Readonly<{ type: 'committing'; by: string }>
  /** Its leaf commits, by the hash, to what became of every row. */
  | Readonly<{ type: 'committed'; hash: string }>
  | Readonly<{ type: 'discarded'; because: DiscardReason }>
  /** What was wrong with its rows, and that the file was ever sent, is forgotten. */
  | Readonly<{ type: 'forgotten' }>

/** How far one passage over a batch has come. */
export type Passage = Readonly<{
  chunks: number
  accepted: number
  rejected: number
  counts: BatchCounts
  leaving?: number
}>

export type Batch = Readonly<{
  batch: BatchNumber
  ori: Ori
  format: BatchFormat
  at: string
  sentBy?: string
  status: BatchStatus
  digest?: string
  rows: number
  chunks: number
  looked: Passage
  entered: Passage
  /** Of the rows that were entered so far, each with what became of it. */
  hash?: string
  committedBy?: string
  because?: DiscardReason
  forgotten?: true
}>

const none: Passage = { chunks: 0, accepted: 0, rejected: 0, counts: {} }

/** The batch after one more event, or undefined where the event may not happen. */
export function foldBatch(before: Batch | undefined, event: BatchEvent): Batch | undefined {
  if (event.type === 'begun') {
    const { type: _, ...begun } = event
    return before === undefined
      ? { ...begun, status: 'receiving', rows: 0, chunks: 0, looked: none, entered: none }
      : undefined
  }
  if (before === undefined) return undefined
  const { status } = before
  switch (event.type) {
    case 'received': {
      const { type: _, ...received } = event
      return status === 'receiving' ? { ...before, ...received, status: 'received' } : undefined
    }
    case 'advanced':
      return advanced(before, event)
    case 'checked':
      return status === 'received' && before.looked.chunks === before.chunks
        ? { ...before, status: 'checked' }
        : undefined
    case 'committing':
      return status === 'checked' ? { ...before, status: 'committing', committedBy: event.by } : undefined
    case 'committed':
      return status === 'committing' && before.entered.chunks === before.chunks
        ? { ...before, status: 'committed', hash: event.hash }
        : undefined
    case 'discarded':
      return waiting.includes(status) ? { ...before, status: 'discarded', because: event.because } : undefined
    case 'forgotten':
      return status === 'committed' && before.forgotten === undefined ? { ...before, forgotten: true } : undefined
  }
}

const waiting: readonly BatchStatus[] = ['receiving', 'received', 'checked']

function advanced(before: Batch, event: Extract<BatchEvent, { type: 'advanced' }>): Batch | undefined {
  const { hash } = event
  if (before.status === 'received' && before.looked.chunks < before.chunks)
    return { ...before, looked: further(before.looked, event) }
  if (before.status === 'committing' && before.entered.chunks < before.chunks && hash !== undefined)
    return { ...before, entered: further(before.entered, event), hash }
  return undefined
}

function further(before: Passage, { accepted, rejected, counts, leaving = 0 }: Omit<Passage, 'chunks'>): Passage {
  const left = (before.leaving ?? 0) + leaving
  const names = new Set([...Object.keys(before.counts), ...Object.keys(counts)])
  return {
    chunks: before.chunks + 1,
    accepted: before.accepted + accepted,
    rejected: before.rejected + rejected,
    ...(left === 0 ? {} : { leaving: left }),
    counts: Object.fromEntries([...names].map(name => [name, (before.counts[name] ?? 0) + (counts[name] ?? 0)])),
  }
}
