import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseOptions } from '../../../bench/match/options.ts'

test('by default all engines at 100,000 and at a million, and the page is written', () => {
  const { sizes, seed, page, json, enginesAt } = parseOptions([])
  assert.deepEqual({ sizes, seed, page, json }, { sizes: [100_000, 1_000_000], seed: 1, page: true, json: false })
  assert.deepEqual(enginesAt(1_000_000), ['ours', 'pg_trgm', 'soundex-dob', 'iii', 'minisearch', 'fuse'])
})

test('above a million ours runs alone, unless peers are named', () => {
  assert.deepEqual(parseOptions(['--size', '35000000']).enginesAt(35_000_000), ['ours'])
  assert.deepEqual(parseOptions(['--engines', 'iii,pg_trgm']).enginesAt(35_000_000), ['ours', 'pg_trgm', 'iii'])
})

test('a document, other sizes and other engines leave the page alone, unless it is asked for', () => {
  assert.equal(parseOptions(['--json']).page, false)
  assert.equal(parseOptions(['--size', '5000']).page, false)
  assert.equal(parseOptions(['--engines', 'iii']).page, false)
  assert.equal(parseOptions(['--size', '5000,10000000', '--page']).page, true)
})

test('what cannot be is said', () => {
  assert.throws(() => parseOptions(['--size', 'many']), /many/)
  assert.throws(() => parseOptions(['--size', '10']), /10/)
  assert.throws(() => parseOptions(['--engines', 'lucene']), /lucene/)
  assert.throws(() => parseOptions(['--sise', '10']), /--sise/)
})
