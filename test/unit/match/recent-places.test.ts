import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { recentPlaces } from '#match/people/recent-places.ts'

suite('where those who came since stand', () => {
  test('each of ten thousand ids is found where it came last, and no other', () => {
    const ids: string[] = []
    const places = recentPlaces(place => ids[place] ?? '')
    const put = (id: string): void => {
      places.set(id, ids.length)
      ids.push(id)
    }
    for (let at = 0; at < 10_000; at += 1) put(`N${at}`)
    for (let at = 0; at < 100; at += 1) put(`N${at}`)
    assert.equal(places.of('N0'), 10_000)
    assert.equal(places.of('N99'), 10_099)
    for (let at = 100; at < 10_000; at += 1) assert.equal(places.of(`N${at}`), at)
    assert.equal(places.of('N10000'), undefined)
    assert.equal(places.of(''), undefined)
  })
})
