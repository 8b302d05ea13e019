import type { Ntn } from '../words.ts'

/**
 * One denial in the Denied Transaction File, which NCIC keeps. It says which check, and what of it stands there; who it is about is read out of the
 * sealed check when it is sent. It outlives that check for as long as its entry is to be removed.
 */
export const filingStatuses = ['waiting', 'sending', 'entered', 'removing', 'removed'] as const
/** `waiting`: nothing has left yet. `sending`, `removing`: something may stand there. `removed`: nothing does. */
export type FilingStatus = (typeof filingStatuses)[number]

export type FilingEvent =
  | Readonly<{ type: 'to-enter'; ntn: Ntn; at: string }>
  /** From here on it may stand there, whatever we hear. */
  | Readonly<{ type: 'sending'; at: string }>
  /** The keeper has acknowledged it. */
  | Readonly<{ type: 'entered' | 'removed'; at: string }>
  /** The denial fell, an investigation holds it, or its check goes; said of what is being removed too, so that it is removed after that. */
  | Readonly<{ type: 'to-remove'; at: string }>
  /** Something of this greater order stands there, which a database that was restored knows nothing of. */
  | Readonly<{ type: 'overtaken'; order: number; at: string }>
export type FilingEventType = FilingEvent['type']

export type Filing = Readonly<{
  ntn: Ntn
  status: FilingStatus
  /** Counted up whenever the other is wanted: whatever arrives late, with a lower one, changes nothing there. */
  order: number
  /** Since when it is wanted so. */
  since: string
  enteredAt?: string
  removedAt?: string
}>

/** Which event may follow which status, and the status it leads to. */
export const filingMoves = {
  waiting: { sending: 'sending', 'to-remove': 'removed' },
  sending: { entered: 'entered', overtaken: 'sending', 'to-remove': 'removing' },
  entered: { 'to-remove': 'removing' },
  removing: { removed: 'removed', overtaken: 'removing', 'to-remove': 'removing', 'to-enter': 'sending' },
  removed: { 'to-enter': 'waiting' },
} as const satisfies Record<FilingStatus, Partial<Record<FilingEventType, FilingStatus>>>

/** There is one of a check, found by the number of the check. */
export const filingOf = (ntn: Ntn): string => `filing-${ntn}`

/** Whether it is wanted in the file, whether or not it has come there. */
export const isWanted = ({ status }: Filing): boolean =>
  status === 'waiting' || status === 'sending' || status === 'entered'

/** The filing after one more event, or undefined where the table forbids the event. */
export function foldFiling(before: Filing | undefined, event: FilingEvent): Filing | undefined {
  if (before === undefined)
    return event.type === 'to-enter' ? { ntn: event.ntn, status: 'waiting', order: 1, since: event.at } : undefined
  const moves: Partial<Record<FilingEventType, FilingStatus>> = filingMoves[before.status]
  const status = moves[event.type]
  return status === undefined ? undefined : { ...before, ...changed(before, event), status }
}

function changed({ order }: Filing, event: FilingEvent): Partial<Filing> {
  switch (event.type) {
    case 'to-enter':
    case 'to-remove':
      return { order: order + 1, since: event.at }
    case 'entered':
      return { enteredAt: event.at }
    case 'removed':
      return { removedAt: event.at }
    case 'overtaken':
      return { order: event.order + 1 }
    case 'sending':
      return {}
  }
}
