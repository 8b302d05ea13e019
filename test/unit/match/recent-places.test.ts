import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { growingIds } from '#match/people/growing-ids.ts'
import { lettersOf } from '#match/people/id-letters.ts'
import { recentPlaces } from '#match/people/recent-places.ts'

suite('where those who came since stand', () => {
  test('each of ten thousand ids is found where it came last, and no other', () => {
    const known = growingIds()
    const places = recentPlaces(known.ids)
    let count = 0
    const put = (id: string): void => {
      known.push(lettersOf(id))
      places.set(lettersOf(id), count)
      count += 1
    }
    const placeOf = (id: string): number | undefined => places.of(lettersOf(id))
    for (let at = 0; at < 10_000; at += 1) put(`N${at}`)
    for (let at = 0; at < 100; at += 1) put(`N${at}`)
    assert.equal(placeOf('N0'), 10_000)
    assert.equal(placeOf('N99'), 10_099)
    for (let at = 100; at < 10_000; at += 1) assert.equal(placeOf(`N${at}`), at)
    assert.equal(placeOf('N10000'), undefined)
    assert.equal(placeOf(''), undefined)
  })
})
