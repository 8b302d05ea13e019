import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { makeNri, nriRandomBytes } from '#law/numbers.ts'
import { placeOf, placesById } from '#match/people/by-id.ts'
import { growingIds } from '#match/people/growing-ids.ts'
import { idOf, lettersOf } from '#match/people/id-letters.ts'
import { copiedIds, idAt, isAt, type Ids } from '#match/people/ids.ts'
import { sorter } from '#match/people/sorting.ts'

/** Ids of any letters and lengths, numbers of ours, and what differs from one by little. */
const any = fc.string({
  unit: fc.oneof(fc.constantFrom('\0', '\u0001'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
  maxLength: 12,
})
const own = fc.uint8Array({ minLength: nriRandomBytes, maxLength: nriRandomBytes }).map(makeNri)
const near = fc.string({ unit: fc.constantFrom('0', '1', 'X', 'Y', 'Z', 'y'), maxLength: 17 })
const id = fc.oneof(any, own, near)

function idsOf(all: readonly string[]): Ids {
  const growing = growingIds()
  for (const each of all) growing.push(lettersOf(each))
  return growing.ids()
}

suite('ids in as many bytes each', () => {
  test('are as they were behind their letters, of which a number of ours has fifteen in ten bytes', () => {
    fc.assert(
      fc.property(id, text => {
        assert.equal(idOf(lettersOf(text)), text)
        assert.notEqual(lettersOf(text).at(-1), 0)
      }),
    )
    fc.assert(fc.property(own, number => assert.ok(number.length === 15 && lettersOf(number).length <= 10)))
  })

  test('come back as they were, however long those are that come later', () => {
    fc.assert(
      fc.property(fc.array(id), all => {
        const ids = idsOf(all)
        assert.deepEqual(
          all.map((_, at) => idAt(ids, at)),
          all,
        )
      }),
    )
  })

  test('are found by their letters and nowhere else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), id, (all, other) => {
        const ids = idsOf(all)
        const byId = placesById(ids, all.length, sorter())
        for (const [at, each] of all.entries()) assert.equal(placeOf(lettersOf(each), byId, ids), at)
        assert.equal(placeOf(lettersOf(other), byId, ids), all.includes(other) ? all.indexOf(other) : undefined)
        for (const [at, each] of all.entries()) assert.equal(isAt(ids, at, lettersOf(other)), each === other)
      }),
    )
  })

  test('are copied among longer ones, in any order', () => {
    fc.assert(
      fc.property(fc.array(id), fc.nat(5), (all, more) => {
        const ids = idsOf(all)
        const copied = copiedIds(all.length, ids.width + more, at => [ids, all.length - 1 - at])
        assert.deepEqual(
          all.map((_, at) => idAt(copied, at)),
          all.toReversed(),
        )
      }),
    )
  })

  test('stay where whoever read them first reads them, while others come', () => {
    const growing = growingIds()
    growing.push(lettersOf('N1'))
    const before = growing.ids()
    for (let at = 0; at < 1_000; at += 1) growing.push(lettersOf(`N${at} and more`))
    assert.equal(idAt(before, 0), 'N1')
    assert.equal(before.letters.length, 2)
  })
})
