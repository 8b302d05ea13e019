import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareBirthDates, dateLevel, knownDate, near, type Nearness } from '#match/birth-date.ts'
import { birthDay, dayOf, monthOf, yearOf } from '#match/civil.ts'

const on = (date: string): number => knownDate(date) ?? assert.fail(date)
const written = (day: number): string =>
  [
    String(yearOf(day)).padStart(4, '0'),
    String(monthOf(day)).padStart(2, '0'),
    String(dayOf(day)).padStart(2, '0'),
  ].join('-')

const born = fc
  .integer({ min: 0, max: 100 * 365 })
  .map(days => Temporal.PlainDate.from('1920-01-02').add({ days }).toString())

const cases: readonly (readonly [asked: string, recorded: string, nearness: Nearness | undefined])[] = [
  ['1974-03-09', '1974-03-09', 'exact'],
  ['1974-03-09', '1974-09-03', 'dayMonthSwapped'],
  ['1974-03-09', '1975-03-09', 'oneYearOff'],
  ['1974-03-09', '1974-04-09', 'oneMonthOff'],
  ['1974-03-01', '1974-02-28', 'fewDaysOff'],
  ['1974-03-12', '1974-03-21', 'digitsSwapped'],
  ['1974-03-09', '1947-03-09', 'digitsSwapped'],
  ['1974-03-09', '1977-03-09', 'fewYearsOff'],
  ['1974-03-09', '1984-03-09', 'oneDigit'],
  ['1974-03-09', '1974-01-01', 'firstOfYear'],
  ['1974-05', '1974-01-01', 'firstOfYear'],
  ['1974-01-01', '1974-05', 'firstOfYear'],
  ['1974-01-01', '1974-01-01', 'bothFirstOfYear'],
  ['1974-01-01', '1974-11-27', 'firstOfYear'],
  ['1974-03-09', '1974', 'yearOnly'],
  ['1974-03-09', '1974-03', 'monthOnly'],
  ['1974-03', '1974-03-31', 'monthOnly'],
  ['1974', '1974-11-27', 'yearOnly'],
  ['1974', '1974', 'yearOnly'],
  ['1974-03', '1974', 'yearOnly'],
  ['1974-03-09', '1975', undefined],
  ['1974-03-09', '1974-04', undefined],
  ['1974-12-30', '1975-01-02', 'fewDaysOff'],
  ['1976-03-01', '1976-02-29', 'fewDaysOff'],
  ['2004-02-29', '2005-02-28', undefined],
  ['1974-03-09', '1974-06-17', undefined],
]

for (const [asked, recorded, nearness] of cases) {
  test(`${recorded} beside ${asked} is ${nearness ?? 'not near'}`, () => {
    assert.equal(near(on(asked)).get(on(recorded)), nearness)
  })
}

test('near is mutual, whatever part of a date is known (fast-check prints its seed)', () => {
  fc.assert(
    fc.property(born, one => {
      for (const [other, nearness] of near(on(one))) {
        assert.equal(near(other).get(on(one)), nearness, written(other))
      }
    }),
  )
})

test('every date in a neighbourhood exists, and there are few enough to look through', () => {
  fc.assert(
    fc.property(born, one => {
      const dates = [...near(on(one)).keys()].filter(date => dayOf(date) > 0).map(written)
      for (const date of dates) assert.equal(Temporal.PlainDate.from(date, { overflow: 'reject' }).toString(), date)
      assert.ok(one.endsWith('-01-01') || dates.length <= 70, String(dates.length))
    }),
  )
})

test('a placeholder, a day that does not exist and a text are no date of birth', () => {
  const unknown = [
    ...['1900-01-01', '1901-01-01', '1911-11-11', '1974-02-30', '1974-13-01', '1974-13', '1974-00', '1974-03-00'],
    ...['19740309', '1700-05-05', '2200-05-05', '974-03-09', 'unknown', ''],
  ]
  for (const text of unknown) assert.equal(knownDate(text), undefined, text)
  assert.equal(knownDate('1974-03-09'), birthDay(1974, 3, 9))
  assert.equal(knownDate('1974-03'), birthDay(1974, 3, 0))
  assert.equal(knownDate('1974'), birthDay(1974, 0, 0))
})

test('what no date is near to says whether at least the year is the same or two digits are wrong', () => {
  const why = (asked: string, recorded: string): string | undefined =>
    compareBirthDates(dateLevel(on(asked), near(on(asked)), on(recorded)))?.why
  assert.equal(why('1974-03-09', '1974-06-17'), 'only the year of birth agrees')
  assert.equal(why('1974-03-09', '1984-03-19'), 'two digits of the date of birth differ')
  assert.equal(why('1974-03-09', '1951-06-17'), 'the dates of birth differ')
  assert.equal(why('1974-03', '1985-04'), 'the dates of birth differ')
  assert.equal(compareBirthDates(undefined), undefined)
})
