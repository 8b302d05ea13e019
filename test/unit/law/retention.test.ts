import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { classOf } from '#law/retention/class-of.ts'
import { retentionClasses, retentionOf, type CheckClass } from '#law/retention/classes.ts'
import { heldTooLong } from '#law/retention/day-ninety.ts'
import type { CheckMoments, Fate } from '#law/retention/fate.ts'
import { datingEntry } from '#law/retention/held-records.ts'
import { pocRecordFate } from '#law/retention/poc-records.ts'
import { keepsTransferReport } from '#law/retention/transfer-report.ts'
import { transactionStatuses, type Assigned } from '#law/lives/transaction.ts'
import type { Purpose } from '#law/purpose.ts'

const at = (text: string) => Temporal.Instant.from(text)
const day = (text: string) => Temporal.PlainDate.from(text)
const contact = at('2026-09-10T14:00:00Z')
const zone = 'America/New_York'
const of = (kind: CheckClass, more: Partial<CheckMoments> = {}) => retentionOf(kind, { contact, zone, ...more })
const destroyed = (practice: string, limit: string): Fate => ({ fate: 'destroy', practice, limit })
const ninety = destroyed('2026-12-07', '2026-12-09')

suite('28 CFR 25.9(b)(1): the matrix', () => {
  test('every check’s number and date are kept for ever, whatever else goes (RET-04, RET-05, RET-06)', () => {
    const checks = retentionClasses.filter(
      kind => kind !== 'appeal-file' && kind !== 'entry-permanent' && kind !== 'entry-until',
    )
    assert.equal(checks.length, 11)
    for (const kind of checks) assert.equal(of(kind).ntnAndDate, 'kept', kind)
  })

  test('a Proceed: twenty-four hours from the telling, at most, and an hour in practice (RET-05, RET-08, DEC-02)', () => {
    const told = at('2026-09-15T09:00:00Z')
    assert.deepEqual(of('proceed', { told }).identity, destroyed('2026-09-15T10:00:00Z', '2026-09-16T09:00:00Z'))
    assert.deepEqual(of('proceed', { told }).other, ninety)
  })

  test('a Proceed that nobody heard starts no hours and is gone by day 88 (RET-09, DEC-02)', () => {
    assert.deepEqual(of('proceed').identity, ninety)
  })

  test('a Proceed heard on day 89 gives no hours beyond day 90 (RET-05)', () => {
    const told = at('2026-12-09T20:00:00Z')
    assert.deepEqual(of('proceed', { told }).identity, destroyed('2026-12-07', '2026-12-09'))
  })

  test('what is presumed of a point of contact counts from the end of the Center’s day, past midnight (RET-05, POC-13)', () => {
    assert.deepEqual(of('poc-presumed').identity, destroyed('2026-09-11T06:00:00Z', '2026-09-12T05:00:00Z'))
  })

  test('an open check keeps its identity for its research, to day 88, and telling Delayed starts nothing (RET-06, RET-07)', () => {
    assert.deepEqual(of('open', { told: at('2026-09-10T14:01:00Z') }), {
      identity: ninety,
      other: ninety,
      ntnAndDate: 'kept',
      basis: 'law',
    })
  })

  test('a denial is moved after ten years and never destroyed (RET-03)', () => {
    assert.deepEqual(of('denied').identity, { fate: 'transfer', on: '2036-09-10' })
    assert.deepEqual(of('denied').other, { fate: 'transfer', on: '2036-09-10' })
  })

  test('what the law does not write is marked as ours: cancelled checks, permits, dispositions, inquiries (OTH-06)', () => {
    const checks = [
      'proceed',
      'open',
      'denied',
      'cancelled',
      'permit',
      'disposition',
      'administrative',
      'nuclear',
    ] as const
    assert.deepEqual(
      checks.filter(kind => of(kind).basis === 'ours'),
      ['cancelled', 'permit', 'disposition', 'administrative', 'nuclear'],
    )
  })
})

suite('overturned', () => {
  const overturned = at('2026-09-24T15:00:00Z')

  test('no Proceed may be sent after thirty days: the hours run from the letter (RET-10, DEC-07)', () => {
    const moments = { overturned: at('2026-10-30T15:00:00Z'), told: at('2026-10-31T15:00:00Z') }
    assert.deepEqual(of('overturned', moments).identity, destroyed('2026-10-31T16:00:00Z', '2026-11-01T15:00:00Z'))
    assert.deepEqual(of('overturned', moments).other, ninety)
  })

  test('the ten years of the denial are over with it (RET-10)', () => {
    assert.equal(of('overturned', { overturned, told: overturned }).identity.fate, 'destroy')
    assert.equal(of('overturned', { overturned, told: overturned }).other.fate, 'destroy')
  })

  test('after ninety days the rest goes at once, and the identity only when the letter has gone (RET-10, DEC-07)', () => {
    const late = at('2027-01-15T15:00:00Z')
    assert.deepEqual(
      of('overturned', { overturned: late }).other,
      destroyed('2027-01-15T15:00:00Z', '2027-01-15T15:00:00Z'),
    )
    assert.equal(of('overturned', { overturned: late }).identity.fate, 'keep')
    const told = at('2027-01-16T15:00:00Z')
    assert.deepEqual(
      of('overturned', { overturned: late, told }).identity,
      destroyed('2027-01-16T16:00:00Z', '2027-01-17T15:00:00Z'),
    )
  })

  test('on day 89, between our practice and the limit, the rest goes at once too (RET-07, RET-10)', () => {
    assert.deepEqual(
      of('overturned', { overturned: at('2026-12-08T15:00:00Z') }).other,
      destroyed('2026-12-08T15:00:00Z', '2026-12-09'),
    )
  })
})

suite('which row a check stands in', () => {
  const assigned = (purpose: Purpose) => ({ purpose }) as Assigned
  const rows = (purpose: Purpose) => transactionStatuses.map(status => classOf({ status, assigned: assigned(purpose) }))

  test('a lapsed check, transferred or not, is an open one (RET-06, TIM-11)', () => {
    assert.deepEqual(rows('sale'), [
      ...['open', 'open', 'open', 'proceed', 'denied', 'cancelled'],
      ...['open', 'poc-presumed', 'overturned'],
    ])
    assert.equal(
      classOf({ status: 'proceed', assigned: { purpose: 'sale', determines: 'poc' } as Assigned }),
      'poc-proceed',
    )
  })

  test('a permit that is denied is kept as a denial, any other as a permit (OTH-06)', () => {
    assert.deepEqual(rows('permit'), [
      ...['permit', 'permit', 'permit', 'permit', 'denied', 'permit'],
      ...['permit', 'permit', 'overturned'],
    ])
    assert.deepEqual(rows('permit-recheck'), rows('permit'))
    assert.equal(rows('disposition')[0], 'disposition')
    assert.equal(rows('administrative')[0], 'administrative')
  })
})

suite('appeal files and entries', () => {
  test('a file lasts by consent and goes when that is withdrawn (RET-17)', () => {
    assert.equal(retentionOf('appeal-file', {}).identity.fate, 'keep')
    const withdrawn = at('2026-09-10T14:00:00Z')
    assert.deepEqual(
      retentionOf('appeal-file', { withdrawn }).identity,
      destroyed('2026-09-10T14:00:00Z', '2026-09-10T14:00:00Z'),
    )
  })

  test('an entry without an end stays until its agency cancels it, one with an end goes by itself (RET-16, NIX-06)', () => {
    assert.equal(retentionOf('entry-permanent', {}).identity.fate, 'keep')
    assert.deepEqual(
      retentionOf('entry-until', { endsOn: day('2027-03-01') }).other,
      destroyed('2027-03-01', '2027-03-01'),
    )
  })

  test('five years alone take no dating partner’s conviction out of the Indices (NIX-07)', () => {
    const record = { entered: '2022-09-01', supervision: 'completed', completed: '2023-07-01', on: '2030-01-01' }
    assert.equal(datingEntry.decide(record), 'examined')
    assert.equal(datingEntry.decide({ ...record, laterConviction: true }), 'stays')
    assert.equal(
      datingEntry.decide({ ...record, datingConvictions: 1, otherwiseProhibited: false, laterConviction: false }),
      'removed',
    )
    // On a day that does not exist nobody can have been clean for five years.
    const clean = { ...record, datingConvictions: 1, otherwiseProhibited: false, laterConviction: false }
    assert.equal(datingEntry.decide({ ...clean, on: '2030-02-30' }), 'examined')
  })
})

suite('after the ninetieth day', () => {
  const held = (kind: CheckClass, on: string, members = ['ntn', 'date', 'destroyedAt']) =>
    heldTooLong({ class: kind, contactDay: day('2026-09-10'), on: day(on), members })

  test('not even a certificate may say when, or that, a check was destroyed apart from its date (RET-11, DEC-14)', () => {
    assert.deepEqual(held('open', '2026-12-10'), ['destroyedAt'])
    assert.deepEqual(held('open', '2026-12-09'), [])
  })

  test('a permit and a cancelled check leave no more than others; a denied one stays whole (RET-11, DEC-14)', () => {
    assert.deepEqual(held('permit', '2027-01-01'), ['destroyedAt'])
    assert.deepEqual(held('cancelled', '2027-01-01'), ['destroyedAt'])
    assert.deepEqual(held('denied', '2030-01-01'), [])
  })
})

suite('states and transfers', () => {
  test('a state keeps what its own law orders and nothing because we answered it (RET-15, POC-18)', () => {
    assert.equal(pocRecordFate({ allowed: true, independentStateLaw: false }), 'destroyed')
    assert.equal(pocRecordFate({ allowed: true, independentStateLaw: true }), 'by-state-law')
  })

  test('a transfer is on record only where the period ran out without a Proceed (DEC-06)', () => {
    const kept = transactionStatuses.filter(status => keepsTransferReport({ status, lapsed: true }))
    assert.deepEqual(kept, ['lapsed', 'denied'])
    for (const status of transactionStatuses) assert.equal(keepsTransferReport({ status, lapsed: false }), false)
  })
})
