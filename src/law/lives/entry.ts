import type { Nri, Ori } from '../words.ts'

/**
 * One entry in the Indices, 28 CFR 25.2 "NRI": a person prohibited, as one agency contributed it. The person and the facts
 * stand in the entry's own row; its events tell only what happened to it.
 */
export const entryStatuses = ['in-force', 'withdrawn', 'expired'] as const
export type EntryStatus = (typeof entryStatuses)[number]

/** Why an agency takes an entry back: never valid is told apart from no longer so. */
export const withdrawReasons = ['no-longer-applies', 'never-valid', 'relieved', 'moved'] as const
export type WithdrawReason = (typeof withdrawReasons)[number]

export type EntryEvent =
  | Readonly<{ type: 'entered'; nri: Nri; ori: Ori; ari: string; category: string; expires?: string }>
  | Readonly<{ type: 'modified'; fields: readonly string[] }>
  | Readonly<{ type: 'withdrawn'; reason: WithdrawReason }>
  | Readonly<{ type: 'expired' }>

export type Entry = Readonly<{
  nri: Nri
  ori: Ori
  ari: string
  category: string
  expires?: string
  status: EntryStatus
  reason?: WithdrawReason
}>

export const entryMoves = {
  'in-force': { modified: 'in-force', withdrawn: 'withdrawn', expired: 'expired' },
  withdrawn: {},
  expired: {},
} as const satisfies Record<EntryStatus, Partial<Record<EntryEvent['type'], EntryStatus>>>

/** The entry after one more event, or undefined where the table forbids the event. */
export function foldEntry(before: Entry | undefined, event: EntryEvent): Entry | undefined {
  if (event.type === 'entered') {
    const { type: _, ...entered } = event
    return before === undefined ? { ...entered, status: 'in-force' } : undefined
  }
  if (before === undefined) return undefined
  const moves: Partial<Record<EntryEvent['type'], EntryStatus>> = entryMoves[before.status]
  const status = moves[event.type]
  if (status === undefined) return undefined
  return event.type === 'withdrawn' ? { ...before, status, reason: event.reason } : { ...before, status }
}
