import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cfr } from '#law/cite.ts'
import { businessDaysAfter, looksAhead } from '#law/clocks/business-days.ts'
import { officeDay, publishedRules } from '#law/clocks/office-calendar.ts'
import { dateText, isUnknown } from '#law/clocks/unknown.ts'
import { states } from '#law/words.ts'

const thursday = Temporal.PlainDate.from('2026-09-10')
const endless = {
  ...publishedRules('VA'),
  declared: [
    {
      date: '2026-09-15',
      through: 'further-order',
      open: false,
      name: 'Pandemic',
      kind: 'proclamation',
      order: 'order 51',
    },
  ],
} as const

test('every day from the contact to the last counted one is listed, with its reason (TIM-02, TIM-05)', () => {
  const { day, counted } = businessDaysAfter(thursday, 3, publishedRules('VA'))
  assert.deepEqual(dateText(day), '2026-09-15')
  assert.deepEqual(
    counted.map(each => [each.date.toString(), each.counted]),
    [
      ['2026-09-10', false],
      ['2026-09-11', true],
      ['2026-09-12', false],
      ['2026-09-13', false],
      ['2026-09-14', true],
      ['2026-09-15', true],
    ],
  )
  assert.equal(counted[0]?.because, 'the day of the contact is not counted')
  assert.equal(
    counted.every(({ because }) => because.length > 0),
    true,
  )
})

test('that the day of the contact is not counted stands in the regulation', () => {
  const [contactDay] = businessDaysAfter(thursday, 3, publishedRules('VA')).counted
  assert.deepEqual([contactDay?.confidence, contactDay?.cites], ['cited', [cfr(28, '25.6(c)(1)(iv)(B)')]])
})

test('a closure without end leaves the day unknown, says why, and does not look for ever (TIM-08)', () => {
  const { day, counted } = businessDaysAfter(thursday, 3, endless)
  assert.deepEqual(day, {
    unknown:
      'fewer than 3 business days fall in the 90 days that follow: Pandemic: offices closed until further order by order 51',
  })
  assert.equal(counted.length, looksAhead + 1)
  assert.equal(counted.filter(each => each.counted).length, 2)
  assert.deepEqual(dateText(businessDaysAfter(thursday, 2, endless).day), '2026-09-14')
})

test('in every state, from every day of a leap year, ten business days are found and counted exactly (TIM-05)', () => {
  for (const state of states) {
    const calendar = publishedRules(state)
    for (let days = 0; days < 366; days += 7) {
      const contactDay = Temporal.PlainDate.from('2028-01-01').add({ days: days + (days % 5) })
      const { day, counted } = businessDaysAfter(contactDay, 10, calendar)
      if (isUnknown(day)) assert.fail(`${state} ${contactDay.toString()}: ${day.unknown}`)
      const open = counted.slice(1).filter(({ date }) => officeDay(calendar, date).open)
      assert.equal(open.length, 10, `${state} ${contactDay.toString()}`)
      assert.equal(open.at(-1)?.date.equals(day), true)
      assert.equal(contactDay.until(day).days >= 12, true)
    }
  }
})
