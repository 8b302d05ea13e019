import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageOn, isHeldUnder21, isUnder18, isUnder21 } from '#law/clocks/age.ts'
import { legalDay } from '#law/clocks/legal-day.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test('a year is full on the birthday and not the day before', () => {
  assert.deepEqual([ageOn(day('2005-09-11'), day('2026-09-10')), ageOn(day('2005-09-11'), day('2026-09-11'))], [20, 21])
})

test('in a later month of the birth year’s day a year is full, in an earlier one not, whatever the day of the month', () => {
  assert.deepEqual([ageOn(day('2005-09-11'), day('2026-08-31')), ageOn(day('2005-09-11'), day('2026-10-01'))], [20, 21])
})

test('born on 29 February: a year older on 1 March, and on 29 February where there is one (DEC-23)', () => {
  const born = day('2004-02-29')
  assert.deepEqual([ageOn(born, day('2022-02-28')), ageOn(born, day('2022-03-01'))], [17, 18])
  assert.deepEqual([ageOn(born, day('2028-02-28')), ageOn(born, day('2028-02-29'))], [23, 24])
})

test('eighteen and twenty-one end on the birthday (TIM-26, DEC-23)', () => {
  assert.deepEqual(
    [isUnder18(day('2008-09-12'), day('2026-09-11')), isUnder18(day('2008-09-11'), day('2026-09-11'))],
    [true, false],
  )
  assert.deepEqual(
    [isUnder21(day('2005-09-12'), day('2026-09-11')), isUnder21(day('2005-09-11'), day('2026-09-11'))],
    [true, false],
  )
})

test('at one instant a person can be under 21 in Hawaii and 21 in Guam (TIM-07, TIM-26)', () => {
  const [born, contact] = [day('2005-09-11'), Temporal.Instant.from('2026-09-10T20:00:00Z')]
  assert.equal(isUnder21(born, legalDay(contact, 'Pacific/Honolulu')), true)
  assert.equal(isUnder21(born, legalDay(contact, 'Pacific/Guam')), false)
})

test('who is under 21 is held to that from 25 June 2022 through 30 September 2032, and nobody older is (CHK-56)', () => {
  const held = (born: string, contact: string) => isHeldUnder21(day(born), day(contact))
  assert.deepEqual(
    ['2022-06-24', '2022-06-25', '2032-09-30', '2032-10-01'].map(contact => held('2013-01-01', contact)),
    [false, true, true, false],
  )
  assert.deepEqual([held('2005-09-12', '2026-09-11'), held('2005-09-11', '2026-09-11')], [true, false])
})
