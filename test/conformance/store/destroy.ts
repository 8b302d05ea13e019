import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check, gunShop, nothing, ntn, owing, steps, whole } from './rows.ts'
import type { Tests } from './stores.ts'

const anyone = { audience: 'system' } as const

export const destroyTests: Tests = use => {
  test('when identity is destroyed, everything sealed goes with the key that opens it, and the rest stays', async () => {
    await use().commit(whole('N1'))
    await use().commit(whole('N2'))
    const gone = {
      ...steps(check('N1', { status: 'proceed' }), 2),
      destroys: [{ ntn: ntn('N1'), what: 'identity' as const }],
    }
    assert.equal(await use().commit({ ...nothing, ...gone }), 'kept')
    assert.equal(await use().find.sealed(ntn('N1'), 'transferee'), undefined)
    assert.equal(await use().find.key(ntn('N1'), 'identity'), undefined)
    assert.equal((await use().find.key(ntn('N1'), 'record'))?.family, 'record')
    assert.equal((await use().find.transaction(ntn('N1'), anyone))?.state.status, 'proceed')
    assert.equal((await use().find.sealed(ntn('N2'), 'transferee'))?.seq, 8)
    assert.equal((await use().find.key(ntn('N2'), 'identity'))?.family, 'identity')
  })

  test('when the record is destroyed, the number and its date alone are found', async () => {
    await use().commit(whole('N1'))
    await use().commit(whole('N2'))
    const others = await use().find.transaction(ntn('N2'), anyone)
    const gone = {
      ...steps(check('N1'), 2),
      owed: [owing('N1', 'tell-licensee', '2026-12-07T05:00:00Z')],
      leaves: [{ subject: 'N1', id: 'last', day: '2026-12-07', version: 2, commitment: 'c2' }],
      destroys: [{ ntn: ntn('N1'), what: 'record' as const }],
    }
    assert.equal(await use().commit({ ...nothing, ...gone }), 'kept')
    const { find } = use()
    assert.equal(await find.transaction(ntn('N1'), anyone), undefined)
    assert.equal(await find.sealed(ntn('N1'), 'transferee'), undefined)
    assert.equal(await find.key(ntn('N1'), 'identity'), undefined)
    assert.equal(await find.key(ntn('N1'), 'record'), undefined)
    assert.equal(await find.request(gunShop, 'key of N1'), undefined)
    assert.deepEqual(await find.owed('N1'), [])
    // One of the check's first write, one of the destruction; what was done is not told any more.
    assert.deepEqual(await use().look('leaves', 'N1'), [undefined, undefined])
    assert.deepEqual(await find.transactionsOf({ ffl: gunShop }, 10), [others])
    assert.deepEqual(await find.number(ntn('N1')), { ntn: 'N1', date: '2026-09-10' })
    assert.deepEqual(await use().look('events', 'N1'), [])
    assert.deepEqual(await use().look('leaves', 'N2'), [{ type: 'asked' }])
    assert.deepEqual(await find.request(gunShop, 'key of N2'), { ntn: 'N2', fingerprint: 'print' })
  })

  test('nothing can be written about a destroyed check, and its number is never given again', async () => {
    await use().commit(whole('N1'))
    await use().commit({ ...nothing, destroys: [{ ntn: ntn('N1'), what: 'record' }] })
    assert.equal(await use().commit({ ...nothing, ...steps(check('N1'), 2) }), 'stale')
    assert.equal(await use().commit(whole('N1')), 'stale')
    assert.deepEqual(await use().find.counts(), { numbers: 1 })
  })

  test('a leaf that announces a reading is kept while there is something to read, and never after', async () => {
    await use().commit(whole('N1'))
    const opened = {
      ...nothing,
      opens: ntn('N1'),
      leaves: [
        { subject: 'N1', id: 'opened', day: '2026-09-10', version: 2, commitment: 'c2', body: { type: 'unsealed' } },
      ],
    }
    const later = { ...opened, leaves: opened.leaves.map(leaf => ({ ...leaf, id: 'later' })) }
    assert.equal(await use().commit(opened), 'kept')
    await use().commit({ ...nothing, destroys: [{ ntn: ntn('N1'), what: 'identity' }] })
    assert.equal(await use().commit(later), 'stale')
    await use().commit({ ...nothing, destroys: [{ ntn: ntn('N1'), what: 'record' }] })
    assert.equal(await use().commit(later), 'stale')
    assert.deepEqual(await use().look('leaves', 'N1'), [undefined, undefined])
  })

  test('destroying twice is destroying once', async () => {
    await use().commit(whole('N1'))
    for (const _ of ['once', 'twice'])
      assert.equal(await use().commit({ ...nothing, destroys: [{ ntn: ntn('N1'), what: 'record' }] }), 'kept')
    assert.deepEqual(await use().find.counts(), { numbers: 1 })
  })

  test('a change that is refused destroys nothing', async () => {
    await use().commit(whole('N1'))
    const destroys = [{ ntn: ntn('N1'), what: 'record' as const }]
    assert.equal(await use().commit({ ...nothing, ...steps(check('N1'), 5), destroys }), 'stale')
    assert.equal((await use().find.sealed(ntn('N1'), 'transferee'))?.seq, 8)
    assert.equal((await use().find.transaction(ntn('N1'), anyone))?.seq, 1)
  })
}
