import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duties } from '#law/duties.ts'
import { dutyCreditors } from '#law/duties/duty-row.ts'
import { dutyKinds, dutyTable, irreversible } from '#law/duties/kinds.ts'
import type { CalendarEvent } from '#law/lives/calendar.ts'
import type { Entry, EntryEvent } from '#law/lives/entry.ts'
import type { EpochEvent } from '#law/lives/epoch.ts'
import { parseFfl, parseNri, parseOri, parseReliefNumber } from '#law/numbers.ts'
import { settings } from '#law/settings.ts'
import { linesOf, nation, now, present } from './duties-of.ts'

const moment = { now, settings, here: nation }
const nri = present(parseNri('N00000000000000'))
const entry: Entry = {
  nri,
  ori: present(parseOri('TX0000000')),
  ari: 'A-1',
  category: 'H',
  expires: '2027-06-30',
  status: 'in-force',
}
const ofEntry = (event: EntryEvent, of: Entry = entry) => linesOf(duties('entry', event, of, moment))
/** Open checks are held against whatever becomes of a record. */
const look = 'look-at-checks at 2026-09-14T15:00:00Z by 28 CFR 25.5(a)'
/** What an entry owes on its own days, and no longer owes. */
const noLonger = ['no longer expire-entry, reevaluate-entry']
const entered = (of: Entry): EntryEvent => ({ ...of, type: 'entered' })

test('an entry with a last day owes its end when that day is over where its agency is, and one without owes none', () => {
  const { expires: _, ...forEver } = entry
  assert.deepEqual(ofEntry(entered(entry)), ['expire-entry at 2027-07-01T05:00:00Z by 28 CFR 25.9(a)', look])
  assert.deepEqual(ofEntry(entered(forEver), forEver), [look])
})

test('the entry of an agency of no state ends where the day ends last', () => {
  const federal = { ...entry, ori: present(parseOri('USAAA0000')) }
  assert.deepEqual(ofEntry(entered(federal), federal), ['expire-entry at 2027-07-01T11:00:00Z by 28 CFR 25.9(a)', look])
})

test('only what was never valid puts denials into review, and no entry that is gone still ends', () => {
  assert.deepEqual(ofEntry({ type: 'withdrawn', reason: 'never-valid' }), [
    'review-denials at 2026-09-14T15:00:00Z by 28 CFR 25.5(b)',
    look,
    ...noLonger,
  ])
  for (const reason of ['no-longer-applies', 'relieved', 'moved'] as const)
    assert.deepEqual(ofEntry({ type: 'withdrawn', reason }), [look, ...noLonger])
  assert.deepEqual(ofEntry({ type: 'found-never-valid' }), ['review-denials at 2026-09-14T15:00:00Z by 28 CFR 25.5(b)'])
  for (const event of [{ type: 'expired' }, { type: 'relieved', relief: 'R-1' }] as const)
    assert.deepEqual(ofEntry(event), [look, ...noLonger])
})

test('an entry that is modified ends by the last day that it has now, and one that is suspended by the day it had', () => {
  const modified = { type: 'modified', fields: ['expires'] } as const
  const { expires: _, ...forEver } = entry
  assert.deepEqual(ofEntry(modified, { ...entry, expires: '2028-01-31' }), [
    'expire-entry at 2028-02-01T06:00:00Z by 28 CFR 25.9(a)',
    look,
    ...noLonger,
  ])
  assert.deepEqual(ofEntry(modified, forEver), [look, ...noLonger])
  for (const event of [{ type: 'suspended', because: 'under-correction' }, { type: 'resumed' }] as const)
    assert.deepEqual(ofEntry(event), [look])
  for (const event of [
    { type: 'reevaluation-due', on: '2028-07-02' },
    { type: 'relief-sought', relief: present(parseReliefNumber('R00000000000000')) },
  ] as const)
    assert.deepEqual(ofEntry(event), [])
})

test('a conviction that is judged again owes that on its day where its agency is, and by the day that it has now', () => {
  const { expires: _, ...partner } = { ...entry, category: 'I', judgeAgain: '2028-07-02' }
  const owed = 'reevaluate-entry at 2028-07-02T05:00:00Z by 18 U.S.C. § 921(a)(33)(C)'
  assert.deepEqual(ofEntry(entered(partner), partner), [owed, look])
  assert.deepEqual(ofEntry({ type: 'modified', fields: ['completed'] }, partner), [owed, look, ...noLonger])
})

test('a closure makes us owe something when it is approved, and not when it is proposed or dropped', () => {
  const calendar = { state: 'TX', version: 0, proposals: [], declared: [], proposed: 1 } as const
  const of = (event: CalendarEvent) => linesOf(duties('calendar', event, calendar, moment))
  assert.deepEqual(of({ type: 'proposed', state: 'TX', days: [], by: 'one' }), [])
  assert.deepEqual(of({ type: 'dropped', proposal: 1, by: 'one' }), [])
  assert.deepEqual(of({ type: 'approved', proposal: 1, by: 'two' }), [
    'recompute-dates at 2026-09-14T15:00:00Z by 28 CFR 25.2',
  ])
})

test('a text taken up owes another look at every open check at once', () => {
  const edition = { number: 1, at: now.toString(), texts: [] } as const
  assert.deepEqual(linesOf(duties('edition', { type: 'taken-up', ...edition }, edition, moment)), [
    'screen-again at 2026-09-14T15:00:00Z by 18 U.S.C. § 922(t)(2)',
  ])
})

test('who calls, and who is licensed, owes nothing by itself', () => {
  const caller = { id: 'operator-1', name: 'Operator', audience: 'operator', enabled: false } as const
  assert.deepEqual(linesOf(duties('caller', { type: 'disabled', why: 'left' }, caller, moment)), [])
  const session = { caller: 'operator-1', until: now.toString(), status: 'ended' } as const
  assert.deepEqual(linesOf(duties('session', { type: 'ended' }, session, moment)), [])
  const premises = {
    name: 'Example Arms',
    street: '1 Main Street',
    city: 'Austin',
    state: 'TX',
    zip: '78701',
    zone: 'America/Chicago',
  } as const
  const ffl = present(parseFfl('9-99-001-01-8B-00001'))
  const licensee = { ffl, premises, expires: '2028-02-01', verifier: 'first', status: 'revoked' } as const
  assert.deepEqual(linesOf(duties('licensee', { type: 'revoked', why: 'by order' }, licensee, moment)), [])
})

test('every duty has somebody to whom it is owed, and a day from which it is', () => {
  assert.deepEqual(
    dutyKinds.map(kind => {
      const { to, since, until } = dutyTable[kind]
      return `${kind}: ${to}, since ${since}${until === undefined ? '' : `, until ${until}`}`
    }),
    [
      'finish-search: ourselves, since 1998-11-30',
      'search-again: ourselves, since 1998-11-30',
      'screen-again: ourselves, since 1998-11-30',
      'take-up-law: ourselves, since 1998-11-30',
      'answer-delayed: licensee, since 1998-11-30',
      'tell-licensee: licensee, since 1998-11-30',
      'lapse: licensee, since 1998-11-30',
      'recompute-dates: licensee, since 1998-11-30',
      'release-claim: ourselves, since 1998-11-30',
      'ask-bodies: outreach-bodies, since 2022-06-25, until 2032-09-30',
      'chase-bodies: outreach-bodies, since 2022-06-25, until 2032-09-30',
      'say-whether-cause: licensee, since 2022-06-25, until 2032-09-30',
      'notify-police: police, since 2022-10-01',
      'name-police: police, since 2022-10-01',
      'alarm-unnamed: ourselves, since 2022-10-01',
      'deliver-notice: police, since 2022-10-01',
      'urge-notice: police, since 2022-10-01',
      'deliver-correction: police, since 2022-10-01',
      'decide-police-notice: policy-holder, since 2022-10-01',
      'tell-ice: ice, since 2008-01-08',
      'ask-whether-transferred: licensee, since 1998-11-30',
      'ask-by-telephone: licensee, since 1998-11-30',
      'refer-retrieval: atf, since 1998-11-30',
      'tell-overturned: person, since 1998-11-30',
      'count-overturned: ourselves, since 2022-03-15',
      'correct-police: police, since 2022-10-01',
      'file-denial: police, since 2017-08-08',
      'enter-in-denied-file: police, since 2017-08-08',
      'remove-from-denied-file: person, since 2017-08-08',
      'alarm-denied-file: ourselves, since 2017-08-08',
      'open-challenge: person, since 1998-11-30',
      'mail-secret: person, since 1998-11-30',
      'give-reasons: person, since 1998-11-30',
      'determine-challenge: person, since 2018-03-23',
      'urge-challenge: ourselves, since 2018-03-23',
      'tell-sustained: person, since 1998-11-30',
      'tell-nation: nation, since 2004-07-20',
      'answer-poc: poc, since 1998-11-30',
      'warn-poc: poc, since 2004-07-20',
      'state-poc-day: poc, since 2004-07-20',
      'presume-proceed: poc, since 2004-07-20',
      'destroy-identity: transferee, since 2004-07-20',
      'destroy-record: transferee, since 2004-07-20',
      'answer-recheck: ourselves, since 1998-11-30',
      'forget-recheck: transferee, since 2004-07-20',
      'close-epoch: transferee, since 2004-07-20',
      'archive-denied: archive, since 1998-11-30',
      'expire-entry: transferee, since 1998-11-30',
      'look-at-checks: ourselves, since 1998-11-30',
      'check-batch: ourselves, since 1998-11-30',
      'commit-batch: ourselves, since 1998-11-30',
      'forget-batch: transferee, since 1998-11-30',
      'reevaluate-entry: transferee, since 2022-06-25',
      'deem-relief-denied: person, since 2008-01-08',
      'tell-of-relief: person, since 2008-01-08',
      'review-denials: transferee, since 1998-11-30',
      'expect-provision: ourselves, since 2018-03-23',
      'expect-certification: ourselves, since 2018-03-23',
      'withdraw-many: transferee, since 2008-01-08',
    ],
  )
  const owedTo = dutyKinds.map(kind => dutyTable[kind].to)
  assert.deepEqual(
    dutyCreditors.filter(creditor => !owedTo.includes(creditor)),
    [],
  )
})

test('what cannot be undone is named: none of it is paid while the clocks disagree', () => {
  assert.deepEqual(irreversible, [
    ...[
      'say-whether-cause',
      'lapse',
      'presume-proceed',
      'destroy-identity',
      'destroy-record',
      'close-epoch',
      'archive-denied',
      'expire-entry',
      'forget-batch',
      'forget-recheck',
      'deem-relief-denied',
    ],
    ...['expect-provision', 'expect-certification'],
  ])
})

test('an epoch owes its end from its beginning, and until its key is destroyed', () => {
  const epoch = { epoch: '2026-09-14T12Z', opened: now.toString(), status: 'open' } as const
  const of = (event: EpochEvent) => linesOf(duties('epoch', event, epoch, moment))
  const [closed, counts] = [now.toString(), { covered: 40, survivors: 20, greatestLag: 1 }]
  assert.deepEqual(of({ type: 'opened', epoch: '2026-09-14T12Z', at: now.toString() }), [
    'close-epoch at 2026-09-14T16:05:00Z by 28 CFR 25.9(c)',
  ])
  assert.deepEqual(of({ type: 'closed', at: closed }), [])
  assert.deepEqual(of({ type: 'counted', ...counts }), [])
  const certificate = { ...epoch, fingerprint: null, closed, destroyed: closed, method: 'erased', ...counts }
  for (const event of [
    { type: 'destroyed', certificate, signature: '' } as const,
    { type: 'found-destroyed', at: closed } as const,
  ])
    assert.deepEqual(of(event), ['no longer close-epoch'])
})
