import type { ModifyReason, SuspendReason, WithdrawReason } from '#law/lives/entry.ts'
import type { Pointer } from '../../refusal.ts'
import type { Contribution } from '../contribution.ts'

/** How many rows one chunk has: as many as one change carries at the most. */
export const rowsPerChunk = 500

/** No file has more rows: the largest has a gigabyte, and a row has a byte at the least. */
export const mostRows = 1024 * 1024 * 1024

/** A record as its agency sent it in a batch; whose it is says the batch. */
export type Sent = Omit<Contribution, 'ori'>

/** What one row asks. A modification says the record whole, as it is to stand. */
export type BatchAct =
  | Readonly<{ action: 'enter'; record: Sent }>
  | Readonly<{ action: 'modify'; record: Sent; because: ModifyReason }>
  | Readonly<{ action: 'withdraw'; ari: string; because: WithdrawReason }>
  | Readonly<{ action: 'suspend'; ari: string; because: SuspendReason }>
  | Readonly<{ action: 'resume'; ari: string }>

/**
 * One row as it waits: where it stood in the file, and what it asks or why it cannot be read. `after` is the chunk of the last row before
 * it that was about the same number.
 */
export type StagedRow = Readonly<{ line: number }> &
  (Readonly<{ act: BatchAct; after?: number }> | Readonly<{ faults: readonly Pointer[] }>)

export const ariOf = (act: BatchAct): string => ('record' in act ? act.record.ari : act.ari)

/** Which rows of a chunk were not taken and why, and which are of somebody who is there already, by which own number. */
export type Answers = Readonly<{
  rejected: readonly Readonly<{ line: number; faults: readonly Pointer[] }>[]
  like: readonly Readonly<{ line: number; ari: string }>[]
}>
