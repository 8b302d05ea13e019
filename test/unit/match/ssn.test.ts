import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareSsn, isPlaceholderSsn, ssnSlips } from '#match/ssn.ts'

test('one slip makes 81 other numbers by a digit and up to eight by a swap', () => {
  const slips = ssnSlips('901234567')
  assert.equal(slips.length, 89)
  assert.equal(new Set(slips).size, 89)
  assert.equal(ssnSlips('900000001').length, 83)
})

test('the same, one digit wrong, two neighbours swapped, and another number', () => {
  const bits = (recorded: string): number | undefined => compareSsn('901234567', recorded)?.bits
  assert.deepEqual(['901234567', '901234568', '901234576', '901234658', '987654320'].map(bits), [
    24,
    9,
    9,
    bits('955555556'),
    bits('955555556'),
  ])
  assert.ok((bits('987654320') ?? 0) < 0)
})

test('a missing number says nothing, and a placeholder is a missing number', () => {
  assert.equal(compareSsn(undefined, '901234567'), undefined)
  assert.equal(compareSsn('901234567', undefined), undefined)
  const placeholders = ['000000000', '999999999', '123456789', '078051120', '12345', '90123456a', '']
  assert.deepEqual(placeholders.map(isPlaceholderSsn), [true, true, true, true, true, true, true])
  assert.equal(isPlaceholderSsn('901234567'), false)
})
