import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { races, sexes, states } from '#law/words.ts'
import type { Description } from '#match/description.ts'
import { createChance } from '#simulated/crowd/chance.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'
import { calibrated, errorClasses } from '#simulated/crowd/errors.ts'
import { origins, personOf } from '#simulated/crowd/origins.ts'

const crowd = createCrowd(3)
/** The crowd as it is, and enough of those whose names are written in other letters at home. */
const people = [
  ...Array.from({ length: 1200 }, (_, index) => crowd(index)),
  ...origins.flatMap(origin => {
    const random = createChance(5)
    return Array.from({ length: 300 }, () => personOf(origin, random))
  }),
]

describe('every class of error', () => {
  for (const [name, spoil] of Object.entries(errorClasses)) {
    test(`${name}: it befalls somebody, something is different, and the truth is left alone (seed 4)`, () => {
      const random = createChance(4)
      let spoiled = 0
      for (const person of people) {
        const before = JSON.stringify(person)
        const after = spoil(person, random)
        assert.equal(JSON.stringify(person), before)
        if (after === undefined) continue
        spoiled += 1
        assert.notEqual(JSON.stringify(after), before)
        assertDescription(after)
      }
      assert.ok(spoiled >= 10, `${spoiled} of ${people.length}`)
    })
  }

  test('there are more than the 36 by which matchers were measured', () => {
    assert.ok(Object.keys(errorClasses).length > 36)
  })
})

test('the other side of a pair differs as often as those of real pairs do (seed 6)', () => {
  const random = createChance(6)
  const pairs = Array.from({ length: 40_000 }, (_, index) => {
    const one = crowd(index)
    const other = calibrated(one, random)
    assertDescription(other)
    return { one, other }
  })
  const share = (of: typeof pairs, same: (one: Description, other: Description) => boolean): number =>
    of.filter(({ one, other }) => same(one, other)).length / of.length
  const near = (measured: number, expected: number, by: number): void =>
    assert.ok(Math.abs(measured - expected) < by, `${measured} and not ${expected}`)

  near(
    share(pairs, ({ names: [a] }, { names: [b] }) => a.first === b.first && a.last === b.last),
    0.881,
    0.005,
  )
  near(
    share(pairs, (a, b) => a.born === b.born),
    0.948,
    0.004,
  )
  const withMiddle = pairs.filter(({ one }) => one.names[0].middle !== undefined)
  near(
    share(withMiddle, ({ names: [a] }, { names: [b] }) => a.middle === b.middle),
    0.931,
    0.008,
  )
  const withNumber = pairs.filter(({ one }) => one.ssn !== undefined)
  near(
    share(withNumber, (_, b) => b.ssn === undefined),
    0.25,
    0.008,
  )
  near(
    share(pairs, (a, b) => a.state !== b.state),
    0.12,
    0.01,
  )
  near(
    share(pairs, (a, b) => a.sex !== b.sex),
    0.004,
    0.0015,
  )
  near(
    share(pairs, (a, b) => a.race !== b.race),
    0.02,
    0.003,
  )
})

/** What the type forbids and what its comments do. */
function assertDescription({ names, sex, race, born, state, ssn, ...rest }: Description): void {
  for (const { last, first, middle, suffix } of names) {
    for (const part of [last, first, middle, suffix]) {
      if (part === undefined) continue
      assert.equal(part, part.trim())
      assert.match(part, /\p{L}/u)
      assert.doesNotMatch(part, /\d/)
    }
  }
  if (sex !== undefined) assert.ok(sexes.includes(sex))
  if (race !== undefined) assert.ok(races.includes(race))
  if (state !== undefined) assert.ok(states.includes(state))
  if (ssn !== undefined) assert.match(ssn, /^\d{9}$/)
  if (born?.length === 10) Temporal.PlainDate.from(born, { overflow: 'reject' })
  else if (born !== undefined) assert.match(born, /^\d{4}(-(0[1-9]|1[0-2]))?$/)
  const { heightInches = 66, weightPounds = 150 } = rest
  assert.ok(heightInches > 48 && heightInches < 90, String(heightInches))
  assert.ok(weightPounds > 60 && weightPounds < 450, String(weightPounds))
  for (const [key, value] of Object.entries({ ...rest, ...names[0] })) assert.notEqual(value, undefined, key)
}
