import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Name } from '#match/description.ts'
import { normalise } from '#match/normalise.ts'

/** Any sequence of UTF-16 units: controls, direction marks and halves of surrogate pairs included. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)),
  maxLength: 300,
})
const likeText = fc
  .array(
    fc.constantFrom('JR', 'Sr.', 'III', 'V', 'Mr', 'de', 'la', "O'", '-', ' ', 'Ann', '2nd', '1', 'García', ',', 'ñ'),
  )
  .map(pieces => pieces.join(' '))
const text = fc.oneof(anyText, likeText)
const anyName: fc.Arbitrary<Name> = fc.record({ last: text, first: text, middle: text, suffix: text })

test('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(anyName, name => {
      const once = normalise(name)
      assert.deepEqual(normalise(once), once)
    }),
  )
})

test('nothing but capital letters and single spaces is left, whatever was given', () => {
  fc.assert(
    fc.property(anyName, name => {
      for (const part of Object.values(normalise(name))) assert.match(part, /^(?:[A-Z]+(?: [A-Z]+)*)?$/)
    }),
  )
})

test('a name of a million characters is cut, not worked through', () => {
  const { last } = normalise({ last: 'a'.repeat(1_000_000), first: '\u202e'.repeat(1_000_000) })
  assert.equal(last.length, 120)
})

const spellings: readonly (readonly [why: string, written: Name, normal: Name])[] = [
  ['case and spaces', { last: '  smith ', first: 'jOHN' }, { last: 'SMITH', first: 'JOHN' }],
  ['accents', { last: 'Muñoz', first: 'José' }, { last: 'MUNOZ', first: 'JOSE' }],
  ['an apostrophe', { last: "O'Brien", first: 'Pat' }, { last: 'OBRIEN', first: 'PAT' }],
  ['a typographic apostrophe', { last: 'O’Brien', first: 'Pat' }, { last: 'OBRIEN', first: 'PAT' }],
  ['a hyphen', { last: 'Garcia-Lopez', first: 'Ana' }, { last: 'GARCIA LOPEZ', first: 'ANA' }],
  ['Cyrillic', { last: 'Иванов', first: 'Иван' }, { last: 'IVANOV', first: 'IVAN' }],
  ['full-width letters', { last: 'ＳＭＩＴＨ', first: 'Ｊ' }, { last: 'SMITH', first: 'J' }],
  ['direction marks', { last: '\u202eSmith\u202c', first: '\u200fJohn' }, { last: 'SMITH', first: 'JOHN' }],
  ['a control character', { last: 'Smi\u0000th', first: 'John\u0007' }, { last: 'SMITH', first: 'JOHN' }],
  ['half a surrogate pair', { last: 'Smith\ud800', first: '\udc00John' }, { last: 'SMITH', first: 'JOHN' }],
  ['a digit for a letter', { last: 'Sm1th', first: 'J0hn' }, { last: 'SMITH', first: 'JOHN' }],
  ['a title', { last: 'Smith', first: 'Mr. John' }, { last: 'SMITH', first: 'JOHN' }],
  ['a suffix with the surname', { last: 'Smith, Jr.', first: 'John' }, { last: 'SMITH', first: 'JOHN', suffix: 'JR' }],
  [
    'a suffix with the first name',
    { last: 'Smith', first: 'John III' },
    { last: 'SMITH', first: 'JOHN', suffix: 'III' },
  ],
  [
    'a suffix for middle name',
    { last: 'Smith', first: 'John', middle: '2nd' },
    { last: 'SMITH', first: 'JOHN', suffix: 'JR' },
  ],
  [
    'a suffix in its place',
    { last: 'Smith', first: 'John', suffix: 'J.R.' },
    { last: 'SMITH', first: 'JOHN', suffix: 'JR' },
  ],
  ['Senior as a surname', { last: 'Senior', first: 'Ann' }, { last: 'SENIOR', first: 'ANN' }],
  ['V as an initial', { last: 'Smith', first: 'Ann', middle: 'V.' }, { last: 'SMITH', first: 'ANN', middle: 'V' }],
  ['no letter at all', { last: '12345', first: '---' }, { last: '', first: '' }],
]

for (const [why, written, normal] of spellings) {
  test(`one form for a name with ${why}`, () => {
    assert.deepEqual(normalise(written), normal)
  })
}
