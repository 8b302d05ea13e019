import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inFileOf, mean, median, percentile, recallOf, shareOf } from '../../../bench/match/statistics.ts'

describe('percentiles are values that were measured', () => {
  const ten = [50, 20, 10, 40, 30, 60, 90, 80, 70, 100]
  test('the median of ten is the fifth', () => assert.equal(median(ten), 50))
  test('of three the second', () => assert.equal(median([9, 1, 5]), 5))
  test('the 90th of ten is the ninth', () => assert.equal(percentile(ten, 0.9), 90))
  test('the 99th of ten is the largest', () => assert.equal(percentile(ten, 0.99), 100))
  test('the 99th of two hundred is the 198th', () => {
    assert.equal(
      percentile(
        Array.from({ length: 200 }, (_, at) => at + 1),
        0.99,
      ),
      198,
    )
  })
  test('of one it is that one', () => assert.equal(percentile([7], 0.5), 7))
  test('of nothing there is none', () => assert.equal(percentile([], 0.5), NaN))
  test('what was given stays as it was', () => assert.deepEqual(ten.slice(0, 3), [50, 20, 10]))
})

test('a mean', () => assert.equal(mean([1, 2, 6]), 3))

describe('recall', () => {
  const answers = [
    { truth: 'a', ids: ['a'] },
    { truth: 'b', ids: ['x', 'y', 'b'] },
    { truth: 'c', ids: ['x'] },
    { truth: 'd', ids: [] },
  ]
  test('counts whoever is among those returned', () => assert.deepEqual(recallOf(answers, 50), { of: 4, found: 2 }))
  test('or only among the first two', () => assert.deepEqual(recallOf(answers, 2), { of: 4, found: 1 }))
  test('as a share', () => assert.equal(shareOf({ of: 4, found: 2 }), 0.5))
  test('of nobody is no number', () => assert.equal(shareOf(recallOf([], 50)), NaN))
})

test('three hits in a file of 100,000 are 1050 in one of 35 million', () => {
  assert.equal(inFileOf(35_000_000, 3, 100_000), 1050)
})
