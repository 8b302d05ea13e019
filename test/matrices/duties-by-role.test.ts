import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Here } from '#law/here.ts'
import type { Assigned, TransactionEvent } from '#law/lives/transaction.ts'
import type { ChallengeNumber, NoticeNumber } from '#law/words.ts'
import { cancelled, cleared, delayed, denied, nation, owedAfter, poc, proceeded, sale, searched } from './duties-of.ts'

/** Asked of the nation by a point of contact, about a transfer and about a permit. */
const asked: Assigned = { ...sale, through: 'poc', determines: 'poc' }
const askedPermit: Assigned = { ...asked, purpose: 'permit' }
const permit: Assigned = { ...sale, purpose: 'permit' }
const now = '2026-09-14T15:00:00Z'
/** Asked that morning. */
const today: Assigned = { ...sale, contact: '2026-09-14T12:00:00Z' }
const toldProceed: TransactionEvent = { type: 'told', word: 'proceed', through: 'answer', at: now }
const examiner = 'examiner-1'
const alone: TransactionEvent = { type: 'denied', examiner, prohibitors: ['intent'], sellToAlone: true }
const unlawful: TransactionEvent = {
  ...{ type: 'denied', examiner, prohibitors: ['felony-conviction', 'unlawful-alien'] },
}
const overturned: TransactionEvent = {
  ...{ type: 'overturned', challenge: 'C00000000000000' as ChallengeNumber, by: [examiner, 'examiner-2'] },
  ...{ answer: 'recheck', at: now },
}
/** One source has not answered yet. */
const partly: TransactionEvent = { type: 'searched', answered: [], silent: ['ncic'], hits: 0, unsettled: 0 }
const answered = { type: 'poc-answered', matches: 0, through: 'line', at: '2026-09-14T15:00:00Z' } as const
const whole: TransactionEvent = { ...answered, kind: 'no-record' }
const inPart: TransactionEvent = { ...answered, kind: 'partial' }
const open: TransactionEvent = { type: 'poc-open', receipt: 'accepted', at: answered.at }
const reportedDenied: TransactionEvent = {
  ...{ type: 'poc-denial', receipt: 'accepted', at: answered.at, toldAt: answered.at },
  prohibitors: ['felony-conviction'],
}
const recordDestroyed: TransactionEvent = { type: 'record-destroyed' }

/** Of what is owed the part that depends on who we are. */
const byRole = /presume-proceed|tell-nation|name-police|notify-police|decide-police-notice|tell-ice/
function after(here: Here, first: Assigned, ...events: TransactionEvent[]): string[] {
  return owedAfter(here, {}, first, ...events).flatMap(line =>
    line.startsWith('no longer ')
      ? line
          .slice('no longer '.length)
          .split(', ')
          .filter(kind => byRole.test(kind))
          .map(kind => `no longer ${kind}`)
      : line.split('\n').filter(kind => byRole.test(kind)),
  )
}

test('the nation owes a presumption once it answered a point of contact about a transfer completely, and of nothing else', () => {
  assert.deepEqual(after(nation, sale), [])
  assert.deepEqual(after(nation, asked), [])
  assert.deepEqual(after(nation, asked, searched), [], 'it was not answered yet')
  assert.deepEqual(after(nation, asked, searched, whole), ['presume-proceed at 2026-09-15T05:00:00Z by 28 CFR 25.6(h)'])
  assert.deepEqual(after(nation, asked, partly, inPart), [], 'the answer is not complete')
  assert.deepEqual(after(nation, askedPermit, searched, whole), [])
  assert.deepEqual(after(nation, permit, searched), [])
  assert.deepEqual(after(nation, asked, searched, whole, open), ['no longer presume-proceed'])
  assert.deepEqual(after(nation, asked, searched, whole, reportedDenied), [
    'name-police at 2026-09-14T15:00:00Z by 18 U.S.C. § 925B(a)',
    'notify-police at 2026-09-15T15:00:00Z by 18 U.S.C. § 925B(b)',
    'no longer presume-proceed',
  ])
  assert.deepEqual(after(nation, asked, cancelled), ['no longer presume-proceed'])
  assert.deepEqual(after(nation, asked, recordDestroyed), ['no longer presume-proceed'])
})

test('the nation owes police a notice of every denied transfer, or a named person a decision', () => {
  assert.deepEqual(after(nation, sale, denied), [
    'name-police at 2026-09-14T15:00:00Z by 18 U.S.C. § 925B(a)',
    'notify-police at 2026-09-15T15:00:00Z by 18 U.S.C. § 925B(b)',
    'no longer presume-proceed',
  ])
  assert.deepEqual(after(nation, sale, alone), [
    'decide-police-notice at 2026-09-15T11:00:00Z by 18 U.S.C. § 925B(a)',
    'no longer presume-proceed',
  ])
  assert.deepEqual(after(nation, sale, unlawful), [
    'name-police at 2026-09-14T15:00:00Z by 18 U.S.C. § 925B(a)',
    'notify-police at 2026-09-15T15:00:00Z by 18 U.S.C. § 925B(b)',
    'tell-ice at 2026-09-14T15:00:00Z by 34 U.S.C. § 40916',
    'no longer presume-proceed',
  ])
  assert.deepEqual(after(nation, permit, denied), ['no longer presume-proceed'])
  assert.deepEqual(after(nation, permit, alone), ['no longer presume-proceed'])
  assert.deepEqual(after(nation, permit, unlawful), [
    'tell-ice at 2026-09-14T15:00:00Z by 34 U.S.C. § 40916',
    'no longer presume-proceed',
  ])
  assert.deepEqual(after(nation, sale, delayed, cleared), [])
})

test('a denial that falls is corrected to whoever was named, ATF and ICE of a permit too, and counted where it was of a transfer', () => {
  const notice = 'D00000000000000' as NoticeNumber
  const fallen = (first: Assigned, ...events: TransactionEvent[]) =>
    owedAfter(nation, {}, first, ...events, overturned).filter(line =>
      /^(?:correct-police|count-overturned)/.test(line),
    )
  const correct = 'correct-police at 2026-09-14T15:00:00Z by 18 U.S.C. § 925B(c)'
  const count = 'count-overturned at 2026-09-14T15:00:00Z by 18 U.S.C. § 925C'
  assert.deepEqual(fallen(sale, denied), [correct, count])
  assert.deepEqual(fallen(permit, unlawful), [])
  assert.deepEqual(fallen(permit, unlawful, { type: 'ice-named', notice, at: now }), [correct])
  assert.deepEqual(fallen(permit, denied, { type: 'retrieval-referred', notice, at: now }), [correct])
})

test('a point of contact owes the nation what it determined of a transfer', () => {
  assert.deepEqual(after(poc, sale), ['tell-nation at 2026-09-12T04:30:00Z by 28 CFR 25.6(h)'])
  assert.deepEqual(after(poc, permit), [])
  assert.deepEqual(after(poc, sale, delayed), [])
  assert.deepEqual(after(poc, sale, searched, proceeded), [], 'nobody was told')
  assert.deepEqual(after(poc, sale, searched, proceeded, toldProceed), [
    'tell-nation at 2026-09-14T15:00:00Z by 28 CFR 25.6(h)',
  ])
  assert.deepEqual(after(poc, today, proceeded, toldProceed), ['no longer tell-nation'])
  assert.deepEqual(after(poc, today, delayed, cleared, toldProceed), ['no longer tell-nation'])
  assert.deepEqual(after(poc, permit, delayed, cleared), [])
  assert.deepEqual(after(poc, sale, unlawful), ['tell-nation at 2026-09-14T15:00:00Z by 28 CFR 25.6(h)'])
  assert.deepEqual(after(poc, permit, denied), [])
  assert.deepEqual(after(poc, sale, cancelled), ['no longer tell-nation'], 'the nation knows no number of it')
  assert.deepEqual(after(poc, sale, delayed, recordDestroyed), ['no longer tell-nation'])
})

test('a receipt ends the debt, and leaves the next where another message is due', () => {
  const denial: TransactionEvent = { type: 'nation-told', message: 'poc-denial', receipt: 'accepted', at: now }
  const told = { type: 'nation-told', message: 'poc-open', receipt: 'accepted', at: now } as const
  assert.deepEqual(after(poc, today, denied, denial), ['no longer tell-nation'])
  assert.deepEqual(after(poc, sale, delayed, told), ['no longer tell-nation'])
  assert.deepEqual(after(poc, sale, delayed, cleared, toldProceed, told), [
    'tell-nation at 2026-09-14T15:00:00Z by 28 CFR 25.6(h)',
    'no longer tell-nation',
  ])
  assert.deepEqual(after(poc, sale, denied, { ...denial, receipt: 'recorded', next: 'inquire-again' }), [
    'tell-nation at 2026-09-14T15:00:00Z by 28 CFR 25.6(h)',
    'no longer tell-nation',
  ])
})
