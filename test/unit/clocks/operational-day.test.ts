import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inRegularHours, operationalDay } from '#law/clocks/operational-day.ts'

const at = (text: string) => Temporal.Instant.from(text)
const dayOf = (text: string) => operationalDay(at(text)).day.toString()
const isOpen = (text: string) => inRegularHours(at(text))

test('a day opens at eight and ends at one in the morning, Eastern time (ACC-05, ACC-06)', () => {
  const { day, opensAt, endsAt } = operationalDay(at('2026-09-11T12:00:00-04:00'))
  assert.equal(day.toString(), '2026-09-11')
  assert.equal(opensAt.equals(at('2026-09-11T08:00:00-04:00')), true)
  assert.equal(endsAt.equals(at('2026-09-12T01:00:00-04:00')), true)
})

test('its first and last moments are in it; the moments around them belong to the next, and telephones are closed (ACC-04, ACC-06)', () => {
  assert.deepEqual([dayOf('2026-09-11T08:00:00-04:00'), isOpen('2026-09-11T08:00:00-04:00')], ['2026-09-11', true])
  assert.deepEqual(
    [dayOf('2026-09-12T00:59:59.999-04:00'), isOpen('2026-09-12T00:59:59.999-04:00')],
    ['2026-09-11', true],
  )
  assert.deepEqual([dayOf('2026-09-12T01:00:00-04:00'), isOpen('2026-09-12T01:00:00-04:00')], ['2026-09-12', false])
  assert.deepEqual([dayOf('2026-09-12T07:59:59-04:00'), isOpen('2026-09-12T07:59:59-04:00')], ['2026-09-12', false])
})

test('it is the Center’s clock that counts, wherever the licensee is (ACC-06)', () => {
  assert.equal(dayOf('2026-09-11T23:00:00-10:00'), '2026-09-12')
  assert.equal(dayOf('2026-09-12T14:00:00+10:00'), '2026-09-11')
})

test('at Christmas it ends on the evening of the 24th, and what follows belongs to the 26th (ACC-05)', () => {
  assert.deepEqual([dayOf('2026-12-24T17:59:00-05:00'), isOpen('2026-12-24T17:59:00-05:00')], ['2026-12-24', true])
  for (const moment of ['2026-12-24T18:00:00-05:00', '2026-12-25T12:00:00-05:00', '2026-12-26T07:00:00-05:00']) {
    assert.deepEqual([dayOf(moment), isOpen(moment)], ['2026-12-26', false], moment)
  }
  assert.deepEqual(
    [dayOf('2026-12-24T00:30:00-05:00'), dayOf('2026-12-26T08:00:00-05:00')],
    ['2026-12-23', '2026-12-26'],
  )
})

test('weekends and holidays are operational days, which need not be business days (ACC-06)', () => {
  assert.deepEqual([isOpen('2026-09-13T12:00:00-04:00'), isOpen('2026-07-04T12:00:00-04:00')], [true, true])
})

test('a night on which one o’clock comes twice ends at the second, one that skips two o’clock at the only one', () => {
  assert.equal(operationalDay(at('2026-10-31T12:00:00-04:00')).endsAt.toString(), '2026-11-01T06:00:00Z')
  assert.equal(operationalDay(at('2026-03-07T12:00:00-05:00')).endsAt.toString(), '2026-03-08T06:00:00Z')
})

test('every moment of a year falls in one operational day that has not ended', () => {
  const start = at('2026-01-01T00:00:00Z')
  for (let hours = 0; hours < 366 * 24; hours += 1) {
    const moment = start.add({ hours })
    const { opensAt, endsAt } = operationalDay(moment)
    assert.ok(Temporal.Instant.compare(moment, endsAt) < 0, moment.toString())
    assert.ok(opensAt.until(endsAt).total('hours') <= 18, moment.toString())
  }
})

test('the first operational day is that of 30 November 1998', () => {
  assert.deepEqual([dayOf('1998-11-30T12:00:00-05:00'), isOpen('1998-11-30T12:00:00-05:00')], ['1998-11-30', true])
  assert.deepEqual([dayOf('1998-11-30T00:30:00-05:00'), isOpen('1998-11-30T00:30:00-05:00')], ['1998-11-30', false])
})

test('there were no regular hours before the system began', () => {
  assert.throws(() => operationalDay(at('1998-11-01T12:00:00Z')), RangeError)
})
