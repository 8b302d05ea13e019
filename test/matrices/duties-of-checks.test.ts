import assert from 'node:assert/strict'
import type { OutreachNumber } from '#law/words.ts'
import { test } from 'node:test'
import type { Assigned, TransactionEvent } from '#law/lives/transaction.ts'
import {
  at,
  cancelled,
  cleared,
  delayed,
  denied,
  examiner,
  lapsed,
  nation,
  owedAfter,
  proceeded,
  sale,
  searched,
  told,
} from './duties-of.ts'

const young: Assigned = { ...sale, under21: true }
const permit: Assigned = { ...sale, purpose: 'permit' }
/** As where state offices are closed without end. */
const withoutEnd = { validThrough: '2026-10-11', destroyBy: '2026-12-08', calendarVersion: 1 } as const
const silent: TransactionEvent = { type: 'searched', answered: [], silent: ['ncic'], hits: 0, unsettled: 0 }
const transferred: TransactionEvent = { type: 'transferred', on: '2026-09-18' }
const moved: TransactionEvent = { type: 'dates-changed', dates: sale.dates }
const cause: TransactionEvent = {
  ...{ type: 'cause-noticed', ground: 'mental-health', examiner, on: '2026-09-14', dates: sale.dates },
}
const bodies = (['mental-health', 'juvenile-justice', 'local-police'] as const).map(
  body => ({ type: 'outreach-answered', body, answer: 'nothing', examiner }) as const,
)
const after = (first: Assigned, ...events: TransactionEvent[]) => owedAfter(nation, {}, first, ...events)

/** What is over once somebody has answered. */
const research =
  'finish-search, answer-delayed, search-again, lapse, release-claim, ask-bodies, chase-bodies, say-whether-cause'

/** What comes again and again, as it is owed of these samples. */
const tell = 'tell-licensee at 2026-09-14T15:00:00Z by 28 CFR 25.6(c)(1)(iv)'
const hold = 'release-claim at 2026-09-14T19:00:00Z by 28 CFR 25.6(c)(1)(iv)'
const finish = 'finish-search at 2026-09-11T14:00:30Z by 28 CFR 25.6(c)(1)(iii)'
const destroy = 'destroy-record at 2026-12-08T06:00:00Z by 28 CFR 25.9(b)(1)(ii)-(iii)'
const archive = 'archive-denied at 2036-09-11T14:00:00Z by 28 CFR 25.9(b)(1)(i)'
const names = 'name-police at 2026-09-14T15:00:00Z by 18 U.S.C. § 925B(a)'
const alarm = 'alarm-unnamed at 2026-09-15T11:00:00Z by 18 U.S.C. § 925B(b)'
const police = 'notify-police at 2026-09-15T15:00:00Z by 18 U.S.C. § 925B(b)'
const file = 'file-denial at 2026-09-14T15:00:00Z by Bulletins on the NICS Denied Transaction File, August 8, 2017'
const again = 'search-again at 2026-09-14T15:01:00Z by 28 CFR 25.6(c)(1)(iii)'
const wait = 'answer-delayed at 2026-09-11T14:00:00Z by 28 CFR 25.6(c)(1)(iv)'
const threeDays = 'lapse at 2026-09-17T05:01:00Z by 18 U.S.C. § 922(t)(1)(B)(ii)'
const tenDays = 'lapse at 2026-09-17T05:01:00Z by 18 U.S.C. § 922(t)(1)(C)(iii)'

test('what follows from a number that is given', () => {
  assert.deepEqual(after(sale), [finish, destroy])
  assert.deepEqual(after(young), [
    finish,
    destroy,
    'ask-bodies at 2026-09-14T15:00:00Z by 34 U.S.C. § 40901(l)(1)',
    'say-whether-cause at 2026-09-17T05:00:00Z by 34 U.S.C. § 40901(l)(2)',
  ])
  assert.deepEqual(after({ ...permit, under21: true }), [finish, destroy])
  assert.deepEqual(after({ ...young, dates: withoutEnd }), [
    finish,
    destroy,
    'ask-bodies at 2026-09-14T15:00:00Z by 34 U.S.C. § 40901(l)(1)',
  ])
})

test('what follows from a search', () => {
  assert.deepEqual(after(sale, searched), [wait, 'no longer finish-search, search-again'])
  assert.deepEqual(after(sale, silent), [again, wait, 'no longer finish-search, search-again'])
  assert.deepEqual(after(sale, searched, delayed, searched), ['no longer finish-search, search-again'])
  assert.deepEqual(after(sale, silent, delayed, silent), [again, 'no longer finish-search, search-again'])
})

test('what follows from a delay and from the end of its period', () => {
  assert.deepEqual(after(sale, searched, delayed), [tell, threeDays, 'no longer finish-search, answer-delayed'])
  assert.deepEqual(after({ ...sale, dates: withoutEnd }, searched, delayed), [
    tell,
    'no longer finish-search, answer-delayed',
  ])
  assert.deepEqual(after(permit, searched, delayed), [tell, 'no longer finish-search, answer-delayed'])
  assert.deepEqual(after(sale, delayed, lapsed), [])
  assert.deepEqual(after(sale, delayed, { type: 'screened', unsettled: 1, at }), [])
  assert.deepEqual(after(sale, delayed, moved), [threeDays, tell, 'no longer lapse, say-whether-cause, chase-bodies'])
  assert.deepEqual(after(young, delayed, moved), [
    threeDays,
    tell,
    'say-whether-cause at 2026-09-17T05:00:00Z by 34 U.S.C. § 40901(l)(2)',
    'no longer lapse, say-whether-cause, chase-bodies',
  ])
  assert.deepEqual(after(young, delayed, cause, moved), [
    tenDays,
    tell,
    'no longer lapse, say-whether-cause, chase-bodies',
  ])
  assert.deepEqual(after(young, delayed, ...bodies, moved), [
    threeDays,
    tell,
    'no longer lapse, say-whether-cause, chase-bodies',
  ])
  assert.deepEqual(after(young, delayed, cause), [
    tenDays,
    tell,
    hold,
    'no longer lapse, release-claim, say-whether-cause',
  ])
  assert.deepEqual(after(young, cause, delayed), [tell, tenDays, 'no longer finish-search, answer-delayed'])
})

test('what follows from an examiner’s act', () => {
  assert.deepEqual(after(sale, delayed, { type: 'claimed', examiner, at }), [hold, 'no longer release-claim'])
  assert.deepEqual(after(sale, delayed, { type: 'released' }), ['no longer release-claim'])
  assert.deepEqual(after(sale, delayed, { type: 'judged', hit: 1, same: true, examiner }), [
    hold,
    'no longer release-claim',
  ])
  assert.deepEqual(after(sale, delayed, { type: 'fact-added', hit: 1, examiner, unsettled: 1 }), [
    hold,
    'no longer release-claim',
  ])
  const deep = { type: 'searched-deep', examiner, answered: ['indices'], silent: [], added: 1, unsettled: 1 } as const
  assert.deepEqual(after(sale, delayed, deep), [hold, 'no longer release-claim'])
  const claimed = { type: 'claimed', examiner, at } as const
  assert.deepEqual(after(young, delayed, claimed, ...bodies.slice(0, 1)), [hold, 'no longer release-claim'])
  assert.deepEqual(after(young, delayed, claimed, ...bodies.slice(0, 2)), [hold, 'no longer release-claim'])
  assert.deepEqual(after(young, delayed, claimed, ...bodies), [
    hold,
    'no longer release-claim, chase-bodies, ask-bodies, say-whether-cause',
  ])
  // What a body answers of a check that nobody has claimed holds no claim.
  assert.deepEqual(after(young, delayed, ...bodies.slice(0, 1)), ['no longer release-claim'])
})

test('what follows from asking the three bodies, and from the end of the third business day', () => {
  const requests = [{ body: 'local-police', request: 'Q00000000000000' as OutreachNumber }] as const
  const asked = { type: 'outreach-asked', requests, at } as const
  const chase = 'chase-bodies at 2026-09-16T13:00:00Z by 34 U.S.C. § 40901(l)(2)'
  assert.deepEqual(after(young, delayed, asked), [chase])
  assert.deepEqual(after(young, delayed, asked, { type: 'outreach-opened', body: 'local-police', at }), [])
  const chased = { type: 'outreach-chased', bodies: ['local-police'], at } as const
  assert.deepEqual(after(young, delayed, asked, chased), ['no longer chase-bodies'])
  assert.deepEqual(after(young, delayed, { type: 'cause-not-noticed', at }), [tell, 'no longer say-whether-cause'])
  const poc = { ...young, through: 'poc', determines: 'poc' } as const
  assert.equal(
    after({ ...poc, outreachBy: 'poc' })
      .join()
      .includes('ask-bodies'),
    false,
  )
  assert.ok(after(poc).join().includes('ask-bodies'))
  assert.equal(after(poc).join().includes('say-whether-cause'), false)
})

test('what follows from an answer', () => {
  assert.deepEqual(after(sale, searched, proceeded), [tell, `no longer ${research}`])
  assert.deepEqual(after(sale, delayed, cleared), [tell, `no longer ${research}`])
  assert.deepEqual(after(sale, delayed, denied), [
    tell,
    archive,
    names,
    police,
    alarm,
    file,
    `no longer ${research}, destroy-record, presume-proceed`,
  ])
  assert.deepEqual(after(sale, delayed, lapsed, denied), [
    tell,
    'ask-whether-transferred at 2026-09-14T15:00:00Z by 28 CFR 25.6(c)(1)(iv)',
    archive,
    names,
    police,
    alarm,
    file,
    `no longer ${research}, destroy-record, presume-proceed`,
  ])
  assert.deepEqual(after(sale, delayed, lapsed, transferred, denied), [
    tell,
    'refer-retrieval at 2026-09-14T15:00:00Z by 18 U.S.C. § 922(d)',
    archive,
    names,
    police,
    alarm,
    file,
    `no longer ${research}, destroy-record, presume-proceed`,
  ])
  assert.deepEqual(after(sale, delayed, cancelled), [
    tell,
    'destroy-identity at 2026-09-14T16:00:00Z by 28 CFR 25.9(b)(1)(ii)',
    `no longer ${research}, presume-proceed, answer-poc`,
  ])
})

test('what follows from telling, and from what comes later', () => {
  assert.deepEqual(after(sale, delayed, told('delayed')), ['no longer tell-licensee'])
  assert.deepEqual(after(sale, delayed, cleared, told('delayed')), [])
  assert.deepEqual(after(sale, proceeded, told('proceed')), [
    'destroy-identity at 2026-09-14T16:00:00Z by 28 CFR 25.9(b)(1)(iii)',
    'no longer tell-licensee',
  ])
  assert.deepEqual(after(sale, proceeded, told('delayed')), [])
  assert.deepEqual(after(sale, denied, told('denied')), ['no longer tell-licensee'])
  assert.deepEqual(after(sale, cancelled, told('cancelled')), ['no longer tell-licensee'])
  assert.deepEqual(after(sale, delayed, { type: 'acknowledged' }), [])
  assert.deepEqual(after(sale, delayed, { type: 'address-given' }), [])
  assert.deepEqual(after(sale, delayed, lapsed, transferred), ['no longer ask-whether-transferred, ask-by-telephone'])
  assert.deepEqual(after(sale, delayed, lapsed, denied, transferred), [
    'refer-retrieval at 2026-09-14T15:00:00Z by 18 U.S.C. § 922(d)',
    'no longer ask-whether-transferred, ask-by-telephone',
  ])
  const asked = [delayed, lapsed, denied, { type: 'transfer-asked', at }] as const
  assert.deepEqual(after(sale, ...asked), [])
  assert.deepEqual(after(sale, ...asked, { type: 'transfer-unanswered', at }), [
    'ask-by-telephone at 2026-09-14T15:00:00Z by 28 CFR 25.6(c)(1)(iv)',
    'no longer ask-whether-transferred',
  ])
  assert.deepEqual(after(sale, ...asked, { type: 'not-transferred', at }), [
    'no longer ask-whether-transferred, ask-by-telephone',
  ])
  assert.deepEqual(after(sale, proceeded, { type: 'identity-destroyed' }), ['no longer destroy-identity, search-again'])
  assert.deepEqual(after(sale, delayed, { type: 'record-destroyed' }), [
    `no longer ${research}, tell-licensee, destroy-identity, destroy-record, presume-proceed, answer-poc`,
  ])
})
