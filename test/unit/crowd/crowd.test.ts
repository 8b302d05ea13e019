import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createChance, createRestartable } from '#simulated/crowd/chance.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'
import { weightedBy } from '#simulated/crowd/weighted.ts'

test('a person is the same however often and in whatever order one asks', () => {
  const [one, other] = [createCrowd(7), createCrowd(7)]
  const forwards = Array.from({ length: 300 }, (_, index) => one(index))
  const backwards = Array.from({ length: 300 }, (_, index) => other(299 - index)).toReversed()
  assert.deepEqual(forwards, backwards)
  assert.deepEqual(one(17), forwards[17])
})

test('another seed is another crowd, and another number another person', () => {
  const [one, other] = [createCrowd(7), createCrowd(8)]
  const people = Array.from({ length: 2000 }, (_, index) => one(index))
  assert.equal(new Set(people.map(person => JSON.stringify(person))).size, 2000)
  const same = people.filter((person, index) => JSON.stringify(person) === JSON.stringify(other(index)))
  assert.deepEqual(same, [])
})

test('person 34,999,999 is there without those before, and so is one beyond any whole number of 32 bits', () => {
  const crowd = createCrowd(1)
  const far = [34_999_999, 2 ** 32, 2 ** 32 + 1, 2 ** 40].map(index => JSON.stringify(crowd(index)))
  assert.equal(new Set([...far, JSON.stringify(crowd(0)), JSON.stringify(crowd(1))]).size, 6)
})

test('this is who stands first in crowd 1, on every machine', () => {
  assert.deepEqual(createCrowd(1)(0), {
    names: [{ last: 'BANVILLE', first: 'JAXSON', middle: 'MICHAEL' }],
    sex: 'M',
    race: 'B',
    born: '2006-09-20',
    state: 'TX',
    birthplace: 'TX',
    heightInches: 74,
    weightPounds: 175,
    ssn: '034484387',
  })
})

test('chance goes back to where two numbers begin', () => {
  const random = createRestartable(5, 0)
  const before = [random.next(), random.next()]
  random.restart(5, 1)
  const elsewhere = [random.next(), random.next()]
  random.restart(5, 0)
  assert.deepEqual([random.next(), random.next()], before)
  assert.notDeepEqual(elsewhere, before)
})

test('what weighs three times as much comes three times as often (seed 2)', () => {
  const random = createChance(2)
  const draw = weightedBy({ seldom: 1, often: 3, never: 0 })
  const drawn = Array.from({ length: 40_000 }, () => draw(random))
  const seldom = drawn.filter(word => word === 'seldom').length
  assert.ok(Math.abs(seldom - 10_000) < 400, String(seldom))
  assert.equal(drawn.includes('never'), false)
})

test('neighbouring numbers are no more alike than strangers: each digit of their SSNs agrees in one of ten', () => {
  const crowd = createCrowd(11)
  const numbers = Array.from({ length: 20_000 }, (_, index) => crowd(index).ssn ?? '')
  let [compared, same] = [0, 0]
  for (const [at, number] of numbers.slice(1).entries()) {
    const before = numbers[at] ?? ''
    if (number === '' || before === '') continue
    for (let digit = 0; digit < 9; digit += 1) {
      compared += 1
      if (number[digit] === before[digit]) same += 1
    }
  }
  assert.ok(Math.abs(same / compared - 0.1) < 0.004, String(same / compared))
})
