import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exceeds, penalty, type Penalty } from '#law/prohibitors/terms/penalty.ts'

const table: readonly (readonly [Penalty, boolean, boolean])[] = [
  [{ years: 0 }, false, false],
  [{ days: 364 }, false, false],
  [{ days: 365 }, false, false],
  [{ days: 366 }, true, false],
  [{ months: 12 }, false, false],
  [{ months: 12, days: 1 }, true, false],
  [{ months: 13 }, true, false],
  [{ years: 1 }, false, false],
  [{ years: 1, days: 1 }, true, false],
  [{ years: 2 }, true, false],
  [{ months: 24 }, true, false],
  [{ years: 2, days: 1 }, true, true],
  [{ years: 2.5 }, true, true],
  [{ life: true }, true, true],
  [{ death: true }, true, true],
]

test('a year and a day exceeds a year; twelve months do not', () => {
  for (const [maximum, one, two] of table) {
    assert.equal(exceeds(maximum, 1), one, `${JSON.stringify(maximum)} and one year`)
    assert.equal(exceeds(maximum, 2), two, `${JSON.stringify(maximum)} and two years`)
    assert.ok(penalty('a sentence').is(maximum))
  }
})
