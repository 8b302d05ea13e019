import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeNri, makeNtn, ntnRandomBytes, parseDate, parseFfl, parseNri, parseNtn, parseOri } from '#law/numbers.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXY'

test('a number made from random bytes is read back as itself', () => {
  for (let count = 0; count < 1000; count += 1) {
    const ntn = makeNtn(randomBytes(ntnRandomBytes))
    assert.equal(ntn.length, 14)
    assert.equal(parseNtn(ntn), ntn)
  }
})

test('a thousand numbers are a thousand different numbers', () => {
  const made = new Set(Array.from({ length: 1000 }, () => makeNtn(randomBytes(ntnRandomBytes))))
  assert.equal(made.size, 1000)
})

test('every single wrong character is caught', () => {
  const ntn = makeNtn(randomBytes(ntnRandomBytes))
  for (let at = 0; at < ntn.length; at += 1) {
    for (const character of alphabet) {
      if (character === ntn[at]) continue
      assert.equal(parseNtn(ntn.slice(0, at) + character + ntn.slice(at + 1)), undefined)
    }
  }
})

test('every swap of two different neighbours is caught', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: ntnRandomBytes, maxLength: ntnRandomBytes }),
      fc.integer({ min: 0, max: 11 }),
      (random, at) => {
        const ntn = makeNtn(random)
        const [a = '', b = ''] = [ntn[at], ntn[at + 1]]
        fc.pre(a !== b)
        assert.equal(parseNtn(ntn.slice(0, at) + b + a + ntn.slice(at + 2)), undefined)
      },
    ),
    { verbose: true },
  )
})

test('too little chance makes no number', () => {
  assert.throws(() => makeNtn(new Uint8Array(ntnRandomBytes - 1)), /26 random bytes/)
})

test('an entry’s number is not a transaction’s', () => {
  const nri = makeNri(randomBytes(ntnRandomBytes))
  assert.equal(parseNri(nri), nri)
  assert.equal(parseNtn(nri), undefined)
})

test('license and agency numbers have one form', () => {
  assert.equal(parseFfl('9-99-001-01-8B-05596'), '9-99-001-01-8B-05596')
  for (const wrong of ['9-99-001-01-8I-05596', '999001018B05596', '9-99-001-01-8B-05596 ', ''])
    assert.equal(parseFfl(wrong), undefined)
  assert.equal(parseOri('VA0010000'), 'VA0010000')
  for (const wrong of ['va0010000', 'VA001000', 'VA00100000', '']) assert.equal(parseOri(wrong), undefined)
})

test('a date is one that exists', () => {
  assert.equal(parseDate('2024-02-29'), '2024-02-29')
  for (const wrong of [
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '23-01-01',
    '2023-1-1',
    '2023-01-01T00:00',
    '1700-01-01',
    '٢٠٢٣-٠١-٠١',
  ]) {
    assert.equal(parseDate(wrong), undefined, wrong)
  }
})
