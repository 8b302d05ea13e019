import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duties } from '#law/duties.ts'
import type { BulkEvent, BulkWithdrawal } from '#law/lives/bulk-withdrawal.ts'
import type { ContributorKind } from '#law/lives/contributor.ts'
import type { Relief, ReliefEvent } from '#law/lives/relief.ts'
import { parseNri, parseOri, parseReliefNumber } from '#law/numbers.ts'
import { settings } from '#law/settings.ts'
import { linesOf, nation, now, present } from './duties-of.ts'

const moment = { now, settings, here: nation }
const nri = present(parseNri('N00000000000000'))

test('a contributor owes by its kind from the day on which it is known here, and nothing of an earlier kind', () => {
  const ori = present(parseOri('TX0000000'))
  const of = (kind: ContributorKind, since: string, type: 'enrolled' | 'reclassified' = 'enrolled') => {
    const name = 'Sample'
    const state = { ori, kind, name, since, enrolled: '2026-09-14', provisionsLate: 0, certifications: [] } as const
    const event = type === 'enrolled' ? { type, ori, kind, name, since, on: '2026-09-14' } : { type, kind, since }
    return linesOf(duties('contributor', event, state, moment))
  }
  const none = ['no longer expect-provision, expect-certification']
  for (const kind of ['federal-agency', 'federal-court', 'defense'] as const)
    assert.deepEqual(of(kind, '2018-03-23'), [
      'expect-provision at 2026-12-15T06:00:00Z by 34 U.S.C. § 40901(e)(1)(C)',
      'expect-certification at 2027-02-01T06:00:00Z by 34 U.S.C. § 40901(e)(1)(F)',
      ...none,
    ])
  assert.deepEqual(of('state-with-waiver', '2025-10-01', 'reclassified'), [
    'expect-certification at 2027-10-02T05:00:00Z by 34 U.S.C. § 40912(c)(1)(C)',
    ...none,
  ])
  assert.deepEqual(of('state', '2018-03-23', 'reclassified'), none)
})

test('many entries are taken back when a second person approves, and no sooner', () => {
  const ori = present(parseOri('TX0000000'))
  const state: BulkWithdrawal = {
    ...{ id: 'W1', ori, selection: { category: 'D' }, reason: 'moved', position: 1, digest: 'seen', by: 'one' },
    ...{ counts: { total: 1, byCategory: {}, byYear: {} }, on: '2026-09-14', status: 'approved', through: '' },
    withdrawn: 0,
  }
  const of = (event: BulkEvent) => linesOf(duties('bulk-withdrawal', event, state, moment))
  assert.deepEqual(of({ type: 'approved', by: 'two', digest: 'seen' }), [
    'withdraw-many at 2026-09-14T15:00:00Z by 34 U.S.C. § 40912(c)(1)(B)',
  ])
  assert.deepEqual(of({ type: 'dropped', by: 'one' }), [])
  assert.deepEqual(of({ type: 'progressed', through: 'N1', withdrawn: 1, digest: 'part' }), [])
  assert.deepEqual(of({ type: 'finished' }), ['no longer withdraw-many'])
})

test('an application for relief owes a federal agency its 365 days, and the person every decision until told', () => {
  const number = present(parseReliefNumber('R00000000000000'))
  const ori = present(parseOri('USVA00001'))
  const received = { type: 'received', number, nri, ori, program: 'federal-agency', on: '2026-09-10' } as const
  const relief = { number, nri, ori, program: 'federal-agency', received: '2026-09-10', status: 'received' } as const
  const of = (event: ReliefEvent, state: Relief = relief) => linesOf(duties('relief', event, state, moment))
  const on = '2026-09-14'
  assert.deepEqual(of(received), ['deem-relief-denied at 2027-09-11T11:00:00Z by 34 U.S.C. § 40911(c)(2)(A)'])
  assert.deepEqual(of({ ...received, program: 'state' }, { ...relief, program: 'state' }), [])
  for (const type of ['granted', 'denied', 'deemed-denied', 'reversed', 'upheld'] as const) {
    const noLongerDeemed = 'no longer deem-relief-denied'
    assert.deepEqual(of({ type, on }), [
      'tell-of-relief at 2026-09-14T15:00:00Z by 34 U.S.C. § 40911(c)(2)(B)',
      noLongerDeemed,
    ])
    assert.deepEqual(of({ type, on }, { ...relief, program: 'state' }), [
      'tell-of-relief at 2026-09-14T15:00:00Z by 34 U.S.C. § 40915(a)(2)',
      noLongerDeemed,
    ])
  }
  assert.deepEqual(of({ type: 'given-up', on }), ['no longer deem-relief-denied'])
  assert.deepEqual(of({ type: 'told', on }), ['no longer tell-of-relief'])
  for (const type of ['noticed', 'review-opened'] as const) assert.deepEqual(of({ type, on }), [])
})
