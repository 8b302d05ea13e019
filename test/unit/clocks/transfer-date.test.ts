import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { publishedRules, type DeclaredClosure } from '#law/clocks/office-calendar.ts'
import { transferDate, type Contact } from '#law/clocks/transfer-date.ts'
import { dateText, isUnknown } from '#law/clocks/unknown.ts'
import type { State, Zone } from '#law/words.ts'

const at = (state: State, zone: Zone, contact: string, more: Partial<Contact> = {}) =>
  transferDate({ contact: Temporal.Instant.from(contact), zone, calendar: publishedRules(state), ...more })
const earliest = (...given: Parameters<typeof at>) => {
  const { earliestTransferAt } = at(...given)
  return isUnknown(earliestTransferAt) ? earliestTransferAt.unknown : earliestTransferAt.toString()
}
const day = (text: string) => Temporal.PlainDate.from(text)
const thursday = '2026-09-10T10:00:00-04:00'
/** The tenth business day of a contact in Virginia, where there is one. */
const heldTo = (more: Partial<Contact>, contact = thursday) => {
  const { tenthBusinessDay } = at('VA', 'America/New_York', contact, more)
  return tenthBusinessDay && dateText(tenthBusinessDay)
}
const holds = (date: string) =>
  heldTo({ under21: true, causeNoticedOn: day(date) }, `${date}T10:00:00-04:00`) !== undefined
const storm: DeclaredClosure = { date: '2026-09-15', open: false, name: 'Storm', kind: 'weather', order: 'order 2' }
const thirdOfFriday = (...declared: DeclaredClosure[]) =>
  dateText(
    at('VA', 'America/New_York', '2026-09-11T09:00:00-04:00', {
      calendar: { state: 'VA', version: declared.length, declared },
    }).thirdBusinessDay,
  )

suite('the clock on the wall of the premises decides', () => {
  test('the same instant is Thursday evening in Virginia and Friday morning in Guam (TIM-07)', () => {
    const instant = '2026-09-11T02:30:00Z'
    assert.equal(dateText(at('VA', 'America/New_York', instant).thirdBusinessDay), '2026-09-15')
    assert.equal(dateText(at('GU', 'Pacific/Guam', instant).thirdBusinessDay), '2026-09-16')
  })

  test('zones that never change their clocks and zones apart from their state (TIM-07)', () => {
    assert.equal(
      earliest('AZ', 'America/Phoenix', '2026-09-11T16:00:00Z'),
      '2026-09-17T00:01:00-07:00[America/Phoenix]',
    )
    assert.equal(earliest('AK', 'America/Adak', '2026-09-11T18:00:00Z'), '2026-09-17T00:01:00-09:00[America/Adak]')
    assert.equal(
      earliest('AS', 'Pacific/Pago_Pago', '2026-09-11T20:00:00Z'),
      '2026-09-17T00:01:00-11:00[Pacific/Pago_Pago]',
    )
  })

  test('the hold runs over a change of clocks and ends at 00:01 of the new time (TIM-05, TIM-07)', () => {
    assert.equal(
      earliest('VA', 'America/New_York', '2026-10-29T12:00:00-04:00'),
      '2026-11-05T00:01:00-05:00[America/New_York]',
    )
    assert.equal(
      earliest('VA', 'America/New_York', '2026-03-05T12:00:00-05:00'),
      '2026-03-11T00:01:00-04:00[America/New_York]',
    )
  })

  test('where a zone skips or repeats 00:01 itself, the later instant: never a moment too early', () => {
    // Cuba's clocks change at midnight: 00:01 of Sunday 8 March 2026 does not exist there, that of 1 November comes twice.
    assert.equal(
      earliest('VA', 'America/Havana', '2026-03-03T12:00:00-05:00').slice(0, 25),
      '2026-03-07T00:01:00-05:00',
    )
    const closedFriday = { date: '2026-03-06', open: false, name: 'Storm', kind: 'weather', order: 'order 1' } as const
    const openSaturday = { ...closedFriday, date: '2026-03-07', open: true } as const
    const calendar = { ...publishedRules('VA'), declared: [closedFriday, openSaturday] }
    assert.equal(
      earliest('VA', 'America/Havana', '2026-03-03T12:00:00-05:00', { calendar }).slice(0, 25),
      '2026-03-08T01:01:00-04:00',
    )
    const openInAutumn = { ...publishedRules('VA'), declared: [{ ...openSaturday, date: '2026-10-31' }] }
    assert.equal(
      earliest('VA', 'America/Havana', '2026-10-28T12:00:00-04:00', { calendar: openInAutumn }).slice(0, 25),
      '2026-11-01T00:01:00-05:00',
    )
  })
})

suite('under 21', () => {
  test('a cause notice on any day from the contact to the third business day holds to the tenth (TIM-20, TIM-21, TIM-23)', () => {
    for (const noticed of ['2026-09-10', '2026-09-12', '2026-09-15']) {
      assert.equal(heldTo({ under21: true, causeNoticedOn: day(noticed) }), '2026-09-24')
    }
  })

  test('without a notice, with a late one, or at 21 and over there is no tenth day (TIM-20, TIM-23, TIM-27)', () => {
    assert.equal(heldTo({ under21: true }), undefined)
    assert.equal(heldTo({ under21: true, causeNoticedOn: day('2026-09-16') }), undefined)
    assert.equal(heldTo({ under21: false, causeNoticedOn: day('2026-09-11') }), undefined)
  })

  test('without cause it is (C)(ii) that ends the hold of a person under 21, in the days of the rule (CHK-56)', () => {
    const cites = (more: Partial<Contact>, contact = thursday) =>
      at('VA', 'America/New_York', contact, more).cites.some(({ text }) => text === '18 U.S.C. § 922(t)(1)(C)(ii)')
    assert.deepEqual([cites({ under21: true }), cites({ under21: false }), cites({})], [true, false, false])
    assert.equal(cites({ under21: true, causeNoticedOn: day('2026-09-10') }), false)
    assert.equal(cites({ under21: true }, '2022-06-24T10:00:00-04:00'), false)
  })

  test('nobody is under 21 unless it is said', () => {
    assert.equal(heldTo({ causeNoticedOn: day('2026-09-11') }), undefined)
  })

  test('a notice before the contact is a defect', () => {
    assert.throws(() => heldTo({ under21: true, causeNoticedOn: day('2026-09-09') }), RangeError)
  })

  test('the rule governs contacts from 25 June 2022 through 30 September 2032 (CHK-56)', () => {
    const dates = ['2022-06-24', '2022-06-25', '2032-09-30', '2032-10-01']
    assert.deepEqual(dates.map(holds), [false, true, true, false])
  })
})

test('a closure without end leaves every date that rests on it unknown, and validity and destruction as they are (TIM-08)', () => {
  const declared = [
    {
      date: '2026-09-15',
      through: 'further-order',
      open: false,
      name: 'Pandemic',
      kind: 'proclamation',
      order: 'order 51',
    },
  ] as const
  const calendar = { state: 'VA', version: 4, declared } as const
  const dates = at('VA', 'America/New_York', '2026-09-10T10:00:00-04:00', {
    calendar,
    under21: true,
    causeNoticedOn: day('2026-09-20'),
  })
  assert.equal(isUnknown(dates.thirdBusinessDay), true)
  assert.equal(isUnknown(dates.tenthBusinessDay), true)
  assert.equal(isUnknown(dates.earliestTransferAt), true)
  assert.equal(dates.validThrough.toString(), '2026-10-10')
  assert.equal(dates.destroyBy.limit.toString(), '2026-12-09')
  assert.equal(dates.calendarVersion, 4)
})

test('a calendar amended before the date passes moves it, and a closure taken back moves it back (TIM-08)', () => {
  assert.deepEqual(
    [thirdOfFriday(), thirdOfFriday(storm), thirdOfFriday(storm, { ...storm, open: true })],
    ['2026-09-16', '2026-09-17', '2026-09-16'],
  )
})
