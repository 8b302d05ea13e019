import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayTransfer, type LastTold } from '#law/clocks/default-transfer.ts'
import { publishedRules, type OfficeCalendar } from '#law/clocks/office-calendar.ts'
import { transferDate } from '#law/clocks/transfer-date.ts'

const zone = 'America/New_York'
const at = (text: string) => Temporal.Instant.from(text)
/** A check of Friday 11 September 2026 in Virginia: Thursday the 17th is the day, 11 October the last. */
const datesBy = (calendar: OfficeCalendar) => transferDate({ contact: at('2026-09-11T09:00-04:00'), zone, calendar })
const answer = (told: LastTold, when: string, calendar = publishedRules('VA')) =>
  mayTransfer(told, at(when), zone, datesBy(calendar)).answer

test('told Delayed: not a second before 00:01 of the day, and through the thirtieth day (TIM-05, TIM-10, TIM-30)', () => {
  const moments = ['2026-09-16T23:59-04:00', '2026-09-17T00:00:59-04:00', '2026-09-17T00:01-04:00']
  moments.push('2026-10-11T23:59-04:00', '2026-10-12T00:00-04:00')
  assert.deepEqual(
    moments.map(moment => answer('delayed', moment)),
    ['prohibits', 'prohibits', 'allows', 'allows', 'prohibits'],
  )
})

test('told Proceed: at once, and through the thirtieth day (TIM-30, TIM-34)', () => {
  const moments = ['2026-09-11T09:05-04:00', '2026-10-11T23:59-04:00', '2026-10-12T00:00-04:00']
  assert.deepEqual(
    moments.map(moment => answer('proceed', moment)),
    ['allows', 'allows', 'prohibits'],
  )
})

test('told Denied or cancelled: never, also after the period ran out (TIM-11)', () => {
  for (const moment of ['2026-09-11T09:05-04:00', '2026-09-17T10:00-04:00', '2026-10-12T00:00-04:00']) {
    assert.deepEqual([answer('denied', moment), answer('cancelled', moment)], ['prohibits', 'prohibits'])
  }
})

test('while offices are closed without end nobody may say that the period ran out (TIM-08)', () => {
  const order = { date: '2026-09-14', through: 'further-order', open: false, name: 'Flood', kind: 'weather' } as const
  const closed = { ...publishedRules('VA'), declared: [{ ...order, order: 'order 3' }] }
  assert.equal(answer('delayed', '2026-10-01T10:00-04:00', closed), 'unresolved')
  assert.equal(answer('proceed', '2026-10-01T10:00-04:00', closed), 'allows')
})
