import type { Ori } from '../words.ts'
import { suspendReasons, type SuspendReason, type WithdrawReason } from './entry.ts'

/**
 * Many entries of one agency taken back, or out of search for a time, at once. One person says which and sees how many; another approves what was seen; then a duty
 * carries it out in parts. `position` is the last change to the Indices that was seen: what is entered or changed after it is not
 * what was approved, and stays.
 */
export const bulkStatuses = ['proposed', 'approved', 'done', 'dropped'] as const
export type BulkStatus = (typeof bulkStatuses)[number]

/** Which of its entries an agency means. Everything that is said has to hold. */
export type Selection = Readonly<{
  category?: string
  /** The first and the last day on which they were entered. */
  enteredFrom?: string
  enteredThrough?: string
  batch?: string
  /** The agency's own numbers. */
  aris?: readonly string[]
  /** A fact of the record and what it says, as `event` and `veteran-fiduciary`. */
  fact?: Readonly<{ name: string; is: string }>
}>

export type BulkCounts = Readonly<{
  total: number
  byCategory: Readonly<Record<string, number>>
  /** By the year in which they were entered. */
  byYear: Readonly<Record<string, number>>
}>

/**
 * What stands on those entries, told to the ten below and not of fewer than ten, so that of one record nobody learns whether somebody is asked about. What was not
 * known is absent.
 */
export type Touched = Readonly<{ openChecks?: number; denials?: number }>

export type BulkEvent =
  | Readonly<{
      type: 'proposed'
      id: string
      ori: Ori
      selection: Selection
      /** One of those for a time: then they are suspended, and kept. */
      reason: WithdrawReason | SuspendReason
      position: number
      counts: BulkCounts
      /** Of the numbers of all entries that were seen, in order. */
      digest: string
      by: string
      on: string
      touches?: Touched
    }>
  | Readonly<{ type: 'approved'; by: string; digest: string }>
  | Readonly<{ type: 'dropped'; by: string }>
  /** The part through this number was carried out; the digest is of the entries that were taken back in it. */
  | Readonly<{ type: 'progressed'; through: string; withdrawn: number; digest: string }>
  | Readonly<{ type: 'finished' }>

export type BulkWithdrawal = Omit<Extract<BulkEvent, { type: 'proposed' }>, 'type'> &
  Readonly<{ status: BulkStatus; approvedBy?: string; through: string; withdrawn: number }>

/** Whether the entries are taken out of search for a time, and not taken back. */
export const suspends = (reason: BulkWithdrawal['reason']): reason is SuspendReason =>
  suspendReasons.some(each => each === reason)

/** The bulk withdrawal after one more event, or undefined where it may not happen: two people, and one digest. */
export function foldBulk(before: BulkWithdrawal | undefined, event: BulkEvent): BulkWithdrawal | undefined {
  if (event.type === 'proposed') {
    const { type: _, ...proposed } = event
    return before === undefined ? { ...proposed, status: 'proposed', through: '', withdrawn: 0 } : undefined
  }
  switch (event.type) {
    case 'approved': {
      if (before?.status !== 'proposed' || before.by === event.by || before.digest !== event.digest) return undefined
      return { ...before, status: 'approved', approvedBy: event.by }
    }
    case 'dropped':
      return before?.status === 'proposed' ? { ...before, status: 'dropped' } : undefined
    case 'progressed': {
      if (before?.status !== 'approved' || event.through <= before.through) return undefined
      return { ...before, through: event.through, withdrawn: before.withdrawn + event.withdrawn }
    }
    case 'finished':
      return before?.status === 'approved' ? { ...before, status: 'done' } : undefined
  }
}

/** What was seen and approved and had changed, or was gone, before its turn came: it was left alone. */
export const leftAlone = ({ counts, withdrawn }: BulkWithdrawal): number => counts.total - withdrawn
