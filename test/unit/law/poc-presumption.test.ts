import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { presumption } from '#law/poc/presumption.ts'
import { purposeNames, isTransfer } from '#law/purpose.ts'

const asked = (requestedAt: string) => ({
  purpose: 'sale' as const,
  requestedAt,
  completeSentAt: requestedAt,
  reported: [],
})
const at = (requestedAt: string, now: string) => presumption({ ...asked(requestedAt), now })

suite('28 CFR 25.6(h): the one presumption', () => {
  test('it comes at the end of the Center’s day, after midnight Eastern time, wherever the state is (POC-11, POC-17)', () => {
    // Nine in the evening in Oregon is midnight in West Virginia: an hour is left.
    assert.equal(at('2026-09-12T04:00:00Z', '2026-09-12T04:59:59Z').answer, 'running')
    assert.equal(at('2026-09-12T04:00:00Z', '2026-09-12T05:00:00Z').answer, 'presumed')
  })

  test('an inquiry between two operational days belongs to the next (DEC-13, POC-17)', () => {
    assert.equal(at('2026-09-12T05:00:00Z', '2026-09-12T05:00:01Z').at, '2026-09-13T05:00:00Z')
  })

  test('one of Christmas Eve’s late evening waits for the end of the 26th (POC-11, DEC-13)', () => {
    const evening = '2026-12-24T23:30:00Z'
    assert.equal(at(evening, '2026-12-26T20:00:00Z').answer, 'running')
    assert.deepEqual(at(evening, '2026-12-27T06:00:00Z'), { answer: 'presumed', at: '2026-12-27T06:00:00Z' })
    // The control: an hour earlier the Center was open, and its day ended that evening.
    assert.equal(at('2026-12-24T22:30:00Z', '2026-12-24T23:00:00Z').answer, 'presumed')
  })

  test('a permit check has no presumed Proceed, nor has any other check that is not a transfer’s (POC-11, OTH-06)', () => {
    const long = '2027-09-11T18:00:00Z'
    for (const purpose of purposeNames) {
      const { answer } = presumption({ ...asked('2026-09-11T18:00:00Z'), purpose, now: long })
      assert.equal(answer, isTransfer(purpose) ? 'presumed' : 'excepted', purpose)
    }
    assert.equal(presumption({ ...asked('2026-09-11T18:00:00Z'), purpose: 'permit', now: long }).answer, 'excepted')
  })

  for (const message of ['poc-open', 'poc-denial', 'poc-proceed'] as const) {
    test(`after ${message} nothing is presumed (POC-11)`, () => {
      const given = { ...asked('2026-09-11T18:00:00Z'), now: '2026-09-20T00:00:00Z' }
      assert.deepEqual(presumption({ ...given, reported: [message] }), { answer: 'reported' })
      // The control: without it a Proceed is.
      assert.equal(presumption(given).answer, 'presumed')
    })
  }

  test('while our complete response is outstanding nothing is presumed, and the point of contact is warned (DEC-13)', () => {
    const { completeSentAt: _, ...partial } = asked('2026-09-11T18:00:00Z')
    for (const now of ['2026-09-11T18:00:01Z', '2026-09-12T05:00:00Z', '2026-12-01T00:00:00Z']) {
      assert.deepEqual(presumption({ ...partial, now }), {
        answer: 'held',
        warn: 'the response is not complete: send open by 2026-09-12T05:00:00Z',
      })
    }
    // The control: the same silence after a complete response.
    assert.equal(
      presumption({ ...partial, completeSentAt: '2026-09-11T18:00:01Z', now: '2026-09-12T05:00:00Z' }).answer,
      'presumed',
    )
  })

  test('no presumption runs out silently: whenever one can come, its hour is said before (DEC-13)', () => {
    const requested = '2026-09-11T18:00:00Z'
    for (const completeSentAt of [undefined, requested, '2026-09-13T18:00:00Z']) {
      const given = { purpose: 'sale', requestedAt: requested, reported: [], now: '2026-09-11T18:00:10Z' } as const
      const { warn } = presumption(completeSentAt === undefined ? given : { ...given, completeSentAt })
      assert.match(warn ?? '', /2026-09-1[24]T05:00:00Z/)
    }
  })

  test('a complete response of the third day gives that day, and not an hour less (DEC-13)', () => {
    const given = { ...asked('2026-09-11T18:00:00Z'), completeSentAt: '2026-09-14T04:30:00Z' }
    assert.equal(presumption({ ...given, now: '2026-09-14T04:59:59Z' }).answer, 'running')
    assert.equal(presumption({ ...given, now: '2026-09-14T05:00:00Z' }).answer, 'presumed')
  })
})
