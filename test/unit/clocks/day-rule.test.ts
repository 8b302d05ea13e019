import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysNamed } from '#law/clocks/day-rule.ts'
import { dates, easter, fixed, last, nth, type DayRule } from '#law/states/jurisdiction.ts'

const named = (rule: DayRule, year: number) => daysNamed(rule, year).map(day => day.toString())

test('days that an order named once are those of their year alone', () => {
  assert.deepEqual(named(dates('2025-07-04', '2026-01-02'), 2025), ['2025-07-04'])
  assert.deepEqual(named(dates('2025-07-04', '2026-01-02'), 2026), ['2026-01-02'])
  assert.deepEqual(named(dates('2025-07-04', '2026-01-02'), 2027), [])
  assert.deepEqual(dates('2025-07-04'), { kind: 'dates', dates: ['2025-07-04'] })
})

test('the day after a weekday can fall in another month', () => {
  assert.deepEqual(named(last(1, 5, 1), 2027), ['2027-06-01'])
  assert.deepEqual(named(last(1, 5), 2027), ['2027-05-31'])
  assert.deepEqual(named(nth(5, 2, 3, 2), 2026), ['2026-04-02'])
})

test('29 February is a day of leap years, a fifth weekday one of some months', () => {
  assert.deepEqual([named(fixed(2, 29), 2027), named(fixed(2, 29), 2028)], [[], ['2028-02-29']])
  assert.deepEqual([named(nth(5, 1, 2), 2027), named(nth(5, 2, 2), 2028)], [[], ['2028-02-29']])
})

test('a full moon of 18 April is drawn in only late in the cycle, so that Easter of 1886 was on 25 April', () => {
  assert.deepEqual([named(easter(0), 1886), named(easter(0), 1734), named(easter(0), 1954)].flat(), [
    '1886-04-25',
    '1734-04-25',
    '1954-04-18',
  ])
})
