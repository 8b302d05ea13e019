import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stateLaw } from '#law/cite.ts'
import { closuresIn } from '#law/clocks/closures.ts'
import { dates, easter, fixed, last, nth, staysPut } from '#law/states/jurisdiction.ts'
import type { ClosureRule, Jurisdiction, ShiftRule } from '#law/states/jurisdiction.ts'
import { VA } from '#law/states/VA.ts'

const cited = { confidence: 'cited', cites: [stateLaw('Code § 1')] } as const
const shifting = { confidence: 'secondary', cites: [stateLaw('Code § 2')] } as const
const nearest: ShiftRule = { saturday: 'friday', sunday: 'monday', ...shifting }
const onward: ShiftRule = { saturday: 'monday', sunday: 'tuesday', ...shifting }

/** A made-up jurisdiction that closes by these rules alone. */
const closing = (...closures: ClosureRule[]): Jurisdiction => ({ ...VA, closures })
const closedIn = (year: number, ...rules: ClosureRule[]) =>
  closuresIn(closing(...rules), year).map(({ date, because }) => `${date.toString()} ${because}`)

const veterans = (shift: ShiftRule): ClosureRule => ({ name: 'Day', day: fixed(11, 11), shift, ...cited })
const rule = (name: string, day: ClosureRule['day']): ClosureRule => ({ name, day, shift: staysPut, ...cited })
const inYears = (years: ClosureRule['years'] & string) =>
  [2024, 2025, 2026, 2027, 2028, 2029].filter(
    year => closedIn(year, { ...rule('Day', nth(2, 2, 3)), years }).length > 0,
  )
const confidenceOf = (closure: ClosureRule) => closuresIn(closing(closure), 2028)[0]?.confidence
const newYear: ClosureRule = { name: 'New Year', day: fixed(1, 1), shift: nearest, ...cited }

test('a first of January on a Saturday closes the last day of the year before', () => {
  assert.deepEqual(closedIn(2021, newYear), [
    '2021-01-01 New Year',
    '2021-12-31 New Year, moved from Saturday 1 January',
  ])
  assert.deepEqual(closedIn(2022, newYear), [])
})

test('a last of December on a Sunday can close days of the year after', () => {
  const eve = { name: 'Eve', day: fixed(12, 31), shift: onward, ...cited }
  assert.deepEqual(closedIn(2024, eve), ['2024-01-02 Eve, moved from Sunday 31 December', '2024-12-31 Eve'])
})

test('a holiday on a Saturday or Sunday goes where its shift says', () => {
  assert.deepEqual(closedIn(2028, veterans(nearest)), ['2028-11-10 Day, moved from Saturday 11 November'])
  assert.deepEqual(closedIn(2028, veterans(onward)), ['2028-11-13 Day, moved from Saturday 11 November'])
  assert.deepEqual(closedIn(2029, veterans(nearest)), ['2029-11-12 Day, moved from Sunday 11 November'])
  assert.deepEqual(closedIn(2029, veterans(onward)), ['2029-11-13 Day, moved from Sunday 11 November'])
  assert.deepEqual(closedIn(2029, veterans({ ...nearest, sunday: 'friday' })), [
    '2029-11-09 Day, moved from Sunday 11 November',
  ])
  assert.deepEqual(closedIn(2028, veterans({ ...nearest, saturday: 'stays' })), ['2028-11-11 Day'])
})

test('a date on a weekend that no source says is not moved closes the day beside it, in doubt', () => {
  const eve: ClosureRule = { name: 'Eve', day: fixed(12, 24), shift: staysPut, ...cited }
  assert.deepEqual(closedIn(2022, eve), ['2022-12-23 Eve, perhaps moved from Saturday 24 December', '2022-12-24 Eve'])
  assert.equal(closuresIn(closing(eve), 2022)[0]?.confidence, 'unconfirmed')
  const named: ClosureRule = { name: 'Proclaimed', day: dates('2022-12-24'), shift: staysPut, ...cited }
  assert.deepEqual(closedIn(2022, named), ['2022-12-24 Proclaimed'])
})

test('in doubt about a Sunday the Monday is closed too; a weekday is never in doubt', () => {
  const eve: ClosureRule = { name: 'Eve', day: fixed(12, 24), shift: staysPut, ...cited }
  assert.deepEqual(closedIn(2028, eve), ['2028-12-24 Eve', '2028-12-25 Eve, perhaps moved from Sunday 24 December'])
  assert.deepEqual(closedIn(2026, eve), ['2026-12-24 Eve'])
})

test('days are found by weekday, by the end of the month, by Easter and by name', () => {
  assert.deepEqual(
    closedIn(
      2026,
      rule('third Monday of January', nth(3, 1, 1)),
      rule('day after Thanksgiving', nth(4, 4, 11, 1)),
      rule('fifth Monday of February', nth(5, 1, 2)),
      rule('last Monday of May', last(1, 5)),
      rule('Good Friday', easter(-2)),
      rule('by order', dates('2025-07-04', '2026-01-02')),
    ),
    [
      '2026-01-02 by order',
      '2026-01-19 third Monday of January',
      '2026-04-03 Good Friday',
      '2026-05-25 last Monday of May',
      '2026-11-27 day after Thanksgiving',
    ],
  )
})

test('Easter Sunday is where the churches keep it, in its earliest and latest years too', () => {
  const sunday: ClosureRule = { name: '', day: easter(0), shift: staysPut, ...cited }
  const easters = ['1818-03-22', '1943-04-25', '1954-04-18', '1981-04-19', '2000-04-23', '2008-03-23', '2024-03-31']
  easters.push('2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2038-04-25')
  for (const date of easters) assert.equal(closedIn(Number(date.slice(0, 4)), sunday)[0]?.trim(), date)
})

test('a holiday is kept from its first day to its last, and moved only if its own day is between them', () => {
  assert.deepEqual(closedIn(2026, { ...newYear, until: '2025-12-31' }), [])
  assert.deepEqual(closedIn(2026, { ...newYear, since: '2026-01-01', until: '2026-01-01' }), ['2026-01-01 New Year'])
  assert.deepEqual(closedIn(2021, { ...newYear, since: '2021-06-01', until: '2021-12-31' }), [])
})

test('election days come in even years, inaugurations in the year after an election of the president', () => {
  assert.deepEqual(inYears('even'), [2024, 2026, 2028])
  assert.deepEqual(inYears('odd'), [2025, 2027, 2029])
  assert.deepEqual(inYears('after-leap'), [2025, 2029])
})

test('a day that two rules close is one closure: the surer is named first, and both are cited', () => {
  const unsure: ClosureRule = {
    name: 'Friday of thanks',
    day: nth(2, 5, 11),
    shift: staysPut,
    confidence: 'unconfirmed',
  }
  const [only, ...others] = closuresIn(closing(unsure, { ...veterans(nearest), name: 'Veterans Day' }), 2028)
  assert.deepEqual(others, [])
  assert.equal(only?.name, 'Veterans Day and Friday of thanks')
  assert.equal(only.because, 'Veterans Day, moved from Saturday 11 November, and Friday of thanks')
  assert.equal(only.confidence, 'secondary')
  assert.deepEqual(only.cites, [stateLaw('Code § 1'), stateLaw('Code § 2')])
})

test('of two equally sure rules for one day the one that stands first is named first, and the surer before both', () => {
  const namesOf = (...rules: ClosureRule[]) => closuresIn(closing(...rules), 2026).map(({ name }) => name)
  const [one, other] = [rule('One', fixed(11, 11)), rule('Other', nth(2, 3, 11))]
  assert.deepEqual(namesOf(one, other), ['One and Other'])
  assert.deepEqual(namesOf(other, one), ['Other and One'])
  assert.deepEqual(namesOf(one, { ...other, ...shifting }), ['One and Other'])
  assert.deepEqual(namesOf({ ...one, ...shifting }, other), ['Other and One'])
})

test('a moved day is no surer than the weaker of its rule and its shift', () => {
  const day = { name: 'Day', day: fixed(11, 11) } as const
  const guessed: ShiftRule = { saturday: 'friday', sunday: 'monday', confidence: 'unconfirmed' }
  assert.equal(confidenceOf({ ...day, shift: nearest, ...cited }), 'secondary')
  assert.equal(confidenceOf({ ...day, shift: guessed, ...cited }), 'unconfirmed')
  assert.equal(confidenceOf({ ...day, shift: { ...nearest, ...cited }, confidence: 'unconfirmed' }), 'unconfirmed')
})
