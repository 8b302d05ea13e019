import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '#simulated/random.ts'

const firstTen = (seed: number | string): readonly number[] => {
  const random = seeded(seed)
  return Array.from({ length: 10 }, () => random.int(1000))
}

test('one seed gives one sequence, on every machine', () => {
  assert.deepEqual(firstTen(1), firstTen(1))
  assert.deepEqual(firstTen(1), [528, 65, 776, 763, 985, 900, 694, 296, 92, 221])
})

test('seeds that look alike give sequences that do not', () => {
  assert.notDeepEqual(firstTen(1), firstTen(2))
  assert.notDeepEqual(firstTen('a'), firstTen('b'))
})

test('what was drawn before makes no difference to a fork, and forks of other names differ', () => {
  const [fresh, used] = [seeded(7), seeded(7)]
  for (let draws = 0; draws < 100; draws += 1) used.next()
  assert.deepEqual(fresh.fork('x').bytes(16), used.fork('x').bytes(16))
  assert.notDeepEqual(fresh.fork('x').bytes(16), fresh.fork('y').bytes(16))
})

test('draws are even: of 60,000 throws each face comes 10,000 times, give or take 400 (seed 3)', () => {
  const random = seeded(3)
  const faces = [0, 0, 0, 0, 0, 0]
  for (let throws = 0; throws < 60_000; throws += 1) {
    const face = random.int(6)
    faces[face] = (faces[face] ?? 0) + 1
  }
  for (const count of faces) assert.ok(Math.abs(count - 10_000) < 400, faces.join(' '))
})

test('chance never and always, bytes as many as asked, and nothing is picked from nothing', () => {
  const random = seeded(5)
  assert.equal(random.chance(0), false)
  assert.equal(random.chance(1), true)
  assert.equal(random.bytes(26).length, 26)
  assert.throws(() => random.pick([]), RangeError)
})
