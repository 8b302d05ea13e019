import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseDate } from '#law/numbers.ts'
import { dayOf } from '#law/prohibitors/play.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import { every, excepted, met, some } from '#law/prohibitors/terms/elements.ts'
import { count, day, oneOf, unstated, without, yesNo } from '#law/prohibitors/terms/facts.ts'
import { inForce } from '#law/prohibitors/terms/in-force.ts'
import { penalty } from '#law/prohibitors/terms/penalty.ts'
import { reaches, stateOfBar } from '#law/prohibitors/terms/state-bar.ts'
import { allows, prohibits, unresolved } from '#law/rule.ts'

const on = parseDate('2026-09-10') ?? assert.fail()

suite('which values a fact can be told in', () => {
  const reads = (fact: ReturnType<typeof yesNo | typeof count | typeof day>, values: readonly unknown[]) =>
    values.filter(value => fact.is(value))

  test('yes or no is true or false', () => {
    assert.deepEqual(reads(yesNo('whether'), [true, false, 'true', 0, 1, null, undefined]), [true, false])
  })

  test('a count is a whole number from nothing to a thousand', () => {
    const values = [0, 1, 1000, 1001, -1, 1.5, Number.NaN, Infinity, '1', null, undefined]
    assert.deepEqual(reads(count('how many'), values), [0, 1, 1000])
  })

  test('a day is a date that exists, as text', () => {
    const values = ['2026-09-10', '2026-02-29', '', 20260910, ['2026-09-10'], Temporal.PlainDate.from(on), null]
    assert.deepEqual(reads(day('the day'), values), ['2026-09-10'])
  })

  test('one of a list is one of it, letter for letter', () => {
    const fact = oneOf('which', ['one', 'other'])
    assert.equal(fact.expects, 'one, other')
    assert.deepEqual(
      ['one', 'other', 'One', '', 0, ['one'], undefined].filter(value => fact.is(value)),
      ['one', 'other'],
    )
  })

  test('a sentence has lengths of no less than nothing, or is for life, or death', () => {
    const good = [{ years: 0 }, { years: 1, months: 2, days: 3 }, { life: true }, { death: true }, { days: 365_000 }]
    const bad = [
      ...[{}, [], null, undefined, 1, '1 year', { weeks: 1 }, { years: -1 }, { days: 365_001 }, { years: '1' }],
      ...[{ life: false }, { death: 1 }, { years: true }, { years: 1, weeks: 1 }, { life: true, years: 'many' }],
    ]
    const { is } = penalty('the sentence')
    assert.deepEqual(good.filter(is), good)
    assert.deepEqual(bad.filter(is), [])
  })
})

suite('what is missing', () => {
  const table = { one: yesNo('whether one'), two: count('how many two'), three: day('the day of three') }

  test('is asked for in the order in which it is named, and what was stated is not', () => {
    assert.deepEqual(unstated(table, {}, 'three', 'one', 'two'), ['the day of three', 'whether one', 'how many two'])
    assert.deepEqual(unstated(table, { one: false, two: 0 }, 'one', 'two', 'three'), ['the day of three'])
    assert.deepEqual(unstated(table, {}), [])
  })

  test('a record without one fact has all the others', () => {
    assert.deepEqual(without({ one: 1, two: 2 }, 'one'), { two: 2 })
  })
})

suite('elements put together', () => {
  const fails = allows('it fails')
  const open = unresolved('whether it is')
  const alsoOpen = unresolved('whether it is', 'when it was')

  test('all must be met: one that fails allows whatever is open, and what is open is named once', () => {
    assert.deepEqual(every('all are met', met, met), prohibits('all are met'))
    assert.deepEqual(every('all are met', met, open, fails), fails)
    assert.deepEqual(every('all are met', open, met, alsoOpen), unresolved('whether it is', 'when it was'))
  })

  test('one must be met: only where each fails does the whole', () => {
    assert.deepEqual(some('none is met', fails, fails), allows('none is met'))
    assert.deepEqual(some('none is met', open, met, fails), met)
    assert.deepEqual(some('none is met', open, fails, alsoOpen), unresolved('whether it is', 'when it was'))
  })

  test('an exception allows when nothing that it rests on is missing', () => {
    assert.deepEqual(excepted('it is excepted', []), allows('it is excepted'))
    assert.deepEqual(excepted('it is excepted', ['whether it is']), open)
  })
})

suite('an order binds through its last day', () => {
  const [whether, until] = ['whether the order is still in force', 'the last day of the order, or that it has none']
  const over = allows('the order has expired')

  test('whatever is not known of it is asked for at once', () => {
    assert.deepEqual(inForce({}, on), unresolved(whether, until))
    assert.deepEqual(inForce({ status: 'active' }, on), unresolved(until))
    assert.deepEqual(inForce({ endless: false, status: 'active' }, on), unresolved(until))
    assert.deepEqual(inForce({ expires: '2026-09-10' }, on), unresolved(whether))
    assert.deepEqual(inForce({ endless: true }, on), unresolved(whether))
  })

  test('its last day, the day after, and no last day', () => {
    assert.deepEqual(inForce({ status: 'active', expires: '2026-09-10' }, on), met)
    assert.deepEqual(inForce({ status: 'active', expires: '2026-09-09' }, on), over)
    assert.deepEqual(inForce({ expires: '2026-09-09' }, on), over)
    assert.deepEqual(inForce({ status: 'active', endless: true }, on), met)
    assert.deepEqual(inForce({ status: 'active', endless: false, expires: '2026-09-10' }, on), met)
  })

  test('one that was lifted or has expired binds nobody, whatever else the record says', () => {
    for (const status of ['lifted', 'expired'] as const)
      assert.deepEqual(
        inForce({ status, expires: '2030-01-01', endless: true }, on),
        allows('the order is no longer in force'),
      )
  })
})

test('a state’s law reaches a sale in it and whoever lives there, and what is not known is asked for (PRO-13)', () => {
  const [sale, home] = ['the state of sale', 'the state in which the transferee lives']
  assert.deepEqual(reaches('CA', { saleState: 'CA' }), met)
  assert.deepEqual(reaches('CA', { residence: 'CA' }), met)
  assert.deepEqual(reaches('CA', {}), unresolved(sale, home))
  assert.deepEqual(reaches('CA', { saleState: 'NV' }), unresolved(home))
  assert.deepEqual(reaches('CA', { residence: 'NV' }), unresolved(sale))
  assert.deepEqual(
    reaches('CA', { saleState: 'NV', residence: 'AZ' }),
    allows('the law of CA governs neither the sale nor the transferee'),
  )
})

test('whose law bars is the state that a record names, or else that of its provision (PRO-13)', () => {
  assert.equal(stateOfBar({ state: 'NV', provision: 'ca-evaluation-hold' }), 'NV')
  assert.equal(stateOfBar({ provision: 'va-extreme-risk' }), 'VA')
  assert.equal(stateOfBar({ state: 'XX', provision: 'ca-evaluation-hold' }), 'CA')
  assert.equal(stateOfBar({ state: 'WA', provision: 'other' }), 'WA')
  assert.equal(stateOfBar({ provision: 'other' }), undefined)
  assert.equal(stateOfBar({}), undefined)
})

test('an example is decided on its own day, on the last of a superseded text, or else on 10 September 2026', () => {
  const ruleOf = (id: string) => prohibitors.find(rule => rule.id === id) ?? assert.fail(id)
  const example = { name: 'a synthetic one', given: {}, expect: 'unresolved' } as const
  assert.equal(dayOf(ruleOf('fugitive'), example), '2026-09-10')
  assert.equal(dayOf(ruleOf('fugitive-until-2017'), example), '2017-02-14')
  assert.equal(dayOf(ruleOf('fugitive-until-2017'), { ...example, on: '2016-01-01' }), '2016-01-01')
  assert.throws(() => dayOf(ruleOf('fugitive'), { ...example, on: 'never' }), {
    name: 'RangeError',
    message: 'the day of an example is a date',
  })
})
