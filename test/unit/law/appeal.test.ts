import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { appealFileApplication, appealFileNumber, appealFileRemoval, appealFileUse } from '#law/notices/appeal-file.ts'
import {
  challengeGoesTo,
  challengeNeeds,
  challengedRecords,
  employmentChallenge,
  erroneousRecord,
} from '#law/notices/challenge.ts'
import { civilAction } from '#law/notices/denial-review.ts'
import { reasonsContents, reasonsRequest, whoMayKnowWhy, withEveryDenied } from '#law/notices/knowing-why.ts'
import { ruled } from '../../support/ruled.ts'

suite('who learns why', () => {
  test('after identity is shown, and never to a licensee or through one (DEC-10)', () => {
    assert.equal(ruled(whoMayKnowWhy, { who: 'transferee', shown: 'fingerprints' }), 'tell')
    assert.equal(ruled(whoMayKnowWhy, { who: 'transferee', shown: 'mail-to-given-address' }), 'tell')
    for (const shown of ['number-only', 'none'])
      assert.equal(ruled(whoMayKnowWhy, { who: 'transferee', shown }), 'show-identity-first', shown)
    for (const shown of ['fingerprints', 'none'])
      assert.equal(ruled(whoMayKnowWhy, { who: 'licensee', shown }), 'never', shown)
    assert.equal(ruled(whoMayKnowWhy, { who: 'transferee', shown: 'fingerprints', through: 'licensee' }), 'never')
  })

  test('with every Denied goes who denied, the number and the sheet, and nothing of the record (ACC-24, DEC-10)', () => {
    const fields = [
      ...['agency-name', 'agency-address', 'transaction-number'],
      ...['how-to-ask-why', 'when-it-is-answered', 'how-to-challenge'],
    ]
    assert.equal(ruled(withEveryDenied, { fields }), 'complete')
    for (const left of fields)
      assert.equal(ruled(withEveryDenied, { fields: fields.filter(each => each !== left) }), 'incomplete', left)
    for (const never of ['category', 'prohibition', 'record', 'secret'])
      assert.equal(ruled(withEveryDenied, { fields: [...fields, never] }), 'refused', never)
  })

  test('the agency that denied is asked, in writing unless a point of contact waives it (APP-01)', () => {
    const call = { askedOf: 'denying-agency', inWriting: false, deniedBy: 'poc' }
    assert.equal(ruled(reasonsRequest, { ...call, inWriting: true }), 'answer')
    assert.equal(ruled(reasonsRequest, call), 'ask-in-writing')
    assert.equal(ruled(reasonsRequest, { ...call, pocWaivesWriting: true }), 'answer')
    assert.equal(ruled(reasonsRequest, { ...call, deniedBy: 'national', pocWaivesWriting: true }), 'ask-in-writing')
    assert.equal(ruled(reasonsRequest, { ...call, askedOf: 'another', inWriting: true }), 'send-to-denying-agency')
  })

  test('the answer says what more is needed and how to challenge (APP-02)', () => {
    const fields = ['prohibition', 'originating-agency', 'what-more-is-needed', 'how-to-challenge', 'civil-action']
    assert.equal(ruled(reasonsContents, { fields: [...fields, 'fingerprint-card', 'ntn'] }), 'complete')
    for (const left of fields)
      assert.equal(ruled(reasonsContents, { fields: fields.filter(each => each !== left) }), 'incomplete', left)
    assert.equal(ruled(reasonsContents, { fields: [...fields, 'petitioner'] }), 'refused')
  })
})

suite('a challenge', () => {
  test('first where it was denied, then where the record is kept (APP-03)', () => {
    assert.deepEqual(challengeGoesTo.decide({ deniedBy: 'national', answered: 'not-yet' }), { to: ['denying agency'] })
    assert.deepEqual(challengeGoesTo.decide({ deniedBy: 'national', answered: 'unresolved' }), {
      to: ['originating agency'],
    })
  })

  test('the FBI directly only where a point of contact denied (APP-04)', () => {
    const to = (deniedBy: string) => challengeGoesTo.decide({ deniedBy, answered: 'not-yet' })
    assert.deepEqual(to('poc'), { to: ['denying agency', 'FBI, in writing'] })
    assert.deepEqual(to('national'), { to: ['denying agency'] })
  })

  test('who says it is another gives fingerprints (APP-02)', () => {
    assert.equal(ruled(challengeNeeds, { claim: 'not-the-person' }), 'fingerprints')
  })

  test('a wrong record is removed and its source told, and an undecided one is not kept as right (APP-04, APP-05)', () => {
    assert.deepEqual(erroneousRecord.decide({ erroneous: true }), { answer: 'remove', tellSource: true })
    assert.equal(ruled(erroneousRecord, { erroneous: false }), 'keep')
    assert.equal(ruled(erroneousRecord, {}), 'undecided')
  })

  test('each record is corrected by itself, and confirmed in writing though another is left (APP-06)', () => {
    const one = { record: 'one', corrected: true }
    assert.deepEqual(challengedRecords.decide({ records: [one, { record: 'two', corrected: false }] }), {
      answer: 'some-left',
      still: ['two'],
      confirmed: ['one'],
    })
    assert.equal(ruled(challengedRecords, { records: [one] }), 'none-left')
  })

  test('a court may be asked by who was denied wrongly, of who gave or denied (APP-07)', () => {
    const wrong = { denied: true, because: 'erroneous-information', responsible: 'political-subdivision' }
    assert.equal(ruled(civilAction, wrong), 'may')
    assert.equal(ruled(civilAction, { ...wrong, because: 'not-prohibited' }), 'may')
    assert.equal(ruled(civilAction, { ...wrong, because: 'neither' }), 'may-not')
    assert.equal(ruled(civilAction, { ...wrong, denied: false }), 'may-not')
  })

  test('an employee has the same challenge, once such checks exist at all (APP-10)', () => {
    assert.equal(ruled(employmentChallenge, {}), 'no-such-check')
    assert.equal(ruled(employmentChallenge, { policies: {} }), 'no-such-check')
    assert.equal(ruled(employmentChallenge, { policies: { 'firearm-handler-checks': 'off' } }), 'no-such-check')
    assert.equal(ruled(employmentChallenge, { policies: { 'firearm-handler-checks': 'on' } }), 'same-challenge')
  })
})

suite('the voluntary appeal file', () => {
  const fields = [
    ...['consent-in-writing', 'signature', 'fingerprint-card', 'name', 'born', 'birthplace', 'sex', 'race'],
    ...['mailing-address', 'state-of-residence', 'citizenship', 'reason'],
  ]

  test('nobody enters it without written consent (VAF-01)', () => {
    assert.equal(ruled(appealFileApplication, { fields, citizen: true }), 'complete')
    const unwritten = fields.filter(each => each !== 'consent-in-writing')
    assert.equal(ruled(appealFileApplication, { fields: unwritten, citizen: true }), 'incomplete')
  })

  test('every mandatory part, fingerprints among them, and the alien number of who is no citizen (VAF-02)', () => {
    for (const left of fields)
      assert.equal(
        ruled(appealFileApplication, { fields: fields.filter(each => each !== left), citizen: true }),
        'incomplete',
      )
    assert.equal(ruled(appealFileApplication, { fields, citizen: false }), 'incomplete')
    assert.equal(ruled(appealFileApplication, { fields: [...fields, 'alien-number'], citizen: false }), 'complete')
    assert.equal(ruled(appealFileApplication, { fields: [...fields, 'ntns'], citizen: true }), 'complete')
  })

  test('it is used against wrong denials and long delays only, and left on written request (VAF-01)', () => {
    assert.equal(ruled(appealFileUse, { purpose: 'prevent-erroneous-denial' }), 'may-use')
    for (const purpose of ['investigation', 'statistics', 'license-check'])
      assert.equal(ruled(appealFileUse, { purpose }), 'may-not-use', purpose)
    const leaving = { asked: 'in-writing', disqualifyingRecord: false, misusePursued: false }
    assert.equal(ruled(appealFileRemoval, leaving), 'remove')
    assert.equal(ruled(appealFileRemoval, { ...leaving, asked: 'by-mouth' }), 'stays')
    assert.equal(ruled(appealFileRemoval, { ...leaving, asked: 'no', disqualifyingRecord: true }), 'may-remove')
  })

  test('a number never answers: it is searched, and a new record is evaluated (VAF-03)', () => {
    assert.equal(ruled(appealFileNumber, { searched: false, hits: [], cleared: ['one'] }), 'search')
    assert.deepEqual(appealFileNumber.decide({ searched: true, hits: ['one', 'two'], cleared: ['one'] }), {
      answer: 'evaluate',
      records: ['two'],
    })
    assert.ok(!appealFileNumber.answers.includes('proceed'))
  })
})
