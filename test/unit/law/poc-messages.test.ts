import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { messageDue } from '#law/poc/message.ts'
import { recordGiven } from '#law/poc/record-request.ts'
import { numberToldWith, pocRequest } from '#law/poc/request.ts'
import { askedOf } from '#law/poc/routing.ts'

const requestedAt = '2026-09-11T18:00:00Z'

suite('28 CFR 25.6(h): what a point of contact owes us', () => {
  test('a Proceed told before the day ends is reported by nobody, and one told at its end is too late for that (POC-09)', () => {
    const told = (at: string) => messageDue({ requestedAt, told: { word: 'proceed', at }, reported: [] })
    assert.equal(told('2026-09-12T04:59:59Z'), 'none')
    assert.deepEqual(told('2026-09-12T05:00:00Z'), { message: 'poc-open', by: '2026-09-12T05:00:00Z' })
  })

  test('what is reported open and then told Proceed is reported twice, the second time at once (POC-09, POC-10)', () => {
    const told = { word: 'proceed', at: '2026-09-15T14:00:00Z' } as const
    assert.deepEqual(messageDue({ requestedAt, told, reported: ['poc-open'] }), {
      message: 'poc-proceed',
      by: '2026-09-15T14:00:00Z',
    })
    assert.equal(messageDue({ requestedAt, told, reported: ['poc-open', 'poc-proceed'] }), 'none')
  })

  test('a denial is owed on the day of the request too, and open does not stand for it (POC-09, POC-10)', () => {
    const told = { word: 'denied', at: '2026-09-11T18:01:00Z' } as const
    for (const reported of [[], ['poc-open']] as const)
      assert.deepEqual(messageDue({ requestedAt, told, reported }), { message: 'poc-denial', by: told.at })
    assert.equal(messageDue({ requestedAt, told, reported: ['poc-denial'] }), 'none')
  })

  test('a denial that was reported before the licensee was told of it leaves nothing owed (POC-09)', () => {
    assert.equal(messageDue({ requestedAt, reported: ['poc-denial'] }), 'none')
  })

  test('an overturned denial is owed, and once reported nothing more is (POC-09)', () => {
    const told = { word: 'proceed', at: '2026-10-01T14:00:00Z' } as const
    const overturn = { message: 'poc-overturn', by: '2026-10-01T14:00:00Z' }
    assert.deepEqual(messageDue({ requestedAt, told, reported: ['poc-open', 'poc-denial'] }), overturn)
    assert.equal(messageDue({ requestedAt, told, reported: ['poc-denial', 'poc-overturn'] }), 'none')
  })

  test('open is owed by the end of the day that opens next where the request came between two (POC-10, POC-17)', () => {
    assert.deepEqual(messageDue({ requestedAt: '2026-09-12T06:00:00Z', reported: [] }), {
      message: 'poc-open',
      by: '2026-09-13T05:00:00Z',
    })
  })
})

suite('28 CFR 25.6(d)-(g): what a point of contact sends and says', () => {
  const sale = { purpose: 'sale', eligibilityVerified: true, throughNcic: true } as const

  test('a number of the state’s is not asked for, and stands for one transaction (POC-03, POC-05)', () => {
    assert.equal(pocRequest(sale).answer, 'accepted')
    assert.equal(pocRequest({ ...sale, stn: 'A-1', stnsGiven: [] }).answer, 'accepted')
    assert.equal(pocRequest({ ...sale, stn: 'A-1', stnsGiven: ['A-1'] }).answer, 'refused')
  })

  test('a Proceed needs a number that leads to the NTN; Denied and Delayed need none (POC-08)', () => {
    const proceed = { word: 'proceed', withinThreeBusinessDays: true } as const
    assert.equal(numberToldWith(proceed), 'missing')
    assert.equal(numberToldWith({ ...proceed, stn: 'A-1' }), 'missing')
    assert.equal(numberToldWith({ ...proceed, stn: 'A-1', stnTraceable: true }), 'given')
    assert.equal(numberToldWith({ ...proceed, stnTraceable: true }), 'missing')
    assert.equal(numberToldWith({ ...proceed, word: 'denied' }), 'not-required')
    assert.equal(numberToldWith({ ...proceed, word: 'delayed' }), 'not-required')
  })

  test('one record is given to who inquired about it, and not to whoever knows its name (POC-20)', () => {
    const asked = { by: 'VA1', inquiredBy: 'VA1', record: 'iii 1', named: ['iii 1'], identityExists: true }
    assert.equal(recordGiven(asked).answer, 'given')
    assert.equal(recordGiven({ ...asked, by: 'MD1' }).answer, 'refused')
    assert.equal(recordGiven({ ...asked, named: [] }).answer, 'refused')
  })
})

suite('whom a licensee asks', () => {
  const on = Temporal.PlainDate.from('2026-09-11')
  for (const [state, purpose, firearm, asked] of [
    ['MD', 'sale', 'handgun', 'state'],
    ['MD', 'sale', 'long-gun', 'operations-center'],
    ['MD', 'redemption', 'handgun', 'operations-center'],
    ['VA', 'sale', 'long-gun', 'state'],
    ['TX', 'sale', 'handgun', 'operations-center'],
  ] as const) {
    test(`${state}, ${purpose} of a ${firearm}: ${asked} (POC-21, POC-01, ACC-03)`, () => {
      assert.equal(askedOf(state, purpose, firearm, on), asked)
    })
  }
})
