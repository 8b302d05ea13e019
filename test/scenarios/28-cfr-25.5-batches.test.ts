import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { committed, faultsIn, file, line, sent, standing } from '../support/batches.ts'
import { edge } from '../support/edge.ts'

suite('28 CFR 25.4, 25.5: an agency sends many records at once', () => {
  test('each row is looked at, nothing is entered, and in is accepted and rejected (REC-04)', async () => {
    const scene = await edge()
    const batch = await sent(
      scene,
      file(line('A-1'), line('A-2', { born: '1981-02-29' }), line('A-3', { category: 'K' })),
    )
    assert.deepEqual(
      [batch.status, batch.rows, batch.accepted, batch.rejectedRows, batch.progress],
      ['checked', 3, 1, 2, 1],
    )
    assert.deepEqual(faultsIn(batch), ['3 born impossible-date', '4 category not-one-of-the-words'])
    assert.equal(batch.rejected[0]?.fix, 'Write a date that exists, as YYYY-MM-DD.')
    assert.deepEqual(await standing(scene), {})
  })

  test('what its agency commits is entered but for the rejected rows, and search finds it at once', async () => {
    const scene = await edge()
    const { batch } = await sent(scene, file(line('A-1'), line('A-2', { sex: 'X' }), line('A-3')))
    const over = await committed(scene, batch)
    assert.deepEqual([over.status, over.accepted, over.rejectedRows, over.counts], ['committed', 2, 1, { entered: 2 }])
    assert.deepEqual(await standing(scene), { 'A-1': 'in-force', 'A-3': 'in-force' })
  })

  test('the same file again is the same batch, and changes nothing', async () => {
    const scene = await edge()
    const text = file(line('A-1'), line('A-2'))
    const first = await sent(scene, text)
    await committed(scene, first.batch)
    const position = await scene.world.find.position()
    const again = await sent(scene, text)
    assert.deepEqual([again.batch, again.status], [first.batch, 'committed'])
    await committed(scene, again.batch)
    assert.equal(await scene.world.find.position(), position)
  })

  test('the same rows in another file are unchanged: nothing is entered twice', async () => {
    const scene = await edge()
    await committed(scene, (await sent(scene, file(line('A-1')))).batch)
    const second = await committed(scene, (await sent(scene, file(line('A-1'), line('A-2')))).batch)
    assert.deepEqual(second.counts, { unchanged: 1, entered: 1 })
  })

  test('a file is in order: entered and taken back, and taken back and entered', async () => {
    const scene = await edge()
    const back = { action: 'withdraw', because: 'never-valid' }
    const first = await sent(scene, file(line('A-1'), line('A-1', back), line('A-2', back), line('A-2')))
    assert.deepEqual(first.counts, { entered: 1, withdrawn: 1, 'not-entered': 1, own: 0 })
    assert.deepEqual(faultsIn(first), ['5 ari ari-over'])
    await committed(scene, first.batch)
    assert.deepEqual(await standing(scene), { 'A-1': 'withdrawn' })
  })
})
