import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { licenseeRecords } from '#law/purposes/licensee-records.ts'
import { meanings } from '#law/purposes/meaning.ts'
import { fourSteps } from '#law/purposes/four-steps.ts'
import { misuse, penaltyOn, transferWithoutCheck } from '#law/purposes/violations.ts'
import { fee, maySay, noRecordContent, tellers, whenReached } from '#law/purposes/who-may-tell.ts'
import { words } from '#law/lives/transaction.ts'

const afternoon = { codeWord: true, at: '2026-09-11T18:00:00Z' } as const

suite('who may tell a licensee what', () => {
  test('a representative has two words (ACC-09, DEC-15)', () => {
    assert.deepEqual(
      words.filter(word => maySay({ by: 'representative', word, ...afternoon }) === 'may-say'),
      ['proceed', 'delayed'],
    )
    // The control: the Operations Center has more.
    assert.equal(maySay({ by: 'operations-center', word: 'denied', ...afternoon }), 'may-say')
  })

  test('who says which word, in regular hours, is this page (ACC-04, ACC-09, DEC-15)', () => {
    const said = tellers.map(by => [by, words.filter(word => maySay({ by, word, ...afternoon }) === 'may-say')])
    assert.deepEqual(Object.fromEntries(said), {
      representative: ['proceed', 'delayed'],
      'operations-center': ['proceed', 'delayed', 'denied', 'cancelled'],
      electronic: ['researching', 'proceed', 'delayed', 'denied', 'cancelled'],
    })
  })

  test('outside regular hours the telephone is silent, in both directions, and the page is not (ACC-04, ACC-05, DEC-15)', () => {
    const night = { ...afternoon, at: '2026-09-12T06:00:00Z' }
    assert.deepEqual(
      tellers.map(by => maySay({ by, word: 'proceed', ...night })),
      ['may-not', 'may-not', 'may-say'],
    )
    assert.equal(whenReached.decide({ through: 'telephone', at: night.at }), 'closed')
    assert.equal(whenReached.decide({ through: 'ncic', at: night.at }), 'open')
  })

  test('without the code word nothing is said, when the Center calls either (ACC-08)', () => {
    for (const by of tellers) assert.equal(maySay({ by, word: 'proceed', ...afternoon, codeWord: false }), 'may-not')
  })

  test('no answer carries a record, a reason, a source or a count (ACC-10)', () => {
    for (const what of ['record', 'reason', 'source', 'hits', 'prohibitor', 'category', 'examiner', 'offense'])
      assert.equal(noRecordContent.decide({ what }), 'never', what)
    for (const what of ['number', 'response', 'dates', 'address-asked'])
      assert.equal(noRecordContent.decide({ what }), 'told')
  })

  test('with Denied the licensee learns which agency denied, and how to ask why (ACC-24)', () => {
    for (const what of ['denying-agency', 'number', 'how-to-ask-why', 'how-to-challenge'])
      assert.equal(noRecordContent.decide({ what }), 'told')
  })

  test('the Operations Center takes no fee (ACC-11)', () => {
    assert.equal(fee.decide({ answeredBy: 'operations-center' }), 'no-fee')
    assert.equal(fee.decide({ answeredBy: 'state' }), 'state-law')
  })
})

suite('what an answer means, and what is written down', () => {
  test('Proceed lets transfer, Delayed waits, and Denied and Cancelled forbid (ACC-20)', () => {
    const transfers = Object.entries(meanings).map(([word, { transfer }]) => [word, transfer])
    assert.deepEqual(transfers, [
      ['proceed', 'may-transfer'],
      ['delayed', 'must-wait'],
      ['denied', 'may-not-transfer'],
      ['cancelled', 'may-not-transfer'],
    ])
  })

  test('the number is written down whether or not anything is transferred (ACC-12, CHK-25)', () => {
    for (const first of ['proceed', 'delayed', 'denied', 'cancelled'] as const)
      assert.ok(licenseeRecords({ first, numberGiven: true }).includes('number'))
  })

  test('so is an answer that came after the transfer, and that none came in time (ACC-22, ACC-23, POC-16)', () => {
    const heard = { first: 'delayed', numberGiven: true, transferredWithoutAnswer: true } as const
    assert.deepEqual(licenseeRecords(heard).slice(2), ['first-response', 'no-response-in-time'])
    assert.deepEqual(licenseeRecords({ ...heard, afterTransfer: 'denied' }).at(-1), 'response-after-transfer')
  })

  test('where no check was needed, what stood in its place is kept (CHK-31)', () => {
    assert.deepEqual(licenseeRecords({ inPlaceOfCheck: 'permit' }), ['permit-copy-or-number-and-dates'])
    assert.deepEqual(licenseeRecords({ inPlaceOfCheck: 'certificate' }), ['certificate'])
  })
})

suite('verify, assign, search, respond', () => {
  test('nothing comes before verifying, and who fails it is logged and gets no number (ACC-07, SEC-04, SEC-05)', () => {
    assert.equal(fourSteps.decide({ done: [] }), 'verify')
    assert.equal(fourSteps.decide({ done: ['verify'], verified: false }), 'refuse-and-log')
    assert.equal(fourSteps.decide({ done: ['verify'], verified: false, complete: false }), 'refuse-and-log')
  })
})

suite('28 CFR 25.11 and 18 U.S.C. 922(t)(5): violations', () => {
  test('a mistake is no misuse, and what the list does not name is examined, never let pass (VIO-02)', () => {
    const of = (deed: string, purposely?: boolean) =>
      misuse.decide(purposely === undefined ? { deed } : { deed, purposely })
    assert.equal(of('unauthorized-purpose', true), 'misuse')
    assert.equal(of('unauthorized-purpose'), 'refused-and-examined')
    assert.equal(of('something-new', true), 'refused-and-examined')
    assert.deepEqual(misuse.answers, ['misuse', 'refused-and-examined'])
  })

  test('ten thousand dollars and the privilege to inquire (VIO-01)', () => {
    const { dollars, privileges } = penaltyOn('subpart-a', '2026-11-25') ?? {}
    assert.deepEqual([dollars, privileges], [10_000, 'cancelled'])
  })

  test('the penalty is that of the day of the deed (VIO-04)', () => {
    const years = (day: string) => penaltyOn('prohibited-transfer-or-possession', day)?.years
    assert.deepEqual([years('1998-11-29'), years('2022-06-24'), years('2022-06-25')], [undefined, 10, 15])
    assert.equal(penaltyOn('knowing-violation-of-922-t', '2026-11-25')?.years, 1)
    assert.equal(penaltyOn('false-statement-in-records', '2026-11-25')?.years, 5)
  })

  test('a licensee is sanctioned only where every condition holds and after a hearing (VIO-03)', () => {
    const all = {
      knowinglyTransferred: true,
      knowinglyWithoutCheck: true,
      inOperation: true,
      informationWouldHaveBarred: true,
    }
    assert.equal(transferWithoutCheck.decide({ ...all, heard: true }), 'may-be-sanctioned')
    assert.equal(transferWithoutCheck.decide({ ...all, heard: false }), 'hearing-first')
    for (const condition of Object.keys(all))
      assert.equal(transferWithoutCheck.decide({ ...all, heard: true, [condition]: false }), 'no-sanction', condition)
  })
})
