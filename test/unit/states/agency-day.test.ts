import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseOri } from '#law/numbers.ts'
import { dayBegins, dayOfAgency, endOfDay } from '#law/states/agency-day.ts'

suite('the day where an agency is', () => {
  const [texas, guam, nowhere] = ['TX0000000', 'GU0000000', 'XX0000000'].map(text => parseOri(text))

  test('is that of its state’s clock, and of an agency of no state that which ends last', () => {
    const at = Temporal.Instant.from('2026-07-01T04:30:00Z')
    const days = [texas, guam, nowhere].map(ori => dayOfAgency(ori ?? assert.fail('it is a number'), at))
    assert.deepEqual(days, ['2026-06-30', '2026-07-01', '2026-06-30'])
  })

  test('is 23 hours long when the clocks go forward', () => {
    const ori = texas ?? assert.fail('it is a number')
    assert.equal(dayBegins('2026-03-08', ori).toString(), '2026-03-08T06:00:00Z')
    assert.equal(endOfDay('2026-03-08', ori).toString(), '2026-03-09T05:00:00Z')
  })
})
