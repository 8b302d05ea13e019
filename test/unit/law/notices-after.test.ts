import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { correctionContents, denialCorrection, identityInNotices } from '#law/notices/corrections.ts'
import { denialReview } from '#law/notices/denial-review.ts'
import { immigrationRecords, retrievalReferral } from '#law/notices/federal-feeds.ts'
import { licenseeReportsDenial, stateAlertIn } from '#law/notices/licensee-reports.ts'
import { denialReport } from '#law/notices/reports.ts'
import { keyBackup } from '#law/retention/key-backup.ts'
import { ruled } from '../../support/ruled.ts'

suite('an overturned denial', () => {
  const told = { notice: 'D-1', recipient: 'GAAPD0000', evidence: ['fetched'] }
  const called = { notice: 'D-2', recipient: 'GA0250300', evidence: ['email-sent', 'placed-in-inbox'] }
  const unsent = { notice: 'D-3', recipient: 'VA1270000', evidence: [] }

  test('exactly those told are corrected, and what was not read is taken back (DEN-06, DEC-07)', () => {
    assert.deepEqual(denialCorrection.decide({ overturned: true, notices: [told, called, unsent] }), {
      answer: 'correct',
      correct: [{ notice: 'D-1', recipient: 'GAAPD0000' }],
      withdraw: ['D-2', 'D-3'],
    })
    assert.equal(ruled(denialCorrection, { overturned: false, notices: [told] }), 'stands')
  })

  test('a correction names the notice and the number, never the person (DEC-07)', () => {
    const fields = ['notice', 'ntn', 'overturned']
    assert.equal(ruled(correctionContents, { fields }), 'complete')
    assert.equal(ruled(correctionContents, { fields: [...fields, 'overturned-at'] }), 'complete')
    for (const never of ['identity', 'name', 'prohibition'])
      assert.equal(ruled(correctionContents, { fields: [...fields, never] }), 'refused', never)
  })

  test('once the person is forgotten no inbox shows anybody, though corrections are on their way (DEC-07, DEC-08)', () => {
    for (const correctionsOutstanding of [0, 7]) {
      assert.equal(ruled(identityInNotices, { transferee: 'destroyed', correctionsOutstanding }), 'gone')
      assert.equal(ruled(identityInNotices, { transferee: 'sealed', correctionsOutstanding }), 'shown-when-opened')
    }
  })

  test('a record that was never valid opens its denials again, one that ended does not (DEC-21)', () => {
    assert.equal(ruled(denialReview, { withdrawn: 'never-valid', searchedAgain: 'not-yet' }), 'search-again')
    assert.equal(ruled(denialReview, { withdrawn: 'never-valid', searchedAgain: 'nothing-stands' }), 'overturn')
    assert.equal(ruled(denialReview, { withdrawn: 'never-valid', searchedAgain: 'something-stands' }), 'stands')
    for (const withdrawn of ['no-longer-applies', 'relieved', 'moved'])
      assert.equal(ruled(denialReview, { withdrawn, searchedAgain: 'nothing-stands' }), 'stands', withdrawn)
  })
})

suite('ATF, ICE, the licensee, Congress', () => {
  test('an unconfirmed hit never reaches ICE, and an overturned denial is withdrawn (DEN-15, DEC-17)', () => {
    const examined = { paragraph: '(g)(5)(A)', what: 'denial', confirmed: true, determinedBy: 'examiner' }
    assert.equal(ruled(immigrationRecords, examined), 'available')
    assert.equal(ruled(immigrationRecords, { ...examined, what: 'hit', confirmed: false }), 'not-available')
    assert.equal(ruled(immigrationRecords, { ...examined, what: 'hit' }), 'not-available')
    assert.equal(ruled(immigrationRecords, { ...examined, determinedBy: 'nobody' }), 'not-available')
    assert.equal(ruled(immigrationRecords, { ...examined, paragraph: '(g)(5)(B)' }), 'not-available')
    assert.equal(ruled(immigrationRecords, { ...examined, paragraph: 'other' }), 'not-available')
    assert.equal(ruled(immigrationRecords, { ...examined, overturned: true }), 'withdrawn')
  })

  test('a firearm out before the denial is referred; of a Proceed nobody asks (ACC-23)', () => {
    assert.equal(ruled(retrievalReferral, { told: 'denied', periodRanOut: true, transferred: true }), 'refer')
    assert.equal(ruled(retrievalReferral, { told: 'denied', periodRanOut: false, transferred: true }), 'refer')
    assert.equal(ruled(retrievalReferral, { told: 'denied', periodRanOut: true }), 'ask')
    assert.equal(ruled(retrievalReferral, { told: 'proceed', periodRanOut: true, transferred: true }), 'none')
    assert.equal(ruled(retrievalReferral, { told: 'delayed', periodRanOut: true }), 'none')
  })

  test('where the duty is the licensee’s the licensee gets the report filled (DEC-16)', () => {
    const alert = { by: 'licensee', to: 'police', within: { days: 5 }, standing: 'in-force', since: '2017-07-23' }
    assert.deepEqual(licenseeReportsDenial.decide({ alerts: [alert], on: '2026-09-10' }), {
      answer: 'licensee-reports',
      to: 'police',
      within: { days: 5 },
      filledReport: true,
    })
    const { to: _, within: __, ...bare } = alert
    assert.deepEqual(licenseeReportsDenial.decide({ alerts: [bare], on: '2026-09-10' }), {
      answer: 'licensee-reports',
      to: null,
      within: null,
      filledReport: true,
    })
    const notYet = { ...alert, standing: 'not-yet' }
    assert.equal(ruled(licenseeReportsDenial, { alerts: [notYet], on: '2026-09-10' }), 'nobody-reports')
  })

  test('in Washington it was the licensee’s through January 2024, and is the State Patrol’s since (DEC-16)', () => {
    assert.deepEqual(stateAlertIn('WA', '2024-01-31'), {
      answer: 'licensee-reports',
      to: 'the Washington Association of Sheriffs and Police Chiefs',
      within: { days: 5 },
      filledReport: true,
    })
    assert.equal(stateAlertIn('WA', '2024-02-01').answer, 'state-reports')
  })

  test('where the law has nobody report, nobody does (DEC-16)', () => {
    const alert = { standing: 'in-force', since: '2017-07-23' }
    const of = (by: string) => ruled(licenseeReportsDenial, { alerts: [{ ...alert, by }], on: '2026-09-10' })
    assert.deepEqual([of('nobody'), of('state-agency')], ['nobody-reports', 'state-reports'])
  })

  test('where nobody looked the law up it is unknown, and not that nobody reports (DEC-16)', () => {
    assert.equal(ruled(licenseeReportsDenial, { alerts: { unknown: 'no source' }, on: '2026-09-10' }), 'unknown')
  })

  test('the yearly report counts by district and category, also what an exception kept back (DEN-12)', () => {
    const parts = [
      ...['denials', 'referred-to-atf', 'found-not-prohibited-by-atf', 'overturned-on-appeal'],
      ...['investigations-opened', 'persons-charged', 'convictions', 'notices', 'notices-but-for-an-exception'],
      ...['judicial-district', 'category', 'whether-poc-denials-are-told'],
    ]
    assert.equal(ruled(denialReport, { parts }), 'complete')
    for (const left of parts)
      assert.equal(ruled(denialReport, { parts: parts.filter(each => each !== left) }), 'incomplete', left)
  })

  test('losing the keystore loses no denial, and no copy brings an epoch back (DEC-20)', () => {
    for (const key of ['denial', 'appeal-file', 'indices'])
      assert.equal(ruled(keyBackup, { key }), 'backed-up-under-two-people', key)
    assert.equal(ruled(keyBackup, { key: 'epoch' }), 'never-backed-up')
  })
})
