import type { PocResponseKind } from './poc-words.ts'
import type { Audience, Ori, RecheckNumber, State } from '../words.ts'

/** What an agency writes the file of its permit holders in: CSV, or one JSON object a line. */
export const recheckFormats = ['csv', 'json-lines'] as const
export type RecheckFormat = (typeof recheckFormats)[number]

/**
 * A file of permit holders whom an agency has looked at again, 28 CFR 25.6(j)(1). Each person of it is a check with a number and a date;
 * all else that is known of them lies sealed under one key of the file, and goes with it.
 */
export const recheckStatuses = ['receiving', 'answering', 'answered', 'discarded'] as const
export type RecheckStatus = (typeof recheckStatuses)[number]

/**
 * `not-whole`: the sending broke off or could not be read. `same-file`: the agency sent the very same, which still stands. `lost`: its key
 * was destroyed before an older database was restored.
 */
export const recheckDiscards = ['not-whole', 'same-file', 'by-its-agency', 'lost'] as const
export type RecheckDiscard = (typeof recheckDiscards)[number]

/** How many people came to what. */
export type RecheckCounts = Readonly<Record<PocResponseKind, number>>

export type RecheckEvent =
  | Readonly<{
      type: 'begun'
      recheck: RecheckNumber
      ori: Ori
      state: State
      audience: Audience
      format: RecheckFormat
      at: string
      sentBy: string
    }>
  /** By a keyed digest of its bytes. Rows that name nobody who can be searched for are refused. */
  | Readonly<{ type: 'received'; digest: string; rows: number; refused: number; chunks: number }>
  /** Everybody of the next chunk was given a number, on this day. The hash is over the numbers, by a key of ours. */
  | Readonly<{ type: 'numbered'; checks: number; date: string; hash: string }>
  /** One chunk was searched for, or whoever of it a source was silent about. */
  | Readonly<{ type: 'searched'; chunk: number; counts: RecheckCounts }>
  /** Nobody is left of whom a source was silent. */
  | Readonly<{ type: 'answered' }>
  /** Its agency fetched the whole answer. */
  | Readonly<{ type: 'fetched'; at: string }>
  | Readonly<{ type: 'discarded'; because: RecheckDiscard }>
  /** Of everybody the number and the date are left. */
  | Readonly<{ type: 'forgotten' }>

export type Recheck = Readonly<{
  recheck: RecheckNumber
  ori: Ori
  state: State
  audience: Audience
  format: RecheckFormat
  at: string
  sentBy: string
  status: RecheckStatus
  digest?: string
  rows: number
  refused: number
  chunks: number
  /** Chunks whose people have their numbers, and those that were searched for. */
  numbered: number
  searched: number
  /** How many numbers were given on which day. */
  issued: Readonly<Record<string, number>>
  counts: RecheckCounts
  /** Of how many of which chunk a source has not answered yet. */
  partial: readonly Readonly<{ chunk: number; checks: number }>[]
  fetchedAt?: string
  because?: RecheckDiscard
  forgotten?: true
}>

const nobody: RecheckCounts = { 'no-record': 0, partial: 0, 'single-match': 0, 'multiple-match': 0 }

/** The recheck after one more event, or undefined where the event may not happen. */
export function foldRecheck(before: Recheck | undefined, event: RecheckEvent): Recheck | undefined {
  if (event.type === 'begun') {
    const { type: _, ...begun } = event
    const nothing = { rows: 0, refused: 0, chunks: 0, numbered: 0, searched: 0, issued: {}, counts: nobody }
    return before === undefined ? { ...begun, status: 'receiving', ...nothing, partial: [] } : undefined
  }
  return before === undefined || before.forgotten === true ? undefined : after(before, event)
}

function after(before: Recheck, event: Exclude<RecheckEvent, { type: 'begun' }>): Recheck | undefined {
  const { status } = before
  switch (event.type) {
    case 'received': {
      const { type: _, ...received } = event
      return status === 'receiving' ? { ...before, ...received, status: 'answering' } : undefined
    }
    case 'numbered':
      return status === 'answering' && before.numbered === before.searched && before.numbered < before.chunks
        ? { ...before, numbered: before.numbered + 1, issued: added(before.issued, event.date, event.checks) }
        : undefined
    case 'searched':
      return status === 'answering' ? searched(before, event) : undefined
    case 'answered':
      return status === 'answering' && before.searched === before.chunks && before.partial.length === 0
        ? { ...before, status: 'answered' }
        : undefined
    case 'fetched':
      return status === 'answered' && before.fetchedAt === undefined ? { ...before, fetchedAt: event.at } : undefined
    case 'discarded':
      return status === 'discarded' ? undefined : { ...before, status: 'discarded', because: event.because }
    case 'forgotten':
      return { ...before, forgotten: true }
  }
}

/** The chunk that has its numbers and was not searched for yet, or one of which a source was silent. */
function searched(
  before: Recheck,
  { chunk, counts }: Extract<RecheckEvent, { type: 'searched' }>,
): Recheck | undefined {
  const waiting = before.partial.find(each => each.chunk === chunk)
  const isNext = chunk === before.searched && before.numbered === before.searched + 1
  if (waiting === undefined && !isNext) return undefined
  const others = before.partial.filter(each => each.chunk !== chunk)
  const silent = counts.partial === 0 ? [] : [{ chunk, checks: counts.partial }]
  const sum = (kind: PocResponseKind): number => before.counts[kind] + counts[kind]
  return {
    ...before,
    searched: before.searched + (isNext ? 1 : 0),
    partial: [...others, ...silent].toSorted((one, other) => one.chunk - other.chunk),
    counts: {
      'no-record': sum('no-record'),
      partial: sum('partial') - (waiting?.checks ?? 0),
      'single-match': sum('single-match'),
      'multiple-match': sum('multiple-match'),
    },
  }
}

const added = (issued: Recheck['issued'], date: string, checks: number): Recheck['issued'] =>
  checks === 0 ? issued : { ...issued, [date]: (issued[date] ?? 0) + checks }
