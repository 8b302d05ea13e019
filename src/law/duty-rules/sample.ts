import type { EditionEvent } from '../lives/edition.ts'
import type { CalendarEvent } from '../lives/calendar.ts'
import type { EntryEvent } from '../lives/entry.ts'
import type { ReliefEvent } from '../lives/relief.ts'
import type { BulkEvent } from '../lives/bulk-withdrawal.ts'
import type { ContributorEvent } from '../lives/contributor.ts'
import type { EpochEvent } from '../lives/epoch.ts'
import type { Assigned, TransactionEvent } from '../lives/transaction.ts'
import type { ChallengeNumber, Ffl, NoticeNumber, Nri, Ntn, Ori, OutreachNumber, ReliefNumber } from '../words.ts'

/** The moment at which the last event of every sample happens: Monday 14 September 2026, ten in the morning in Texas. */
export const sampleNow = '2026-09-14T15:00:00Z'

/** A handgun, asked for in Texas on Friday 11 September 2026, nine in the morning. Nothing of it is anybody's. */
export const assigned: Assigned = {
  type: 'assigned',
  ntn: '00000000000000' as Ntn,
  purpose: 'sale',
  firearm: 'handgun',
  ffl: '9-99-001-01-8B-00001' as Ffl,
  through: 'licensee',
  saleState: 'TX',
  zone: 'America/Chicago',
  contact: '2026-09-11T14:00:00Z',
  under21: false,
  asks: ['indices', 'ncic', 'iii'],
  dates: {
    thirdBusinessDay: '2026-09-16',
    earliestTransferAt: '2026-09-17T00:01:00-05:00[America/Chicago]',
    validThrough: '2026-10-11',
    destroyBy: '2026-12-08',
    calendarVersion: 0,
  },
}
const { dates } = assigned
const examiner = 'examiner-1'
const searched = { type: 'searched', answered: [], silent: [], hits: 0, unsettled: 0 } as const
const denied = { type: 'denied', examiner, prohibitors: ['felony-conviction'] } as const
export const notice = 'D00000000000000' as NoticeNumber
export const challenge = 'C00000000000000' as ChallengeNumber
const overturned = {
  type: 'overturned',
  challenge,
  by: [examiner, 'examiner-2'],
  at: sampleNow,
} as const
const told = { type: 'told', through: 'answer', at: sampleNow } as const
const answered = { type: 'outreach-answered', answer: 'nothing', examiner } as const
const pocAnswered = { type: 'poc-answered', matches: 0, through: 'line', at: sampleNow } as const
const reported = { receipt: 'accepted', at: sampleNow, toldAt: sampleNow } as const
const entered = {
  type: 'entered',
  nri: 'N00000000000000' as Nri,
  ori: 'TX0000000' as Ori,
  ari: 'A-1',
  category: 'H',
} as const

/** Events of checks, by what is told apart in what they make us owe. */
export const checkEvents = {
  assigned,
  'assigned under 21': { ...assigned, under21: true },
  'assigned to a point of contact': { ...assigned, through: 'poc', ori: 'VA0000000' as Ori },
  'assigned for a permit': { ...assigned, through: 'poc', ori: 'VA0000000' as Ori, purpose: 'permit' },
  'asked by a point of contact': { ...assigned, through: 'poc', determines: 'poc', ori: 'VA0000000' as Ori },
  'asked by a point of contact for a permit': {
    ...{ ...assigned, through: 'poc', determines: 'poc', ori: 'VA0000000' as Ori },
    purpose: 'permit',
  },
  'answered in part': { ...pocAnswered, kind: 'partial' },
  'answered whole': { ...pocAnswered, kind: 'no-record' },
  'reported open': { type: 'poc-open', receipt: 'accepted', at: sampleNow },
  'reported Proceed': { type: 'poc-proceed', ...reported },
  'reported denied': { type: 'poc-denial', ...reported, prohibitors: ['felony-conviction'] },
  'reported denied for unlawful presence': { type: 'poc-denial', ...reported, prohibitors: ['unlawful-alien'] },
  'reported overturned': { type: 'poc-overturn', ...reported },
  presumed: { type: 'presumed', at: sampleNow },
  'assigned today': { ...assigned, contact: '2026-09-14T14:00:00Z' },
  searched,
  'searched by the nation': { ...searched, nation: '00000000000001' as Ntn },
  'searched, a source silent': { ...searched, silent: ['ncic'] },
  proceeded: { type: 'proceeded' },
  delayed: { type: 'delayed' },
  lapsed: { type: 'lapsed' },
  cleared: { type: 'cleared', examiner },
  denied,
  'denied under 922(d) alone': { ...denied, sellToAlone: true },
  'denied for unlawful presence': { ...denied, prohibitors: ['unlawful-alien'] },
  cancelled: { type: 'cancelled', reason: 'licensee-cancelled' },
  'told Proceed': { ...told, word: 'proceed' },
  'told Cancelled': { ...told, word: 'cancelled' },
  'told Delayed': { ...told, word: 'delayed' },
  claimed: { type: 'claimed', examiner, at: sampleNow },
  released: { type: 'released' },
  'bodies asked': {
    type: 'outreach-asked',
    requests: [
      { body: 'mental-health', request: 'Q00000000000000' as OutreachNumber },
      { body: 'local-police', request: 'Q00000000000001' as OutreachNumber },
    ],
    at: sampleNow,
  },
  'bodies chased': { type: 'outreach-chased', bodies: ['mental-health', 'local-police'], at: sampleNow },
  'no cause said': { type: 'cause-not-noticed', at: sampleNow },
  'answered by one body': { ...answered, body: 'local-police' },
  'answered by a second': { ...answered, body: 'mental-health' },
  'answered by the third': { ...answered, body: 'juvenile-justice' },
  'cause noticed': { type: 'cause-noticed', ground: 'mental-health', examiner, on: '2026-09-14', dates },
  'dates changed': { type: 'dates-changed', dates },
  transferred: { type: 'transferred', on: '2026-09-17' },
  'police named': { type: 'police-named', notices: [notice], unroutable: [], at: sampleNow },
  'police named for one place': {
    ...{ type: 'police-named', notices: [notice], unroutable: ['residence'], lookAgain: true, at: sampleNow },
  },
  'address given': { type: 'address-given' },
  'hold proposed': { type: 'hold-proposed', by: examiner, at: sampleNow },
  'police told': { type: 'police-told', notice, at: sampleNow },
  'notice held': { type: 'notice-held', by: examiner, approver: 'supervisor-1', at: sampleNow },
  'notice released': { type: 'notice-released', by: examiner, at: sampleNow },
  'notice decided': { type: 'notice-decided', send: true, by: 'supervisor-1', at: sampleNow },
  'decided against the notice': { type: 'notice-decided', send: false, by: 'supervisor-1', at: sampleNow },
  'ICE named': { type: 'ice-named', notice, at: sampleNow },
  'retrieval referred': { type: 'retrieval-referred', notice, at: sampleNow },
  'asked whether transferred': { type: 'transfer-asked', at: sampleNow },
  'not transferred': { type: 'not-transferred', at: sampleNow },
  'not answered': { type: 'transfer-unanswered', at: sampleNow },
  'a record was never valid': { type: 'review-owed', at: sampleNow },
  challenged: { type: 'challenged', challenge },
  'overturned, for a Proceed': { ...overturned, answer: 'proceed' },
  'overturned, for a new check': { ...overturned, answer: 'recheck' },
  communicated: { type: 'communicated', at: sampleNow },
  'told to check again': { ...told, word: 'recheck' },
  'identity destroyed': { type: 'identity-destroyed' },
} as const satisfies Record<string, TransactionEvent>

export const entryEvents = {
  entered,
  'entered, judged again on a day': { ...entered, category: 'I', judgeAgain: '2028-07-02' },
  'entered until a day': { ...entered, expires: '2027-06-30' },
  'withdrawn, never valid': { type: 'withdrawn', reason: 'never-valid' },
  'withdrawn, no longer so': { type: 'withdrawn', reason: 'no-longer-applies' },
  'found never valid': { type: 'found-never-valid' },
} as const satisfies Record<string, EntryEvent>

const received = {
  type: 'received',
  number: 'R00000000000000' as ReliefNumber,
  nri: 'N00000000000000' as Nri,
  ori: 'TX0000000' as Ori,
  program: 'state',
  on: '2026-09-10',
} as const
const on = '2026-09-14'

/** Applications to the program of a state, and to a federal agency's, whose number begins with no state. */
export const reliefEvents = {
  received,
  'received by a federal agency': { ...received, ori: 'USVA00001' as Ori, program: 'federal-agency' },
  heard: { type: 'heard', on, how: 'hearing' },
  granted: { type: 'granted', on },
  denied: { type: 'denied', on },
  'the person is told': { type: 'told', on },
} as const satisfies Record<string, ReliefEvent>

export const ori = 'TX0000000' as Ori
const enrolled = { type: 'enrolled', ori, name: 'Sample', since: '2018-03-23', on: '2026-09-14' } as const
export const contributorEvents = {
  'enrolled, a federal agency': { ...enrolled, kind: 'federal-agency' },
  'enrolled, a state': { ...enrolled, kind: 'state' },
  provided: { type: 'provided', on: '2026-09-14' },
  'a waiver ends': { type: 'reclassified', kind: 'state', since: '2026-09-14' },
} as const satisfies Record<string, ContributorEvent>

const digest = 'the digest of what was seen'
export const bulkEvents = {
  proposed: {
    type: 'proposed',
    id: 'W-1',
    ...{ ori, digest },
    selection: { category: 'D' },
    reason: 'no-longer-applies',
    position: 40,
    counts: { total: 3, byCategory: { D: 3 }, byYear: { '2024': 3 } },
    by: 'one',
    on: '2026-09-14',
  },
  approved: { type: 'approved', by: 'two', digest },
  finished: { type: 'finished' },
} as const satisfies Record<string, BulkEvent>

const flood = {
  date: '2026-09-15',
  open: false,
  name: 'Flood',
  kind: 'weather',
  order: 'Executive Order 1',
} as const
export const calendarEvents = {
  proposed: { type: 'proposed', state: 'TX', days: [flood], by: 'operator-1' },
  approved: { type: 'approved', proposal: 1, by: 'operator-2' },
} as const satisfies Record<string, CalendarEvent>

export const editionEvents = {
  'a text begins': { type: 'taken-up', at: sampleNow, texts: ['a text 2026-09-14'] },
} as const satisfies Record<string, EditionEvent>

const hours = '2026-09-14T12Z'
const epochCounts = { covered: 40, survivors: 20, greatestLag: 1 } as const
const moments = { opened: '2026-09-14T12:00:07Z', closed: '2026-09-14T16:05:00Z' } as const
export const epochEvents = {
  opened: { type: 'opened', epoch: hours, at: moments.opened },
  closed: { type: 'closed', at: moments.closed },
  counted: { type: 'counted', ...epochCounts },
  destroyed: {
    type: 'destroyed',
    certificate: {
      epoch: hours,
      fingerprint: null,
      ...moments,
      destroyed: moments.closed,
      method: 'erased',
      ...epochCounts,
    },
    signature: '',
  },
} as const satisfies Record<string, EpochEvent>
