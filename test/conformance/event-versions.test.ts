import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventVersion, folds, type EventOf, type LifeName } from '#law/lives/lives.ts'
import v1 from './events/v1.json' with { type: 'json' }

/**
 * Events outlive the code that wrote them. Each version's file is what that version wrote; it is added to and never edited, and
 * every fold that comes after has to read it to the same end.
 */
const written: Readonly<Record<number, Readonly<Record<LifeName, readonly unknown[]>>>> = { 1: v1 }

const ends = {
  transaction: {
    status: 'denied',
    lapsed: true,
    transferredOn: '2026-09-30',
    determinedBy: 'examiner-2',
    silent: ['ncic', 'indices'],
    review: { since: '2026-10-02T11:00:00Z' },
    recordChanged: true,
    hits: 3,
    searchedDeep: { silent: ['indices'], added: 2 },
  },
  entry: {
    status: 'withdrawn',
    reason: 'never-valid',
    category: 'I',
    missing: ['relationship'],
    // Where its document was kept is not taken up: it stands sealed with the person (docs/adr/0042).
    disposed: '2026-02-01',
  },
  'entry, looked at by two of one version': {
    version: 2,
    validated: { on: '2026-09-12', by: ['agency-1', 'agency-2'] },
  },
  'entry, over and then found never valid': { status: 'withdrawn', reason: 'never-valid', category: 'A1' },
  calendar: { version: 1, proposals: [], proposed: 2 },
  edition: { number: 2, at: '2026-06-18T11:00:00Z' },
  licensee: { status: 'revoked', expires: '2031-01-01', verifier: 'another' },
  caller: { enabled: false, audience: 'examiner' },
  session: { status: 'ended', caller: 'examiner-1' },
  contributor: { kind: 'state', provided: '2026-10-02', provisionsLate: 1 },
  'bulk-withdrawal': { status: 'done', withdrawn: 2, approvedBy: 'agency-2' },
  epoch: { status: 'destroyed', epoch: '2026-09-11T08Z', counts: { covered: 40, survivors: 20 } },
  watch: { position: 9 },
  batch: { status: 'committed', rows: 3, entered: { accepted: 2, rejected: 1 }, hash: 'aGFzaDI', forgotten: true },
  'batch, by which many leave': { status: 'checked', sentBy: 'agency-1', looked: { leaving: 2 } },
  'relief, no record': { status: 'granted', noRecord: true },
  relief: {
    status: 'reversed',
    decided: '2028-01-31',
    findings: { circumstances: true, dangerous: false, record: true },
  },
  'poc-day': { status: 'stated', warned: { undetermined: 2 }, stated: { counts: { denied: 1, presumed: 2 } } },
  recheck: {
    ...{
      status: 'answered',
      fetchedAt: '2026-09-11T10:00:00Z',
      forgotten: true,
      partial: [],
      issued: { '2026-09-11': 4 },
    },
    counts: { 'no-record': 2, partial: 0, 'single-match': 1, 'multiple-match': 1 },
  },
  'report-year': {
    year: 2026,
    figures: {
      'TX-S felony-conviction charged': { count: 3, by: 'operator-1', at: '2027-02-01T15:00:00Z' },
      'TX-S all charged': { count: 5, by: 'operator-2', at: '2027-02-03T15:00:00Z' },
    },
  },
  'recheck, given up': { status: 'discarded', because: 'by-its-agency' },
  'transaction, of a point of contact': {
    status: 'overturned',
    poc: {
      contradicted: true,
      presumedAt: '2026-09-12T05:00:00Z',
      reported: ['poc-open', 'poc-denial', 'poc-overturn'],
    },
  },
  'transaction, of a point of contact that is told Proceed': {
    status: 'proceed',
    nation: { ntn: '00000000000000', told: ['poc-open'] },
  },
  'transaction, of our own as a point of contact': {
    status: 'denied',
    nation: { ntn: '00000000000001', told: ['poc-denial'], before: ['00000000000000'] },
  },
  'transaction, taken back as a point of contact': {
    status: 'cancelled',
    cancelledFor: 'licensee-cancelled',
    nation: { ntn: '00000000000001', told: [], takenBack: true },
  },
  'appeal-file': {
    status: 'removed',
    because: 'asked-in-writing',
    kept: 'nothing',
    cleared: 1,
    acceptedBy: 'examiner-2',
  },
  'appeal-file, agreed with in part': { status: 'accepted', cleared: 1 },
  'appeal-file, refused': { status: 'refused', because: 'record-stands', kept: 'nothing' },
  'outreach-body': { status: 'dismissed', city: 'Samplebury', forbidden: { law: 'Ohio Sample Code 1.02' } },
  'transaction, about which three bodies are asked': {
    status: 'delayed',
    noCauseAt: '2026-09-17T05:00:00Z',
    outreach: { 'mental-health': 'nothing' },
    asked: {
      'mental-health': { request: 'Q00000000000000', openedAt: '2026-09-11T15:00:00Z' },
      'local-police': { request: 'Q00000000000001', chasedAt: '2026-09-16T13:00:00Z' },
    },
  },
  'transaction, about which a point of contact asks the bodies': {
    status: 'with-poc',
    assigned: { outreachBy: 'poc' },
    outreach: { 'juvenile-justice': 'cannot-answer' },
  },
  'transaction, of which police and others were told': {
    status: 'denied',
    deniedAt: '2026-09-14T15:00:00Z',
    police: {
      notices: ['D00000000000000'],
      unroutable: ['residence'],
      told: { D00000000000000: '2026-09-14T16:00:00Z' },
      decided: { send: true },
      retrieval: 'D00000000000003',
      ice: 'D00000000000002',
    },
    transferAsked: { at: '2026-09-14T15:00:00Z', unanswered: '2026-09-14T15:00:00Z' },
    transferredOn: '2026-09-17',
  },
  'transaction, of which the denial was overturned': {
    status: 'overturned',
    overturned: { answer: 'recheck', communicated: '2026-09-14T15:00:00Z' },
    identityDestroyed: true,
  },
  notice: {
    status: 'corrected',
    called: { email: { accepted: true } },
    urged: ['other-channel'],
    told: { evidence: 'opened-in-portal' },
    officer: 'police-2',
    deconflicted: { how: 'atf' },
    corrected: { evidence: 'fetched' },
  },
  challenge: {
    status: 'overturned',
    asked: { dueBy: '2026-09-21' },
    secret: { to: 'mail' },
    identity: { by: 'mail' },
    fingerprints: { agree: true },
    asking: { 1: { nri: 'N00000000000000' } },
    settled: { 1: 'erroneous' },
    urged: ['determination'],
    answered: 1,
    decided: { answer: 'recheck' },
    told: { how: 'opened' },
    mailed: { secret: { on: '2026-09-14', evidence: 'RR 123 456 789 US' } },
  },
  'challenge, closed': { status: 'closed', answered: 0 },
  'challenge, sustained': {
    status: 'sustained',
    origin: 'review',
    decided: { by: ['examiner-2', 'examiner-1'] },
    mailed: { sustained: { by: 'examiner-1' } },
  },
  'transaction, of which nobody could be told yet': {
    status: 'denied',
    police: { notices: [], unroutable: ['sought'], lookAgain: true, proposed: { by: 'examiner-1' } },
  },
  'notice, released': { status: 'waiting', repeat: true },
  'agency-contact': { channels: { order: ['webhook', 'email'] }, secrets: ['name-of-a-secret'] },
  filing: { status: 'removed', order: 6, since: '2026-09-20T15:00:00Z', enteredAt: '2026-09-14T15:00:01Z' },
  'notice, taken back': { status: 'taken-back', overturnedAt: '2026-09-14T15:00:00Z' },
} as const satisfies Record<LifeName, object> & Readonly<Record<string, object>>

/** A life may be told several times, each to another end: what follows a comma says which. */
const lifeIn = (which: string): LifeName => which.split(',')[0] as LifeName

for (const [version, lives] of Object.entries(written)) {
  for (const [which, events] of Object.entries(lives)) {
    test(`what version ${version} wrote of a ${which} is read to the same end`, () => {
      const one = folds[lifeIn(which)] as (before: unknown, event: EventOf<LifeName>) => unknown
      let state: unknown
      for (const event of events) {
        state = one(state, event as EventOf<LifeName>)
        assert.notEqual(state, undefined, JSON.stringify(event))
      }
      assert.partialDeepStrictEqual(state, ends[which as keyof typeof ends])
    })
  }
}

test('of what an event said of where a document was kept nothing is taken up', () => {
  const one = folds.entry as (before: unknown, event: unknown) => unknown
  const state = v1.entry.reduce<unknown>((before, event) => one(before, event), undefined)
  assert.ok(JSON.stringify(v1.entry).includes('Docket 12'))
  assert.ok(!JSON.stringify(state).includes('Docket'))
})

test('every version that was ever written has its file', () => {
  assert.deepEqual(
    Object.keys(written).map(Number),
    Array.from({ length: eventVersion }, (_, at) => at + 1),
  )
})
