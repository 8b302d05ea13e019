import type { BatchEvent } from '../lives/batch.ts'
import type { FilingEvent } from '../lives/filing.ts'
import type { NoticeEvent } from '../lives/notice.ts'
import type { PocDayEvent } from '../lives/poc-day.ts'
import type { RecheckEvent } from '../lives/recheck.ts'
import type { BatchNumber, Ori, RecheckNumber } from '../words.ts'
import { assigned, notice, ori, sampleNow } from './sample.ts'

/** Events of what is exchanged with others: batches, files of permit holders, notices, days of points of contact. */
export const batchEvents = {
  begun: { type: 'begun', batch: 'B00000000000000' as BatchNumber, ori, format: 'csv', at: sampleNow },
  received: { type: 'received', digest: 'ZGlnZXN0', rows: 30, chunks: 1 },
  'looked at': { type: 'advanced', accepted: 29, rejected: 1, counts: { entered: 29 } },
  checked: { type: 'checked' },
  committing: { type: 'committing', by: 'agency-1' },
  entered: { type: 'advanced', accepted: 29, rejected: 1, counts: { entered: 29 }, hash: 'aGFzaA' },
  committed: { type: 'committed', hash: 'aGFzaA' },
  'given up': { type: 'discarded', because: 'by-its-agency' },
} as const satisfies Record<string, BatchEvent>

const nobody = { 'no-record': 0, partial: 0, 'single-match': 0, 'multiple-match': 0 } as const
export const recheckEvents = {
  begun: {
    ...{ type: 'begun', recheck: 'K00000000000000' as RecheckNumber, ori, state: 'TX', audience: 'agency' },
    ...{ format: 'csv', at: sampleNow, sentBy: 'agency-1' },
  },
  received: { type: 'received', digest: 'ZGlnZXN0', rows: 30, refused: 1, chunks: 1 },
  numbered: { type: 'numbered', checks: 29, date: '2026-09-14', hash: 'aGFzaA' },
  searched: { type: 'searched', chunk: 0, counts: { ...nobody, 'no-record': 29 } },
  'searched, a source silent': { type: 'searched', chunk: 0, counts: { ...nobody, partial: 29 } },
  answered: { type: 'answered' },
  fetched: { type: 'fetched', at: sampleNow },
  'given up': { type: 'discarded', because: 'by-its-agency' },
  forgotten: { type: 'forgotten' },
} as const satisfies Record<string, RecheckEvent>

const reader = { by: 'police-1', at: sampleNow } as const
export const noticeEvents = {
  named: {
    ...{ type: 'named', notice, ntn: assigned.ntn, ori, kind: 'denial', grounds: ['sought'] },
    ...{ deniedAt: sampleNow, at: sampleNow },
  },
  called: { type: 'called', channel: 'email', accepted: true, at: sampleNow },
  told: { type: 'told', evidence: 'opened-in-portal', ...reader },
  overturned: { type: 'overturned', at: sampleNow },
  'correction told': { type: 'correction-told', evidence: 'opened-in-portal', ...reader },
} as const satisfies Record<string, NoticeEvent>

export const filingEvents = {
  'to enter': { type: 'to-enter', ntn: assigned.ntn, at: sampleNow },
  sending: { type: 'sending', at: sampleNow },
  entered: { type: 'entered', at: sampleNow },
  'to remove': { type: 'to-remove', at: sampleNow },
  removed: { type: 'removed', at: sampleNow },
} as const satisfies Record<string, FilingEvent>

const counts = {
  ...{ issued: 3, contradicted: 0, proceed: 0, denied: 1, overturned: 0, cancelled: 0 },
  ...{ presumed: 2, open: 0, undetermined: 0, held: 0, permit: 0 },
} as const
export const pocDayEvents = {
  begun: {
    type: 'begun',
    ori: 'VA0000000' as Ori,
    state: 'VA',
    day: '2026-09-14',
    endsAt: '2026-09-15T05:00:00Z',
  },
  warned: { type: 'warned', undetermined: 2, at: sampleNow },
  stated: { type: 'stated', counts, at: sampleNow },
  compared: { type: 'compared', theirs: counts, ours: counts, by: 'poc-1', at: sampleNow },
} as const satisfies Record<string, PocDayEvent>
