import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { races, states } from '#law/words.ts'
import type { Description } from '#match/description.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'

/** Enough for the chance of two strangers being namesakes, which varies by two in a hundred between crowds of this size. */
const size = 250_000
const crowd = createCrowd(20)

describe('a quarter of a million of crowd 20', () => {
  const people = Array.from({ length: size }, (_, index) => crowd(index))

  test('two strangers share first and last name in 6.5 to 7 of a million pairs', () => {
    const alike = likeness(people, ({ names: [{ last, first }] }) => `${last}|${first}`)
    assert.ok(alike > 6.3e-6 && alike < 7.2e-6, String(alike))
  })

  test('two strangers share the birth date in 4 to 6 of a hundred thousand pairs', () => {
    const alike = likeness(people, ({ born }) => born)
    assert.ok(alike > 4e-5 && alike < 6e-5, String(alike))
  })

  test('those who share a birth date share a first name more often than others: names have their decades', () => {
    const first = likeness(people, ({ names: [name] }) => name.first)
    const both = likeness(people, ({ born, names: [name] }) => `${born}|${name.first}`)
    const byChance = first * likeness(people, ({ born }) => born)
    assert.ok(both > 1.15 * byChance, `${both} and ${byChance}`)
  })

  test('there are more than forty thousand surnames, and most are borne by one or two', () => {
    const bearers = Map.groupBy(people, ({ names: [name] }) => name.last)
    assert.ok(bearers.size > 40_000, String(bearers.size))
    assert.ok([...bearers.values()].filter(({ length }) => length < 3).length > bearers.size / 2)
    // Nobody should wonder who is called Smith.
    assert.ok(share(people, ({ names: [name] }) => name.last === 'SMITH') < 0.017)
  })

  test('three in four are men, and their races are those of the country', () => {
    near(
      share(people, ({ sex }) => sex === 'M'),
      0.74,
      0.01,
    )
    near(
      share(people, ({ race }) => race === 'B'),
      0.134,
      0.01,
    )
    near(
      share(people, ({ race }) => race === 'A'),
      0.056,
      0.005,
    )
  })

  test('78 in a hundred have a middle name, 75 a number, and five a suffix', () => {
    near(
      share(people, ({ names: [name] }) => name.middle !== undefined),
      0.78,
      0.01,
    )
    near(
      share(people, ({ ssn }) => ssn !== undefined),
      0.75,
      0.005,
    )
    near(
      share(people, ({ names: [name] }) => name.suffix !== undefined),
      0.045,
      0.01,
    )
  })

  test('six in a hundred use two surnames: a third of the Hispanic sixth', () => {
    near(
      share(people, ({ names: [name] }) => /^[A-Z]{3,}[ -][A-Z]{3,}$/.test(name.last)),
      0.17 * 0.35,
      0.015,
    )
  })

  test('they are 18 to 90 years old in 2026, and a few more than chance were born on 1 January', () => {
    const years = people.map(({ born = '' }) => Number(born.slice(0, 4)))
    assert.deepEqual([Math.min(...years.slice(0, 1e5)), Math.max(...years.slice(0, 1e5))], [1935, 2007])
    const newYear = share(people, ({ born }) => born?.endsWith('-01-01') === true)
    assert.ok(newYear > 1.5 / 365 && newYear < 4 / 365, String(newYear))
  })

  test('every state and territory is somebody’s, most of all California', () => {
    const byState = Map.groupBy(people, ({ state }) => state)
    assert.deepEqual(
      states.filter(state => !byState.has(state)),
      [],
    )
    near((byState.get('CA') ?? []).length / size, 0.118, 0.01)
  })

  test('a number is any nine digits, and almost nobody shares one', () => {
    const numbers = people.flatMap(({ ssn }) => ssn ?? [])
    assert.deepEqual(numbers.filter(ssn => !/^\d{9}$/.test(ssn)).slice(0, 3), [])
    assert.ok(new Set(numbers).size > numbers.length - 100)
    assert.equal(new Set(numbers.map(ssn => ssn[0])).size, 10)
  })

  test('they are described by words of the law, and no member is there without a value', () => {
    for (const person of people.slice(0, 20_000)) {
      assert.ok(person.race !== undefined && races.includes(person.race))
      for (const [key, value] of Object.entries({ ...person, ...person.names[0] }))
        assert.notEqual(value, undefined, key)
      assert.match(person.names[0].last, /^[A-Z][A-Z' -]*[A-Z]$/)
      assert.match(person.names[0].first, /^[A-Z][A-Z' -]*[A-Z]$/)
      assert.ok((person.heightInches ?? 0) > 52 && (person.heightInches ?? 0) < 80)
      assert.ok((person.weightPounds ?? 0) >= 88 && (person.weightPounds ?? 0) < 400)
    }
  })
})

/** The chance that two strangers agree: pairs that do, among all pairs. */
function likeness(people: readonly Description[], of: (person: Description) => string | undefined): number {
  const bearers = new Map<string | undefined, number>()
  for (const person of people) {
    const value = of(person)
    bearers.set(value, (bearers.get(value) ?? 0) + 1)
  }
  const pairs = [...bearers.values()].reduce((sum, count) => sum + count * (count - 1), 0)
  return pairs / (people.length * (people.length - 1))
}

const share = (people: readonly Description[], holds: (person: Description) => boolean): number =>
  people.reduce((sum, person) => sum + (holds(person) ? 1 : 0), 0) / people.length

function near(measured: number, expected: number, by: number): void {
  assert.ok(Math.abs(measured - expected) < by, `${measured} and not ${expected}`)
}
