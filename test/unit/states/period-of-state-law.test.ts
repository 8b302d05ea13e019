import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { publishedRules } from '#law/clocks/office-calendar.ts'
import { dateText } from '#law/clocks/unknown.ts'
import { isNever } from '#law/states/earliest-lawful.ts'
import { endOf, type Sale } from '#law/states/period-end.ts'
import type { Period } from '#law/states/transfer-law.ts'

/** Friday 11 September 2026, nine in the morning, in Virginia's calendar and zone. */
const friday: Sale = {
  state: 'VA',
  contact: Temporal.Instant.from('2026-09-11T13:00:00Z'),
  zone: 'America/New_York',
  calendar: publishedRules('VA'),
}

suite('when a period of state law is over', () => {
  const ends = (period: Period, sale: Partial<Sale> = {}) => dateText(endOf(period, { ...friday, ...sale }))

  test('hours elapse, over a change of clocks too', () => {
    assert.equal(ends({ hours: 1 }), '2026-09-11T10:00:00-04:00[America/New_York]')
    const october = { contact: Temporal.Instant.from('2026-10-31T13:00:00Z') }
    assert.equal(ends({ hours: 72 }, october), '2026-11-03T08:00:00-05:00[America/New_York]')
  })

  test('of days the day of the contact is not counted and the last is whole', () => {
    assert.equal(ends({ days: 1 }), '2026-09-13T00:00:00-04:00[America/New_York]')
    assert.equal(ends({ days: 10 }), '2026-09-22T00:00:00-04:00[America/New_York]')
  })

  test('of business days likewise, and where offices are closed without end nobody knows', () => {
    assert.equal(ends({ businessDays: 1 }), '2026-09-15T00:00:00-04:00[America/New_York]')
    const shut = {
      date: '2026-09-12',
      through: 'further-order',
      open: false,
      name: 'Storm',
      kind: 'weather',
      order: 'Order 1',
    } as const
    assert.match(
      JSON.stringify(ends({ businessDays: 1 }, { calendar: { state: 'VA', version: 1, declared: [shut] } })),
      /^\{"unknown":/,
    )
  })
})

suite('what is never', () => {
  test('says so, and nothing else does', () => {
    assert.equal(isNever({ never: 'by law' }), true)
    for (const other of [{ unknown: 'why' }, null, undefined, 'never', '2026-09-11'])
      assert.equal(isNever(other), false)
  })
})
