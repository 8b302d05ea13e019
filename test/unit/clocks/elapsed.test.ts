import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { destroyBy, destroyIdentityBy } from '#law/clocks/retention.ts'
import { validThrough } from '#law/clocks/validity.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const told = Temporal.Instant.from('2026-09-10T14:00:00Z')

suite('destruction', () => {
  test('practice comes two days before the limit, over a leap day and a new year too (RET-06, RET-07)', () => {
    const dates = ['2026-09-10', '2027-12-31', '2028-02-29'].map(date => destroyBy(day(date)))
    assert.deepEqual(
      dates.map(({ practice, limit }) => [practice.toString(), limit.toString()]),
      [
        ['2026-12-07', '2026-12-09'],
        ['2028-03-28', '2028-03-30'],
        ['2028-05-27', '2028-05-29'],
      ],
    )
  })

  test('who may proceed is forgotten an hour after the licensee was told, unless set otherwise (RET-05, DEC-02)', () => {
    assert.equal(destroyIdentityBy(told).practice.toString(), '2026-09-10T15:00:00Z')
    assert.equal(destroyIdentityBy(told, 'PT20H').practice.toString(), '2026-09-11T10:00:00Z')
    assert.equal(destroyIdentityBy(told, 'PT0S').practice.toString(), '2026-09-10T14:00:00Z')
    assert.equal(destroyIdentityBy(told).limit.toString(), '2026-09-11T14:00:00Z')
  })

  test('no setting lets it wait over twenty hours, or go back (RET-05, DEC-02)', () => {
    for (const after of ['PT20H1S', 'PT24H', 'P1D', '-PT1H', 'soon']) {
      assert.throws(() => destroyIdentityBy(told, after), RangeError, after)
    }
  })
})

suite('validity', () => {
  test('thirty calendar days, the last of them valid (TIM-30, TIM-31)', () => {
    assert.equal(validThrough(day('2026-12-15')).toString(), '2027-01-14')
    assert.equal(validThrough(day('2027-12-23')).toString(), '2028-01-22')
  })

  test('no check was made before the system began', () => {
    assert.equal(validThrough(day('1998-11-30')).toString(), '1998-12-30')
    assert.throws(() => validThrough(day('1998-11-29')), RangeError)
  })
})
