import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rows } from '#ledger/rows.ts'
import { begun, check, entered, entry, ffl, gunShop, nothing, ntn, owing, steps, whole } from './rows.ts'
import type { Tests } from './stores.ts'

const anyone = { audience: 'system' } as const

export const commitTests: Tests = use => {
  test('a check that begins is kept with its state', async () => {
    assert.equal(await use().commit(begun('N1')), 'kept')
    assert.deepEqual(await use().find.transaction(ntn('N1'), anyone), { state: check('N1'), seq: 1 })
  })

  test('several events of one change follow one another', async () => {
    assert.equal(await use().commit({ ...nothing, ...steps(check('N1'), 1, 3) }), 'kept')
    assert.equal((await use().look('events', 'N1')).length, 3)
    assert.equal(await use().commit({ ...nothing, ...steps(check('N1', { status: 'denied' }), 4) }), 'kept')
    assert.deepEqual(await use().find.transaction(ntn('N1'), anyone), {
      state: check('N1', { status: 'denied' }),
      seq: 4,
    })
  })

  test('of two acts that saw the same check, the second is stale and changes nothing', async () => {
    await use().commit(begun('N1'))
    const cleared = { ...nothing, ...steps(check('N1', { status: 'proceed' }), 2) }
    const denied = {
      ...nothing,
      ...steps(check('N1', { status: 'denied' }), 2),
      owed: [owing('N1', 'notify-police', '2026-09-11T14:00:00Z')],
    }
    assert.equal(await use().commit(cleared), 'kept')
    assert.equal(await use().commit(denied), 'stale')
    assert.equal((await use().find.transaction(ntn('N1'), anyone))?.state.status, 'proceed')
    assert.deepEqual(await use().find.owed('N1'), [])
  })

  test('an event that skips one is stale, and so is the first event of a check that stands', async () => {
    await use().commit(begun('N1'))
    assert.equal(await use().commit({ ...nothing, ...steps(check('N1'), 3) }), 'stale')
    assert.equal(await use().commit(begun('N1')), 'stale')
  })

  test('an event of a check that does not stand is stale', async () => {
    assert.equal(await use().commit({ ...nothing, ...steps(check('N1'), 2) }), 'stale')
  })

  test('rows that contradict themselves are a defect, and keep nothing', async () => {
    const { events, lives } = begun('N1')
    const gap: Rows = { ...nothing, ...steps(check('N1'), 1, 3), events: [...events, ...steps(check('N1'), 3).events] }
    const eventless: Rows = { ...nothing, lives }
    const lifeless: Rows = { ...nothing, events }
    for (const rows of [gap, eventless, lifeless])
      await assert.rejects(
        async () => use().commit({ ...rows, owed: [owing('N1', 'lapse', '2026-09-16T04:01:00Z')] }),
        /defect/,
      )
    assert.deepEqual(await use().find.counts(), {})
  })

  test('a request that was kept before is repeated, whoever else uses the same key', async () => {
    const request = { caller: gunShop, key: 'k', fingerprint: 'print', ntn: ntn('N1') }
    assert.equal(await use().commit({ ...begun('N1'), request }), 'kept')
    assert.equal(await use().commit({ ...begun('N2'), request: { ...request, ntn: ntn('N2') } }), 'repeated')
    assert.equal(
      await use().commit({ ...begun('N3'), request: { ...request, caller: 'other', ntn: ntn('N3') } }),
      'kept',
    )
    assert.deepEqual(await use().find.request(gunShop, 'k'), { ntn: 'N1', fingerprint: 'print' })
    assert.equal(await use().find.transaction(ntn('N2'), anyone), undefined)
  })

  test('a request is repeated before it is stale: who asks again hears the answer', async () => {
    await use().commit(whole('N1'))
    assert.equal(await use().commit(whole('N1')), 'repeated')
  })

  test('a refused request may be sent again under its key', async () => {
    await use().commit(begun('N1'))
    const request = { caller: gunShop, key: 'k', fingerprint: 'print', ntn: ntn('N1') }
    assert.equal(await use().commit({ ...begun('N1'), request }), 'stale')
    assert.equal(await use().find.request(gunShop, 'k'), undefined)
    assert.equal(await use().commit({ ...begun('N2'), request }), 'kept')
  })

  test('a key, a sealed row, a leaf and a number are never replaced', async () => {
    await use().commit(whole('N1'))
    const { keys, sealed, leaves, numbers } = whole('N1')
    for (const rows of [{ keys }, { sealed }, { leaves }, { numbers }])
      assert.equal(await use().commit({ ...nothing, ...rows }), 'stale')
    assert.deepEqual((await use().find.key(ntn('N1'), 'identity'))?.wrapped, Uint8Array.of(1, 2, 3))
  })

  test('a change whose last row cannot be kept leaves nothing of the others', async () => {
    await use().commit({ ...nothing, numbers: [{ ntn: ntn('N1'), date: '2026-09-10' }] })
    const before = await use().find.counts()
    assert.equal(await use().commit({ ...whole('N1'), entries: [entry('R1', 'ROE')] }), 'stale')
    assert.deepEqual(await use().find.counts(), before)
    assert.equal(await use().find.position(), 0)
    assert.deepEqual(await use().find.owed('N1'), [])
  })

  test('a change with a text that no store can keep is a defect, and leaves nothing', async () => {
    for (const text of ['a\u0000b', 'half \ud800 pair', 'pair \udc00 half']) {
      await assert.rejects(async () => use().commit({ ...whole('N1'), entries: [entry('R1', text)] }), /defect/)
      const key = { caller: text, key: 'k', fingerprint: 'f', ntn: ntn('N1') }
      await assert.rejects(async () => use().commit({ ...whole('N1'), request: key }), /defect/)
    }
    assert.deepEqual(await use().find.counts(), {})
  })

  test('every other text comes back as it was written', async () => {
    const names = [
      'Zoë Núñez',
      '日本 太郎',
      '👩‍👩‍👧',
      'O\u2019Brien\\u0000',
      '\u202eabc',
      'back\\slash "quote"',
      '\u001f',
      '￿',
    ]
    await use().commit(entered(...names.map((name, at) => entry(`R${at}`, name))))
    const rows = await use().find.entriesAfter(0, 100)
    assert.deepEqual(
      rows.map(({ record }) => record?.description.names[0].last),
      names,
    )
  })

  test('bytes come back as they were sealed, each of all 256', async () => {
    const blob = Uint8Array.from({ length: 512 }, (_, at) => at % 256)
    await use().commit({ ...nothing, sealed: [{ ntn: ntn('N1'), what: 'hits', seq: 1, blob }] })
    assert.deepEqual((await use().find.sealed(ntn('N1'), 'hits'))?.blob, blob)
  })

  test('what the caller does to its rows afterwards changes nothing that is kept', async () => {
    const blob = Uint8Array.of(1, 2, 3)
    const state = structuredClone(check('N1'))
    await use().commit({ ...nothing, ...steps(state, 1), sealed: [{ ntn: ntn('N1'), what: 'hits', seq: 1, blob }] })
    blob.fill(0)
    Object.assign(state, { status: 'proceed' })
    assert.deepEqual((await use().find.sealed(ntn('N1'), 'hits'))?.blob, Uint8Array.of(1, 2, 3))
    assert.equal((await use().find.transaction(ntn('N1'), anyone))?.state.status, 'delayed')
  })

  test('the last of a kind that was sealed is the one in use', async () => {
    const sealed = [8, 24, 16].map(seq => ({ ntn: ntn('N1'), what: 'hits' as const, seq, blob: Uint8Array.of(seq) }))
    await use().commit({ ...nothing, sealed })
    assert.equal((await use().find.sealed(ntn('N1'), 'hits'))?.seq, 24)
    assert.equal(await use().find.sealed(ntn('N1'), 'transferee'), undefined)
  })

  test('what is undefined in a state is not kept', async () => {
    await use().commit({ ...nothing, ...steps({ ...check('N1'), claim: undefined }, 1) })
    const seen = await use().find.transaction(ntn('N1'), anyone)
    assert.deepEqual(seen?.state, check('N1'))
  })

  test('lives of other kinds are kept beside the checks', async () => {
    const premises = {
      name: 'Shop',
      street: '1 Main',
      city: 'Town',
      state: 'VA',
      zip: '20101',
      zone: 'America/New_York',
    } as const
    const state = { ffl: ffl('F1'), premises, expires: '2029-01-01', verifier: 'v', status: 'licensed' } as const
    const event = {
      subject: 'F1',
      life: 'licensee',
      seq: 1,
      at: '2026-01-01T00:00:00Z',
      version: 1,
      by: 'b',
      body: {},
    } as const
    assert.equal(
      await use().commit({ ...nothing, events: [event], lives: [{ subject: 'F1', life: 'licensee', seq: 1, state }] }),
      'kept',
    )
    assert.deepEqual(await use().find.licensee(ffl('F1')), { state, seq: 1 })
    assert.equal(await use().find.caller('F1'), undefined)
  })
}
