import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { decideBy, impossibleDay, missingFor, readyFor } from '#law/contribution/relief-as-it-stands.ts'

const favorable = {
  ...{ circumstances: true, record: true, reputation: true },
  ...{ dangerous: false, againstPublicInterest: false },
}

suite('an application for relief as it stands', () => {
  test('a federal agency’s has a last day while the 365 run, and a state’s has none', () => {
    const received = '2027-09-10'
    assert.equal(decideBy({ status: 'received', program: 'federal-agency', received }), '2028-09-09')
    assert.equal(decideBy({ status: 'granted', program: 'federal-agency', received }), undefined)
    assert.equal(decideBy({ status: 'received', program: 'state', received }), undefined)
  })

  test('what a state’s program has still to do is named, until it is decided', () => {
    const state = { program: 'state', findings: favorable } as const
    assert.deepEqual(missingFor({ ...state, status: 'received' }), ['noticed', 'heard'])
    assert.deepEqual(missingFor({ ...state, status: 'denied' }), [])
    assert.deepEqual(readyFor('granted', state), { answer: 'not-ready', missing: ['noticed', 'heard'] })
  })

  test('one that counts as denied can still be granted, and says what is missing', () => {
    const missing = missingFor({ status: 'deemed-denied', program: 'federal-agency', findings: { dangerous: false } })
    assert.ok(missing.includes('findings/circumstances'))
    assert.deepEqual(missingFor({ status: 'deemed-denied', program: 'federal-agency', findings: favorable }), [])
  })

  test('nothing was done tomorrow, nor before the application came', () => {
    const days = { from: '2026-03-02', to: '2026-06-30' }
    assert.deepEqual(
      ['2026-03-01', '2026-03-02', '2026-06-30', '2026-07-01'].map(on => impossibleDay(on, days)),
      ['before-receipt', undefined, undefined, 'in-the-future'],
    )
    assert.equal(impossibleDay('1998-11-30', { to: '2026-06-30' }), undefined)
  })
})
