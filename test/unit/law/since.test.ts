import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { contributionRules } from '#law/contribution/registry.ts'
import { noticeRules } from '#law/notices/registry.ts'
import { pocRules } from '#law/poc/registry.ts'
import { purposeRules } from '#law/purposes/registry.ts'
import type { Ruling } from '#law/ruling.ts'

/** A rule, the first day of its text, and the last where it has one. */
type Row = readonly [id: string, since: string, until?: string]

const page = (rules: readonly Ruling[]): readonly Row[] =>
  rules.map(({ id, since, until }) => (until === undefined ? [id, since] : [id, since, until]))

const purposes: readonly Row[] = [
  ['ask-for-a-transfer', '1998-11-30'],
  ['ask-the-indices', '1998-11-30'],
  ['ask-under-another-law', '1998-11-30'],
  ['ask-about-firearm-handlers', '2022-06-25'],
  ['check-needed', '1998-11-30'],
  ['permit-in-place-of-a-check', '1998-11-30'],
  ['check-impracticable', '1998-11-30'],
  ['age-floor', '1998-11-30'],
  ['form-before-contact', '1998-11-30'],
  ['recertification', '1998-11-30'],
  ['five-descriptors', '1998-11-30'],
  ['other-descriptors', '1998-11-30'],
  ['address-asked', '2022-09-26'],
  ['when-reached', '1998-11-30'],
  ['four-steps', '1998-11-30'],
  ['what-is-searched', '1998-11-30'],
  ['what-is-a-check', '2008-01-08'],
  ['ncic-records-returned', '1998-11-30'],
  ['alien-number-missing', '1998-11-30'],
  ['under-21-outreach', '2022-06-25', '2032-09-30'],
  ['under-21-police', '2022-06-25', '2032-09-30'],
  ['under-21-cannot-answer', '2022-06-25', '2032-09-30'],
  ['under-21-first-answer', '2022-06-25', '2032-09-30'],
  ['under-21-cause', '2022-06-25', '2032-09-30'],
  ['response-meaning', '1998-11-30'],
  ['who-says-what', '1998-11-30'],
  ['no-record-content', '1998-11-30'],
  ['licensee-records', '1998-11-30'],
  ['no-fee', '1998-11-30'],
  ['authorized-access', '1998-11-30'],
  ['access-logged', '1998-11-30'],
  ['misuse', '1998-11-30'],
  ['same-person-asked-often', '2004-07-20'],
  ['penalties', '1998-11-30'],
  ['transfer-without-check', '1998-11-30'],
]

const poc: readonly Row[] = [
  ['poc-routing', '1998-11-30'],
  ['poc-request', '1998-11-30'],
  ['poc-response', '1998-11-30'],
  ['poc-complete-response', '1998-11-30'],
  ['poc-order-left-out', '1998-11-30'],
  ['poc-record-request', '1998-11-30'],
  ['poc-number-with-proceed', '1998-11-30'],
  ['poc-message-due', '2004-07-20'],
  ['poc-message-received', '2004-07-20'],
  ['poc-after-receipt', '2004-07-20'],
  ['poc-cancellation', '2004-07-20'],
  ['poc-presumption', '2004-07-20'],
  ['poc-day-compared', '2004-07-20'],
]

const contribution: readonly Row[] = [
  ['who-contributes', '2018-03-23'],
  ['contributor-duties', '1998-11-30'],
  ['entry-fields', '1998-11-30'],
  ['entry-validation', '1998-11-30'],
  ['batch-withdrawn-by-two', '1998-11-30'],
  ['detectably-invalid', '1998-11-30'],
  ['names-of-nobody', '1998-11-30'],
  ['numbers-of-nobody', '1998-11-30'],
  ['impossible-days', '1998-11-30'],
  ['unfounded-record', '2008-01-08'],
  ['incomplete-record', '1998-11-30'],
  ['entry-judged-again', '2022-06-25'],
  ['entry-message', '1998-11-30'],
  ['brady-indicator', '1998-11-30'],
  ['state-prohibitor-reach', '1998-11-30'],
  ['mental-health-filter', '2008-01-08'],
  ['provided-in-violation', '2008-01-08'],
  ['notice-at-commencement', '2008-01-08'],
  ['mental-health-submission', '2008-01-08'],
  ['domestic-misdemeanor-submission', '2008-01-08'],
  ['fiduciary-records', '2026-02-17'],
  ['grant-identity-use', '2008-01-08'],
  ['correction-owed', '2008-01-08'],
  ['after-removal-notice', '2008-01-08'],
  ['deemed-not-to-have-occurred', '2008-01-08'],
  ['relief-reaches', '2008-01-08'],
  ['relief-application', '2008-01-08'],
  ['relief-standard', '2008-01-08'],
  ['relief-may-be-decided', '2008-01-08'],
  ['state-relief-program', '2008-01-08'],
  ['federal-relief-reviewed', '2008-01-08'],
  ['record-category', '2008-01-08'],
  ['counts-toward-compliance', '2008-01-08'],
  ['compliance-percentage', '2008-01-08'],
  ['grant-reduction', '2008-01-08'],
  ['match-waiver-earned', '2008-01-08'],
  ['reallocation', '2008-01-08'],
  ['relief-program-share', '2008-01-08'],
  ['tribal-reserve', '2008-01-08'],
  ['grant-use', '2008-01-08'],
  ['grant-eligibility', '2008-01-08'],
  ['authorized-amounts', '2008-01-08'],
  ['domestic-violence-initiative', '2018-03-23', '2022-09-30'],
  ['grant-preference', '2018-03-23', '2022-09-30'],
  ['no-bonus', '2018-10-01', '2022-09-30'],
  ['published-noncompliance', '2018-03-23'],
  ['plan-contents', '2018-03-23'],
  ['certification-contents', '2018-03-23'],
  ['certified-numbers', '2018-03-23'],
]

const notices: readonly Row[] = [
  ['denial-notice', '2022-10-01'],
  ['denied-transaction-file', '2017-08-08'],
  ['denied-file-contents', '2017-08-08'],
  ['shown-with-wanted-persons', '2017-08-08'],
  ['denial-notice-recipients', '2022-10-01'],
  ['local-law-enforcement-authority', '2022-10-01'],
  ['authorities-of-a-place', '2022-10-01'],
  ['place-without-an-authority', '2022-10-01'],
  ['denial-notice-contents', '2022-10-01'],
  ['notice-row', '2022-10-01'],
  ['notice-priority', '2022-10-01'],
  ['protected-person-notice', '2022-10-01'],
  ['unread-notice', '2022-10-01'],
  ['police-told', '2022-10-01'],
  ['denial-correction', '2022-10-01'],
  ['correction-contents', '2022-10-01'],
  ['identity-in-notices', '2004-07-20'],
  ['notice-kept', '2022-10-01'],
  ['denial-review', '2008-01-08'],
  ['licensee-reports-denial', '2022-10-01'],
  ['licensee-report-due', '2017-07-23'],
  ['retrieval-referral', '1998-11-30'],
  ['immigration-records', '2008-01-08'],
  ['with-every-denied', '1998-11-30'],
  ['who-may-know-why', '1998-11-30'],
  ['reasons-request', '1998-11-30'],
  ['reasons-contents', '1998-11-30'],
  ['letter-contents', '1998-11-30'],
  ['challenge-goes-to', '1998-11-30'],
  ['challenge-needs', '1998-11-30'],
  ['erroneous-record', '2018-03-23'],
  ['challenged-records', '1998-11-30'],
  ['employment-challenge', '2022-06-25'],
  ['civil-action', '1998-11-30'],
  ['appeal-file-application', '2004-07-20'],
  ['appeal-file-use', '2004-07-20'],
  ['appeal-file-removal', '2004-07-20'],
  ['appeal-file-number', '2004-07-20'],
  ['denial-report', '2022-03-15'],
  ['judicial-district', '2022-03-15'],
  ['denial-category', '2022-03-15'],
  ['small-counts', '2022-03-15'],
  ['relief-told', '2008-01-08'],
]

suite('since when each rule says what it says', () => {
  test('who may ask, what for, what with, and when no check is needed', () => {
    assert.deepEqual(page(purposeRules), purposes)
  })

  test('what passes between a state’s point of contact and the system', () => {
    assert.deepEqual(page(pocRules), poc)
  })

  test('what may, must and may not be contributed, and how it is counted', () => {
    assert.deepEqual(page(contributionRules), contribution)
  })

  test('who must hear of a denial, and how a person denied is answered', () => {
    assert.deepEqual(page(noticeRules), notices)
  })
})
