import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareSsn, isPlaceholderSsn, ssnLevel, ssnNeighbours, ssnSlips } from '#match/ssn.ts'

test('one slip makes 81 other numbers by a digit and up to eight by a swap', () => {
  const slips = ssnSlips('901234567')
  assert.equal(slips.length, 89)
  assert.equal(new Set(slips).size, 89)
  assert.equal(ssnSlips('900000001').length, 83)
})

test('the same, a digit wrong, two swapped, a few apart, and another number', () => {
  const near = ['901234567', '901834567', '901234657', '901234568', '901234572', '901237567', '987654320', '901243657']
  assert.deepEqual(
    near.map(recorded => ssnLevel('901234567', recorded)),
    ['exact', 'oneDigit', 'swapped', 'neighbours', 'neighbours', 'neighbours', 'differs', 'differs'],
  )
  assert.equal(compareSsn('901234567', '901234567')?.bits, 28)
  assert.ok((compareSsn('901234567', '987654320')?.bits ?? 0) < 0)
})

test('whoever is a few apart is looked for too, and nobody beyond the nine digits', () => {
  assert.equal(ssnNeighbours('901234567').length, 18)
  assert.deepEqual(
    ssnNeighbours('000000002').filter(near => near < 2),
    [0, 1],
  )
  assert.ok(ssnNeighbours('999999998').every(near => near < 1e9))
})

test('a missing number says nothing, and a placeholder is a missing number', () => {
  assert.equal(compareSsn(undefined, '901234567'), undefined)
  assert.equal(compareSsn('901234567', undefined), undefined)
  const placeholders = ['000000000', '999999999', '123456789', '078051120', '12345', '90123456a', '']
  assert.deepEqual(placeholders.map(isPlaceholderSsn), [true, true, true, true, true, true, true])
  assert.equal(isPlaceholderSsn('901234567'), false)
})
