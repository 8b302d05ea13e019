import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { edits } from '#match/edits.ts'
import { generations } from '#match/suffix.ts'
import { createChains } from '#match/people/chains.ts'
import { lowerBound, startsOf, wholes } from '#match/people/columns.ts'
import { omissions } from '#match/people/omissions.ts'
import { attributesIn, packed, tokenIn, type Attributes } from '#match/people/row.ts'
import { mayBeNear, shapeOf } from '#match/people/shape.ts'
import { places, sorter } from '#match/people/sorting.ts'
import { growingTokens, noTokens, none, tokenColumns, tokensIn } from '#match/people/tokens.ts'

/** What the index is built of. Every property runs on words and numbers of chance; fast-check prints its seed. */
const letter = fc.constantFrom('A', 'B', 'C', 'D', 'E')
const word = fc.string({ unit: letter, minLength: 3, maxLength: 12 })

/** A word, and what up to two slips make of it. */
const slip = fc.record({ at: fc.nat(12), kind: fc.constantFrom('wrong', 'missing', 'more', 'swapped'), letter })
const slipped = fc.tuple(word, fc.array(slip, { minLength: 1, maxLength: 2 })).map(([text, slips]) => {
  let other = text
  for (const { at, kind, letter: by } of slips) {
    const [before, after] = [other.slice(0, at), other.slice(at)]
    if (kind === 'wrong') other = before + (after === '' ? '' : by + after.slice(1))
    else if (kind === 'missing') other = before + after.slice(1)
    else if (kind === 'more') other = before + by + after
    else other = before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2)
  }
  return [text, other] as const
})

const hashesOf = (text: string): ReadonlySet<number> => {
  const hashes = new Set<number>()
  omissions(text, hash => hashes.add(hash))
  return hashes
}

test('two words that one slip makes equal leave something equal when a letter is left out', () => {
  fc.assert(
    fc.property(slipped, ([one, other]) => {
      const alike = edits(one, other) === 1 && Math.min(one.length, other.length) >= 3
      assert.ok(!alike || !hashesOf(one).isDisjointFrom(hashesOf(other)), `${one} ${other}`)
    }),
    { numRuns: 5000 },
  )
})

test('two words within two slips are never told apart by their shapes', () => {
  fc.assert(
    fc.property(slipped, ([one, other]) => {
      assert.ok(edits(one, other) === 'more' || mayBeNear(shapeOf(one), shapeOf(other)), `${one} ${other}`)
    }),
    { numRuns: 5000 },
  )
  assert.equal(mayBeNear(shapeOf('SMITH'), shapeOf('JONES')), false)
  assert.equal(mayBeNear(shapeOf('ANN'), shapeOf('ANNABEL')), false)
})

test('places are put in the order of their keys, and those of one key stay as they stood', () => {
  const sort = sorter()
  const key = fc.oneof(fc.nat(5), fc.nat(2 ** 22 - 1), fc.integer({ min: 0, max: 2 ** 32 - 1 }))
  fc.assert(
    fc.property(fc.array(key, { maxLength: 300 }), keys => {
      const inOrder = sort(places(keys.length), place => keys[place] ?? 0, Math.max(0, ...keys) + 1)
      const expected = [...keys.keys()].toSorted((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0))
      assert.deepEqual([...inOrder], expected)
    }),
  )
})

test('what is added under a hash is found under it, the last first, and nothing else is', () => {
  const hash = fc.constantFrom(0, 1, 2, 1024, 1025, 2 ** 32 - 1)
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 3000, size: 'max' }), hashes => {
      const chains = createChains()
      for (const [value, each] of hashes.entries()) chains.add(each, value)
      for (const asked of [0, 1, 2, 3, 1024, 1025, 2 ** 32 - 1]) {
        const found: number[] = []
        chains.each(asked, value => found.push(value))
        assert.deepEqual(found, [...hashes.keys()].filter(value => hashes[value] === asked).toReversed())
      }
    }),
  )
})

test('the run of a key begins where its starts say, and is found by its lower bound', () => {
  const keys = wholes(6)
  keys.set([1, 1, 3, 3, 3, 5])
  const starts = startsOf(keys.length, at => keys[at] ?? 0, 6)
  assert.deepEqual([...starts], [0, 0, 2, 2, 5, 5, 6])
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5, 6].map(key => lowerBound(keys, key, 0, keys.length)),
    [0, 0, 2, 2, 5, 5, 6],
  )
})

test('every word of a dictionary has a number of its own, and no other word has any', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, other) => {
      const { tokenOf, wordOf, count } = tokensIn(tokenColumns(words.length, at => words[at] ?? ''))
      assert.equal(count, words.length + 1)
      for (const known of words) assert.equal(wordOf(tokenOf(known)), known)
      assert.equal(tokenOf(other) === none, !words.includes(other))
    }),
  )
})

test('words that come later are numbered on, each once, and the empty word is none', () => {
  const tokens = growingTokens(tokensIn(tokenColumns(2, at => ['SMITH', 'JONES'][at] ?? '')))
  assert.deepEqual(['SMITH', 'ROE', 'JONES', 'ROE', 'DOE', ''].map(tokens.numbered), [1, 3, 2, 3, 4, none])
  assert.deepEqual([tokens.count, tokens.wordOf(4), tokens.wordOf(1)], [5, 'DOE', 'SMITH'])
  assert.equal(growingTokens(noTokens).numbered('ROE'), 1)
})

const attributes: fc.Arbitrary<Attributes> = fc.record({
  sex: fc.constantFrom('M', 'F', undefined),
  race: fc.constantFrom('A', 'B', 'I', 'W', undefined),
  generation: fc.constantFrom(...generations, undefined),
  hasMore: fc.boolean(),
  hasSsn: fc.boolean(),
  heightInches: fc.option(fc.integer({ min: 36, max: 98 }), { nil: undefined }),
  hasNumber: fc.boolean(),
  hasUpin: fc.boolean(),
  weightPounds: fc.option(
    fc.integer({ min: 1, max: 255 }).map(half => half * 2),
    { nil: undefined },
  ),
  state: fc.nat(2 ** 10 - 1),
  birthplace: fc.nat(2 ** 16 - 1),
  eyes: fc.nat(15),
  hair: fc.nat(15),
})

test('a row gives back everything that was packed into it', () => {
  const token = fc.nat(2 ** 22 - 1)
  fc.assert(
    fc.property(token, token, token, attributes, (last, first, middle, of) => {
      const row = packed(last, first, middle, of)
      assert.deepEqual(row.slice(0, 3).map(tokenIn), [last, first, middle])
      assert.deepEqual(attributesIn(row), { ...of })
    }),
  )
})
