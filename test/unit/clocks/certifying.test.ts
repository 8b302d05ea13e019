import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { boundFrom, certificationStanding, mayCertify, periodsOf } from '#law/clocks/certifying.ts'

suite('what an agency certifies, period by period (REC-17)', () => {
  test('it is held to its days since they bind it, and not before it was enrolled', () => {
    assert.equal(boundFrom({ since: '2018-03-23', enrolled: '2026-03-02' }), '2026-03-02')
    assert.equal(boundFrom({ since: '2026-09-01', enrolled: '2026-03-02' }), '2026-09-01')
  })

  test('from the half-year in which it was bound to the first that is not over', () => {
    const agency = { kind: 'federal-agency', since: '2018-03-23', enrolled: '2026-03-02' } as const
    const first = { from: '2026-01-01', through: '2026-06-30', dueBy: '2026-07-31' }
    const second = { from: '2026-07-01', through: '2026-12-31', dueBy: '2027-01-31' }
    assert.deepEqual(periodsOf(agency, '2026-06-30'), [first])
    assert.deepEqual(periodsOf(agency, '2026-07-01'), [first, second])
    assert.deepEqual(periodsOf(agency, '2026-12-31'), [first, second])
  })

  test('a State that took no waiver certifies nothing', () => {
    assert.deepEqual(periodsOf({ kind: 'state', since: '2018-03-23', enrolled: '2026-03-02' }, '2026-12-31'), [])
  })

  test('a half-year is certified when it is over, and two years within them', () => {
    assert.equal(mayCertify('federal-court', { through: '2026-06-30' }, '2026-06-30'), false)
    assert.equal(mayCertify('federal-court', { through: '2026-06-30' }, '2026-07-01'), true)
    assert.equal(mayCertify('state-with-waiver', { through: '2027-09-30' }, '2026-07-01'), true)
  })

  test('it stands as owed until two people made it', () => {
    const period = { through: '2026-06-30', dueBy: '2026-07-31' }
    const stated = { by: 'first', on: '2026-07-14' }
    const attested = { by: 'second', on: '2026-08-03', late: true }
    const standings = ['2026-06-30', '2026-07-01', '2026-07-31', '2026-08-01']
    assert.deepEqual(
      standings.map(today => certificationStanding(period, today)),
      ['not-over', 'open', 'open', 'overdue'],
    )
    assert.deepEqual(
      standings.map(today => certificationStanding({ ...period, stated }, today)),
      ['stated', 'stated', 'stated', 'overdue'],
    )
    assert.equal(certificationStanding({ ...period, stated, attested }, '2026-08-03'), 'attested')
  })
})
