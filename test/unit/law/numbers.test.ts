import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  makeNri,
  makeNtn,
  ntnRandomBytes,
  parseDate,
  parseFfl,
  parseNri,
  parseNtn,
  parseOri,
  parseState,
} from '#law/numbers.ts'

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
  assert.equal(parseNri(nri.slice(1)), undefined)
  // The number is sound and the letter is another; the letter is right and the number is not sound.
  assert.equal(parseNri(`M${nri.slice(1)}`), undefined)
  assert.equal(parseNri(`${nri}0`), undefined)
  assert.equal(parseNri('N'), undefined)
})

test('each character is made of two bytes, the first the greater, and the last checks the others', () => {
  const bytes = Uint8Array.from([...[0, 1], ...[1, 0], ...[0, 31], ...[255, 255], ...Array<number>(18).fill(0)])
  // 1, then 256 of 31 leaves 8, then 31 leaves 0, then 65535 leaves 1; weighted 1 + 2 × 8 + 4 × 1 = 21.
  assert.equal(makeNtn(bytes), '1801000000000N')
  assert.equal(makeNtn(new Uint8Array(26)), '00000000000000')
  // Bytes that lie within others, as a platform hands them out, are read from where they begin.
  assert.equal(makeNtn(Uint8Array.from([9, 9, 9, ...bytes]).subarray(3)), '1801000000000N')
})

test('a transaction number has fourteen characters, no more, no fewer and no others', () => {
  assert.equal(parseNtn('1801000000000N'), '1801000000000N')
  // Each of these has a last character that would check those before it.
  for (const wrong of ['0', '0000000000000', '000000000000000', '180100000000N', '18010000000000N'])
    assert.equal(parseNtn(wrong), undefined, wrong)
  // I, L, O, U and Z are no characters of a number, and neither is any small letter.
  for (const wrong of ['I8010000000000', '1801000000000n', ' 0000000000000', '0000000000000 ', 'O0000000000000'])
    assert.equal(parseNtn(wrong), undefined, wrong)
  // Counted as one less than nothing an I would be made up for by what follows it.
  assert.equal(parseNtn('I1000000000001'), undefined)
})

test('license and agency numbers have one form', () => {
  assert.equal(parseFfl('9-99-001-01-8B-05596'), '9-99-001-01-8B-05596')
  for (const wrong of [
    '9-99-001-01-8I-05596',
    '999001018B05596',
    '9-99-001-01-8B-05596 ',
    ' 9-99-001-01-8B-05596',
    '99-99-001-01-8B-05596',
    '9-99-001-01-8B-055960',
    '',
  ])
    assert.equal(parseFfl(wrong), undefined)
  assert.equal(parseOri('VA0010000'), 'VA0010000')
  for (const wrong of ['va0010000', 'VA001000', 'VA00100000', 'VVA0010000', 'V10010000', ''])
    assert.equal(parseOri(wrong), undefined)
})

test('a state is one of the fifty-six, by its two letters', () => {
  assert.deepEqual(['VA', 'DC', 'MP'].map(parseState), ['VA', 'DC', 'MP'])
  for (const wrong of ['va', 'XX', 'US', '', 'VAA']) assert.equal(parseState(wrong), undefined, wrong)
})

test('a date is one that exists', () => {
  assert.equal(parseDate('1800-01-01'), '1800-01-01')
  assert.equal(parseDate('1999-12-31'), '1999-12-31')
  assert.equal(parseDate('2024-02-29'), '2024-02-29')
  for (const wrong of [
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '23-01-01',
    '12026-09-10',
    '+002026-09-10',
    '2026-09-100',
    '3026-09-10',
    '1799-12-31',
    '2023-1-1',
    '2023-01-01T00:00',
    '1700-01-01',
    '٢٠٢٣-٠١-٠١',
  ]) {
    assert.equal(parseDate(wrong), undefined, wrong)
  }
})
