import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { isZone, readContact } from '#law/clocks/contact-time.ts'

const zone = 'America/New_York'
/** The moment that a text is read as, with what happened to its hour. */
const read = (text: string, at = zone) => {
  const time = readContact(text, at)
  return time && [time.contact.toString(), ...(time.hour === undefined ? [] : [time.hour])]
}

suite('a moment that somebody wrote down (TIM-06, TIM-07)', () => {
  test('without an offset it is a time on the premises’ wall, to the minute or the second', () => {
    assert.deepEqual(read('2026-09-11T09:00'), ['2026-09-11T13:00:00Z'])
    assert.deepEqual(read('2026-09-11T23:59:58'), ['2026-09-12T03:59:58Z'])
    assert.deepEqual(read('2026-09-11T09:00', 'Pacific/Guam'), ['2026-09-10T23:00:00Z'])
  })

  test('with an offset it is that instant, wherever the premises are', () => {
    assert.deepEqual(read('2026-09-11T09:00Z'), ['2026-09-11T09:00:00Z'])
    assert.deepEqual(read('2026-09-11T09:00:30+05:30'), ['2026-09-11T03:30:30Z'])
    assert.deepEqual(read('2026-09-11T09:00-10:00', 'Pacific/Guam'), ['2026-09-11T19:00:00Z'])
  })

  test('an hour that comes twice is the later, and one that is skipped is too; both are said', () => {
    assert.deepEqual(read('2026-11-01T01:30'), ['2026-11-01T06:30:00Z', 'came twice'])
    assert.deepEqual(read('2026-03-08T02:30'), ['2026-03-08T07:30:00Z', 'was skipped'])
    assert.deepEqual(read('2026-11-01T01:30-04:00'), ['2026-11-01T05:30:00Z'])
  })

  test('the first check could be made on 30 November 1998, and no closure is known for another century', () => {
    assert.deepEqual(read('1998-11-29T23:59'), undefined)
    assert.deepEqual(read('1998-11-30T00:00'), ['1998-11-30T05:00:00Z'])
    assert.deepEqual(read('2099-12-31T23:59'), ['2100-01-01T04:59:00Z'])
    assert.deepEqual(read('2100-01-01T00:00'), undefined)
    // By the day at the premises, whatever the day is elsewhere.
    assert.deepEqual(read('1998-11-30T04:59Z'), undefined)
    assert.deepEqual(read('2100-01-01T04:59Z'), ['2100-01-01T04:59:00Z'])
  })

  test('a day or an hour that there is not, and anything before or after the time, is no moment', () => {
    const impossible = [
      '2026-09-31T09:00',
      '2026-02-29T09:00',
      '2026-09-11T24:00',
      '2026-09-11T09:60',
      '2026-09-11T09:00:60',
    ]
    const odd = [
      '',
      '2026-09-11',
      '2026-09-11 09:00',
      '+002026-09-11T09:00',
      '2026-09-11T09:00[UTC]',
      ' 2026-09-11T09:00',
    ]
    for (const text of [...impossible, ...odd, '2026-09-11T09:00+99:00', '2026-09-11T09:00:00.5'])
      assert.equal(read(text), undefined, text)
  })

  test('in a place that does not exist there is no time', () => {
    assert.equal(read('2026-09-11T09:00', 'Mars/Olympus'), undefined)
  })
})

test('a zone has a name; an offset, a moment and a place without clocks are none', () => {
  assert.deepEqual(['America/New_York', 'Pacific/Pago_Pago', 'UTC'].map(isZone), [true, true, true])
  const others = ['', '-04:00', '+0400', 'Mars/Olympus', 'America', '../etc', '2026-09-11T09:00[America/New_York]']
  for (const other of others) assert.equal(isZone(other), false, other)
})
