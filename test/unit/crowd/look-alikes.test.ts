import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Description } from '#match/description.ts'
import { createChance } from '#simulated/crowd/chance.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'
import {
  agemateOf,
  juniorOf,
  namesakeOf,
  parentOf,
  sameSexTwinOf,
  twinOf,
  type LookAlike,
} from '#simulated/crowd/look-alikes.ts'

const crowd = createCrowd(30)
const all = { twinOf, sameSexTwinOf, juniorOf, parentOf, namesakeOf, agemateOf }

/** Everybody beside a look-alike of theirs. */
function pairsOf(lookAlike: LookAlike): readonly Readonly<{ one: Description; other: Description }>[] {
  const random = createChance(31)
  return Array.from({ length: 1000 }, (_, index) => ({
    one: crowd(index),
    other: lookAlike(crowd(index), random),
  }))
}

const year = ({ born = '' }: Description): number => Number(born.slice(0, 4))

describe('somebody who is not the person, and close (seed 31)', () => {
  for (const [name, lookAlike] of Object.entries(all)) {
    test(`${name}: of one surname, and with another number`, () => {
      for (const { one, other } of pairsOf(lookAlike)) {
        assert.equal(other.names[0].last, one.names[0].last)
        assert.equal(other.names.length, 1)
        if (one.ssn !== undefined) assert.notEqual(other.ssn, one.ssn)
        Temporal.PlainDate.from(other.born ?? '', { overflow: 'reject' })
        assert.notDeepEqual(other, one)
      }
    })
  }

  test('a twin is born on the same day in the same place and called something else', () => {
    for (const { one, other } of pairsOf(twinOf)) {
      assert.deepEqual([other.born, other.birthplace, other.race], [one.born, one.birthplace, one.race])
      assert.notEqual(other.names[0].first, one.names[0].first)
    }
    const sisters = pairsOf(twinOf).filter(({ other }) => other.sex === 'F').length
    assert.ok(sisters > 430 && sisters < 570, String(sisters))
  })

  test('every fourth pair of twins has names that begin alike', () => {
    const alike = pairsOf(twinOf).filter(({ one, other }) => one.names[0].first[0] === other.names[0].first[0]).length
    assert.ok(alike > 220 && alike < 330, String(alike))
  })

  test('twins of one sex are as tall as one another', () => {
    for (const { one, other } of pairsOf(sameSexTwinOf)) {
      assert.deepEqual([other.sex, other.born, other.heightInches], [one.sex, one.born, one.heightInches])
    }
  })

  test('a father and a son have one name and a generation between them', () => {
    for (const { one, other } of pairsOf(juniorOf)) {
      const [{ first, middle, suffix }] = other.names
      assert.deepEqual([first, middle], [one.names[0].first, one.names[0].middle])
      const between = Math.abs(year(other) - year(one))
      assert.ok(between >= 19 && between <= 34, String(between))
      if (suffix !== undefined) assert.notEqual(suffix, one.names[0].suffix)
    }
    const [men, women] = ['M', 'F'].map(sex => pairsOf(juniorOf).filter(({ one }) => one.sex === sex))
    assert.deepEqual(
      women?.filter(({ other }) => other.names[0].suffix !== undefined),
      [],
    )
    const bare = (men ?? []).filter(({ other }) => other.names[0].suffix === undefined).length / (men?.length ?? 1)
    assert.ok(bare > 0.42 && bare < 0.62, String(bare))
  })

  test('a parent is older and lives in the same state', () => {
    for (const { one, other } of pairsOf(parentOf)) {
      assert.ok(year(one) - year(other) >= 18)
      assert.equal(other.state, one.state)
    }
  })

  test('a namesake is born on another day; an agemate is one within a year', () => {
    for (const { one, other } of pairsOf(namesakeOf)) {
      assert.equal(other.names[0].first, one.names[0].first)
      assert.notEqual(other.born, one.born)
    }
    for (const { one, other } of pairsOf(agemateOf)) {
      assert.equal(other.names[0].first, one.names[0].first)
      assert.notEqual(other.born, one.born)
      assert.ok(Math.abs(year(other) - year(one)) <= 1)
    }
  })
})
