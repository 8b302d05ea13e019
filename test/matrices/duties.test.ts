import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duties } from '#law/duties.ts'
import { foldTransaction } from '#law/lives/transaction-fold.ts'
import type { Assigned, Transaction, TransactionEvent } from '#law/lives/transaction.ts'
import { parseFfl, parseNtn } from '#law/numbers.ts'
import { settings } from '#law/settings.ts'

const present = <Value>(value: Value | undefined): Value => value ?? assert.fail('the sample is not well formed')
const now = Temporal.Instant.from('2026-09-14T15:00:00Z')
const examiner = 'examiner-1'
const nation = { role: 'national' } as const

const assigned: Assigned = {
  type: 'assigned',
  ntn: present(parseNtn('00000000000000')),
  purpose: 'sale',
  firearm: 'handgun',
  ffl: present(parseFfl('9-99-001-01-8B-00001')),
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
const searched = (silent: Assigned['asks']): TransactionEvent => ({
  type: 'searched',
  answered: [],
  silent,
  hits: 0,
  unsettled: 0,
})
const told = (word: 'proceed' | 'delayed'): TransactionEvent => ({
  type: 'told',
  word,
  through: 'answer',
  at: now.toString(),
})
const denied: TransactionEvent = { type: 'denied', examiner, prohibitors: ['felony-conviction'] }
const delayed: TransactionEvent = { type: 'delayed' }

/** What the last of these events makes us owe, as lines that a lawyer could read. */
function owed(...events: TransactionEvent[]): { owes: string[]; ends: string[] } {
  let check: Transaction | undefined
  for (const event of [assigned, ...events]) check = present(foldTransaction(check, event))
  const last = events.at(-1) ?? assigned
  const { owes, ends } = duties('transaction', last, present(check), { now, settings, here: nation })
  return {
    owes: owes.map(({ kind, at, cite }) => `${kind} at ${at.toString()} by ${cite.text}`).toSorted(),
    ends: ends.toSorted(),
  }
}

test('a number that is given owes an end to its search, and the day on which all but number and date goes', () => {
  assert.deepEqual(owed(), {
    owes: [
      'destroy-record at 2026-12-08T06:00:00Z by 28 CFR 25.9(b)(1)(ii)-(iii)',
      'finish-search at 2026-09-11T14:00:30Z by 28 CFR 25.6(c)(1)(iii)',
    ],
    ends: [],
  })
})

test('a silent source is asked again; one that answered is not', () => {
  assert.ok(owed(searched(['ncic'])).owes.includes('search-again at 2026-09-14T15:01:00Z by 28 CFR 25.6(c)(1)(iii)'))
  assert.equal(
    owed(searched([])).owes.some(line => line.startsWith('search-again')),
    false,
  )
})

test('Delayed owes the licensee the answer, and the end of the period at one past midnight after the third business day', () => {
  assert.deepEqual(owed(searched([]), delayed), {
    owes: [
      'lapse at 2026-09-17T05:01:00Z by 18 U.S.C. § 922(t)(1)(B)(ii)',
      'tell-licensee at 2026-09-14T15:00:00Z by 28 CFR 25.6(c)(1)(iv)',
    ],
    ends: ['answer-delayed', 'finish-search'],
  })
})

test('a Proceed that was told owes the destruction of identity an hour later; one that was not told owes none yet (RET-05, RET-09)', () => {
  assert.deepEqual(owed(searched([]), { type: 'proceeded' }, told('proceed')), {
    owes: ['destroy-identity at 2026-09-14T16:00:00Z by 28 CFR 25.9(b)(1)(iii)'],
    ends: ['tell-licensee'],
  })
  assert.deepEqual(
    owed(searched([]), { type: 'proceeded' }).owes.map(line => line.split(' ')[0]),
    ['tell-licensee'],
  )
})

test('the word Delayed, told before, pays nothing of the debt of telling Proceed', () => {
  const { owes, ends } = owed(searched([]), delayed, told('delayed'), { type: 'cleared', examiner }, told('delayed'))
  assert.deepEqual({ owes, ends }, { owes: [], ends: [] })
})

test('a denial cannot be made that owes no notice to police within 24 hours, and it is kept ten years (DEN-05, RET-03)', () => {
  const { owes, ends } = owed(searched([]), delayed, denied)
  assert.deepEqual(owes, [
    'alarm-unnamed at 2026-09-15T11:00:00Z by 18 U.S.C. § 925B(b)',
    'archive-denied at 2036-09-11T14:00:00Z by 28 CFR 25.9(b)(1)(i)',
    'file-denial at 2026-09-14T15:00:00Z by Bulletins on the NICS Denied Transaction File, August 8, 2017',
    'name-police at 2026-09-14T15:00:00Z by 18 U.S.C. § 925B(a)',
    'notify-police at 2026-09-15T15:00:00Z by 18 U.S.C. § 925B(b)',
    'tell-licensee at 2026-09-14T15:00:00Z by 28 CFR 25.6(c)(1)(iv)',
  ])
  assert.ok(ends.includes('destroy-record'))
})

test('a denial after the period ran out owes the question whether the firearm was transferred, and the answer a referral (ACC-23)', () => {
  const late = [searched([]), delayed, { type: 'lapsed' }, denied] as const
  assert.ok(owed(...late).owes.includes('ask-whether-transferred at 2026-09-14T15:00:00Z by 28 CFR 25.6(c)(1)(iv)'))
  assert.deepEqual(owed(...late, { type: 'transferred', on: '2026-09-18' }), {
    owes: ['refer-retrieval at 2026-09-14T15:00:00Z by 18 U.S.C. § 922(d)'],
    ends: ['ask-by-telephone', 'ask-whether-transferred'],
  })
})

test('a cancelled check is forgotten like a Proceed, and nothing of its research goes on', () => {
  const { owes, ends } = owed(searched(['iii']), delayed, { type: 'cancelled', reason: 'licensee-cancelled' })
  assert.ok(owes.includes('destroy-identity at 2026-09-14T16:00:00Z by 28 CFR 25.9(b)(1)(ii)'))
  assert.ok(ends.includes('search-again') && ends.includes('lapse'))
})

test('an approved closure owes that every running period of the state is computed again', () => {
  const days = [
    { date: '2026-09-15', open: false, name: 'Flood', kind: 'weather', order: 'Executive Order 1' },
  ] as const
  const calendar = { state: 'TX', version: 1, proposals: [], declared: days, proposed: 1 } as const
  const { owes } = duties('calendar', { type: 'approved', proposal: 1, by: 'two' }, calendar, {
    now,
    settings,
    here: nation,
  })
  assert.deepEqual(
    owes.map(({ kind, at }) => `${kind} at ${at.toString()}`),
    ['recompute-dates at 2026-09-14T15:00:00Z'],
  )
})

test('a claim lasts for as long as the examiner works on it, and four hours more', () => {
  const claimed: TransactionEvent = { type: 'claimed', examiner, at: now.toString() }
  const acts: readonly TransactionEvent[] = [
    claimed,
    { type: 'judged', hit: 1, same: true, examiner },
    { type: 'fact-added', hit: 1, examiner, unsettled: 1 },
    { type: 'searched-deep', examiner, answered: [], silent: ['indices'], added: 0, unsettled: 1 },
    { type: 'outreach-answered', body: 'local-police', answer: 'nothing', examiner },
  ]
  for (const act of acts) {
    assert.deepEqual(owed(searched([]), delayed, claimed, act), {
      owes: ['release-claim at 2026-09-14T19:00:00Z by 28 CFR 25.6(c)(1)(iv)'],
      ends: ['release-claim'],
    })
  }
})
