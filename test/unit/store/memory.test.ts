import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Ntn } from '#law/words.ts'
import { createMemoryStore } from '#simulated/store/store.ts'
import { begun, whole } from '../../conformance/store/rows.ts'

const anyone = { audience: 'system' } as const
const number = 'N1' as Ntn

describe('a store in memory that stops', () => {
  test('before a commit has kept nothing', async () => {
    let stops = true
    const store = createMemoryStore({ crashBefore: () => stops })
    await assert.rejects(store.commit(whole('N1')), { message: 'stopped before the commit' })
    assert.deepEqual(await store.find.counts(), {})
    stops = false
    assert.equal(await store.commit(whole('N1')), 'kept')
  })

  test('after a commit has kept all of it, and who asks again hears so', async () => {
    let stops = true
    const store = createMemoryStore({ crashAfter: () => stops })
    await assert.rejects(store.commit(whole('N1')), { message: 'stopped after the commit' })
    stops = false
    assert.equal((await store.find.transaction(number, anyone))?.seq, 1)
    assert.equal(await store.commit(whole('N1')), 'repeated')
  })

  test('does not stop after a commit that it refused', async () => {
    let stops = false
    const store = createMemoryStore({ crashAfter: () => stops })
    await store.commit(begun('N1'))
    stops = true
    assert.equal(await store.commit(begun('N1')), 'stale')
  })

  test('is asked with the rows, so that a simulation chooses where to stop', async () => {
    const store = createMemoryStore({ crashBefore: ({ numbers }) => numbers.length > 0 })
    assert.equal(await store.commit(begun('N1')), 'kept')
    await assert.rejects(store.commit(whole('N2')))
  })
})

describe('the rows of a store in memory', () => {
  test('can be looked at, and not changed', async () => {
    const { commit, tables } = createMemoryStore()
    await commit(whole('N1'))
    assert.deepEqual(
      tables.due.all().map(({ kind, fence }) => [kind, fence]),
      [['finish-search', 0]],
    )
    const [event] = tables.events.of('N1')
    assert.throws(() => Object.assign(event ?? {}, { seq: 9 }), TypeError)
  })
})
