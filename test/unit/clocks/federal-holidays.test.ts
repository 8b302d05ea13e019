import assert from 'node:assert/strict'
import { test } from 'node:test'
import Holidays from 'date-holidays'
import { closuresIn } from '#law/clocks/closures.ts'
import { federalHolidays } from '#law/clocks/federal-workdays.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const years = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030] as const

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
