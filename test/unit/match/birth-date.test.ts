import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { knownDate, near, type Nearness } from '#match/birth-date.ts'

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
  ['1974-03-09', '1974-01-01', 'yearOnly'],
  ['2004-02-29', '2005-02-28', undefined],
  ['1974-03-09', '1974-06-17', undefined],
]

for (const [asked, recorded, nearness] of cases) {
  test(`${recorded} beside ${asked} is ${nearness ?? 'not near'}`, () => {
    assert.equal(near(asked).get(recorded), nearness)
  })
}

test('near is mutual, but for 1 January, which stands for any day of its year', () => {
  fc.assert(
    fc.property(born, one => {
      for (const [other, nearness] of near(one)) {
        if (nearness !== 'yearOnly') assert.equal(near(other).get(one), nearness, other)
      }
    }),
  )
})

test('every date in a neighbourhood exists, and there are few enough to look through', () => {
  fc.assert(
    fc.property(born, one => {
      const dates = [...near(one).keys()]
      for (const date of dates) assert.equal(Temporal.PlainDate.from(date, { overflow: 'reject' }).toString(), date)
      assert.ok(dates.length <= 70, String(dates.length))
    }),
  )
})

test('a placeholder, a day that does not exist and a text are no date of birth', () => {
  const unknown = ['1900-01-01', '1901-01-01', '1911-11-11', '1974-02-30', '1974-13-01', '19740309', 'unknown', '']
  for (const text of unknown) assert.equal(knownDate(text), undefined, text)
  assert.equal(knownDate('1974-03-09'), '1974-03-09')
})
