import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { correctionContents, denialCorrection, identityAfterOverturn } from '#law/notices/corrections.ts'
import { denialReview } from '#law/notices/denial-review.ts'
import { immigrationRecords, retrievalReferral } from '#law/notices/federal-feeds.ts'
import { licenseeReportsDenial, stateAlertIn } from '#law/notices/licensee-reports.ts'
import { denialReport, yearlyReports } from '#law/notices/reports.ts'
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
    for (const never of ['identity', 'name', 'prohibition'])
      assert.equal(ruled(correctionContents, { fields: [...fields, never] }), 'refused', never)
  })

  test('identity goes within a day though corrections are on their way (DEC-07)', () => {
    const overturnToldAt = '2026-09-10T14:00:00Z'
    for (const correctionsOutstanding of [0, 7])
      assert.deepEqual(identityAfterOverturn.decide({ overturnToldAt, correctionsOutstanding }), {
        limit: '2026-09-11T14:00:00Z',
        copies: ['transaction', 'inboxes', 'queues'],
      })
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
    const notYet = { ...alert, standing: 'not-yet' }
    assert.equal(ruled(licenseeReportsDenial, { alerts: [notYet], on: '2026-09-10' }), 'nobody-reports')
  })

  test('where nobody looked the law up it is unknown, and not that nobody reports (DEC-16)', () => {
    assert.equal(ruled(licenseeReportsDenial, { alerts: { unknown: 'no source' }, on: '2026-09-10' }), 'unknown')
    assert.ok(
      ['unknown', 'nobody-reports', 'state-reports', 'licensee-reports'].includes(
        stateAlertIn('KS', '2026-09-10').answer,
      ),
    )
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

  test('by January 31 of the states, and of federal agencies on no named day (REC-16, REC-49)', () => {
    for (const report of ['state-automation', 'automation-of-databases', 'state-estimates']) {
      const { due } = yearlyReports.decide({ report, year: 2027 }) as { due: string }
      assert.equal(due, '2027-01-31', report)
    }
    assert.equal(ruled(yearlyReports, { report: 'agency-compliance', year: 2027 }), 'unknown')
  })

  test('losing the keystore loses no denial, and no copy brings an epoch back (DEC-20)', () => {
    for (const key of ['denial', 'appeal-file', 'indices'])
      assert.equal(ruled(keyBackup, { key }), 'backed-up-under-two-people', key)
    assert.equal(ruled(keyBackup, { key: 'epoch' }), 'never-backed-up')
  })
})
