import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closuresIn } from '#law/clocks/closures.ts'
import {
  defenseRecordsBy,
  federalHolidays,
  federalWorkdaysAfter,
  isFederalWorkday,
} from '#law/clocks/federal-workdays.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

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

test('the birthday of Martin Luther King was first kept in 1986', () => {
  assert.deepEqual(
    ['1985-01-21', '1986-01-20'].map(date => isFederalWorkday(day(date))),
    [true, false],
  )
})

test('what we know of the eleven holidays of a year is secondary, of one that moved too', () => {
  const closures = closuresIn({ closures: federalHolidays }, 2026)
  assert.deepEqual(
    closures.map(({ date, confidence }) => `${date.toString()} ${confidence}`),
    [
      '2026-01-01 secondary',
      '2026-01-19 secondary',
      '2026-02-16 secondary',
      '2026-05-25 secondary',
      '2026-06-19 secondary',
      '2026-07-03 secondary',
      '2026-09-07 secondary',
      '2026-10-12 secondary',
      '2026-11-11 secondary',
      '2026-11-26 secondary',
      '2026-12-25 secondary',
    ],
  )
  assert.ok(closures.every(({ cites }) => cites.some(({ text }) => text.startsWith('5 U.S.C. § 6103(a)'))))
})

test('Juneteenth was kept from its first year on, the Friday before a Saturday', () => {
  assert.deepEqual(
    ['2020-06-19', '2021-06-18', '2026-06-19'].map(date => isFederalWorkday(day(date))),
    [true, false, false],
  )
})
