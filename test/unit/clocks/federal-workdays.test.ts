import assert from 'node:assert/strict'
import { test } from 'node:test'
import Holidays from 'date-holidays'
import { closuresIn } from '#law/clocks/closures.ts'
import {
  defenseRecordsBy,
  federalHolidays,
  federalWorkdaysAfter,
  isFederalWorkday,
} from '#law/clocks/federal-workdays.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const years = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030] as const

test('three federal workdays, the day of the disposition not counted (REC-14)', () => {
  assert.equal(defenseRecordsBy(day('2026-09-10')).toString(), '2026-09-15')
  // Saturday: Monday is the first.
  assert.equal(defenseRecordsBy(day('2026-09-12')).toString(), '2026-09-16')
})

test('a state’s own closures do not matter to a federal agency (REC-14)', () => {
  // Virginia closes on the day after Thanksgiving, and Wednesday the 25th is the day of the disposition.
  assert.equal(isFederalWorkday(day('2026-11-27')), true)
  assert.equal(defenseRecordsBy(day('2026-11-25')).toString(), '2026-12-01')
})

test('Christmas and New Year in one count, each moved from a Saturday to the Friday (REC-14)', () => {
  assert.deepEqual(
    ['2027-12-24', '2027-12-31'].map(date => isFederalWorkday(day(date))),
    [false, false],
  )
  assert.equal(federalWorkdaysAfter(day('2027-12-23'), 5).toString(), '2028-01-03')
})

test('Juneteenth was kept from its first year on, the Friday before a Saturday', () => {
  assert.deepEqual(
    ['2020-06-19', '2021-06-18', '2026-06-19'].map(date => isFederalWorkday(day(date))),
    [true, false, false],
  )
})

test('on every weekday of a decade we agree with a holiday library, which does not move Veterans Day', () => {
  const library = new Holidays('US')
  const weekdays = (dates: readonly string[]) => new Set(dates.filter(date => day(date).dayOfWeek < 6))
  const theirs = weekdays(
    years
      .flatMap(year => library.getHolidays(year))
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 'YYYY-MM-DD'.length)),
  )
  const closures = years.flatMap(year => closuresIn({ closures: federalHolidays }, year))
  const ours = weekdays(closures.map(({ date }) => date.toString()))
  assert.deepEqual([...theirs.difference(ours)], [])
  assert.deepEqual([...ours.difference(theirs)], ['2023-11-10', '2028-11-10', '2029-11-12'])
  assert.equal(ours.size > 90, true)
})
