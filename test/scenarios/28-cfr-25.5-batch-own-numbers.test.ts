import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { enrollCaller } from '#access/enroll.ts'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { enterEntry } from '#records/enter-entry.ts'
import { committed, faultsIn, file, line, read, sent, standing } from '../support/batches.ts'
import { basic, edge } from '../support/edge.ts'
import { ann, felony, work } from '../support/scene.ts'

suite('how an agency’s own numbers stand', () => {
  test('a number twice in a file, and one that is entered already', async () => {
    const scene = await edge()
    await committed(scene, (await sent(scene, file(line('A-1')))).batch)
    const batch = await sent(
      scene,
      file(line('A-1', { last: 'Other' }), line('A-2'), line('A-2', { last: 'Another' }), line('A-2')),
    )
    assert.deepEqual(faultsIn(batch), ['2 ari ari-in-use', '4 ari ari-in-use'])
    assert.deepEqual(batch.counts, { entered: 1, unchanged: 1, own: 1 })
  })

  test('across chunks too: what the second five hundred say of the first', async () => {
    const scene = await edge()
    const many = Array.from({ length: 1200 }, (_, at) => line(`M-${at}`))
    const back = { action: 'withdraw', because: 'never-valid' }
    const batch = await sent(
      scene,
      file(...many, line('M-3', back), line('M-4', { last: 'Other' }), line('M-3'), line('M-600', back)),
    )
    assert.deepEqual(faultsIn(batch), ['1203 ari ari-in-use', '1204 ari ari-over'])
    const over = await committed(scene, batch.batch)
    assert.deepEqual(faultsIn(over), faultsIn(batch))
    assert.deepEqual(over.counts, { entered: 1200, withdrawn: 2 })
    assert.equal((await scene.world.find.counts())['entries.in-force'], 1198)
  })

  test('a record that is not there is not changed, and taking it back is remembered', async () => {
    const scene = await edge()
    const batch = await sent(
      scene,
      file(
        line('U-1', { action: 'modify', because: 'corrected' }),
        line('U-2', { action: 'suspend', because: 'under-correction' }),
        line('U-3', { action: 'resume' }),
        line('U-4', { action: 'withdraw', because: 'no-longer-applies' }),
      ),
    )
    assert.deepEqual(faultsIn(batch), ['2 ari no-such-record', '3 ari no-such-record', '4 ari no-such-record'])
    const over = await committed(scene, batch.batch)
    assert.deepEqual(over.counts, { 'not-entered': 1 })
    assert.deepEqual(faultsIn(await sent(scene, file(line('U-4')))), ['2 ari ari-over'])
    assert.deepEqual(faultsIn(await sent(scene, file(line('U-4', { again: 'true' })))), [])
  })

  test('modified, suspended and resumed by their numbers', async () => {
    const scene = await edge()
    await committed(scene, (await sent(scene, file(line('A-1'), line('A-2'), line('A-3')))).batch)
    const changes = file(
      line('A-1', { action: 'modify', because: 'corrected', born: '1981-04-18' }),
      line('A-2', { action: 'suspend', because: 'stayed-by-a-court' }),
      line('A-3', { action: 'suspend', because: 'stayed-by-a-court' }),
      line('A-3', { action: 'resume' }),
    )
    const over = await committed(scene, (await sent(scene, changes)).batch)
    assert.deepEqual(over.counts, { modified: 1, suspended: 2, resumed: 1 })
    assert.deepEqual(await standing(scene), { 'A-1': 'in-force', 'A-2': 'suspended', 'A-3': 'in-force' })
  })

  test('a row that was in order and is not any more when it is committed is counted and named', async () => {
    const scene = await edge()
    const batch = await sent(scene, file(line('A-1'), line('A-2')))
    const ori = parseOri('TX0000001') ?? assert.fail('the number is well formed')
    await enterEntry(
      { ori, ari: 'A-2', category: 'A1', description: ann, facts: felony(ann).facts },
      system,
      scene.world,
    )
    const over = await committed(scene, batch.batch)
    assert.deepEqual([over.accepted, faultsIn(over)], [1, ['3 ari ari-in-use']])
  })
})

suite('what an agency is told of others', () => {
  const basicOf = basic('agency-2', 'key-of-another')

  async function withAnother() {
    const scene = await edge()
    const ori = parseOri('VA0000009') ?? assert.fail('the number is well formed')
    await enrollCaller(
      { id: 'agency-2', name: 'Another', audience: 'agency', ori, state: 'VA', clientKey: 'key-of-another' },
      system,
      scene.world,
    )
    return scene
  }

  test('its own like record by its number; of another’s nothing, so that no row asks who is in the Indices', async () => {
    const scene = await withAnother()
    await committed(scene, (await sent(scene, file(line('A-1', { last: 'Quillfeather', middle: 'Rose' })))).batch)
    const same = { last: 'Quillfeather', middle: 'Rose' }
    const own = await sent(scene, file(line('A-2', same)))
    assert.deepEqual(own.duplicates, [{ line: 2, ari: 'A-1' }])
    const other = await sent({ ...scene, as: { ...scene.as, agency: basicOf } }, file(line('A-1', same)))
    assert.deepEqual([other.accepted, other.duplicates, other.counts], [1, [], { entered: 1, own: 0 }])
  })

  test('nothing of an own record that a grant paid for: it serves checks, and a hint is no check, 34 USC 40913(b)(4)', async () => {
    const ofMind = (ari: string, paid: string) =>
      `ari,category,last,first,middle,sex,born,paidByGrant\n${ari},D,Quillfeather,Annabeth,Rose,F,1981-04-17,${paid}\n`
    for (const [paid, duplicates] of [
      ['true', []],
      ['', [{ line: 2, ari: 'M-1' }]],
    ] as const) {
      const scene = await withAnother()
      await committed(scene, (await sent(scene, ofMind('M-1', paid))).batch)
      const again = await sent(scene, ofMind('M-2', ''))
      assert.deepEqual([again.accepted, again.duplicates], [1, duplicates])
    }
  })

  test('another’s batch is as one that does not exist, to be read, committed or given up', async () => {
    const scene = await withAnother()
    const { batch } = await sent(scene, file(line('A-1')))
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/rejected.csv'],
      ['POST', '/commit'],
      ['DELETE', ''],
    ] as const) {
      const { status, body } = await scene.ask(method, `/v1/batches/${batch}${path}`, { as: basicOf })
      assert.deepEqual([status, body['code']], [404, 'unknown-batch'])
    }
  })

  test('another’s record is not touched by its number', async () => {
    const scene = await withAnother()
    await committed(scene, (await sent(scene, file(line('A-1')))).batch)
    const other = { ...scene, as: { ...scene.as, agency: basicOf } }
    const over = await committed(
      other,
      (await sent(other, file(line('A-1', { action: 'withdraw', because: 'moved' })))).batch,
    )
    assert.deepEqual(over.counts, { 'not-entered': 1 })
    assert.deepEqual(await standing(scene), { 'A-1': 'in-force' })
  })
})

test('a batch that is given up, or that nobody commits in seven days, is gone with every name in it', async () => {
  const scene = await edge()
  const given = await sent(scene, file(line('A-1')))
  await scene.ask('DELETE', `/v1/batches/${given.batch}`, { as: scene.as.agency })
  assert.equal((await read(scene, given.batch)).status, 'discarded')
  const left = await sent(scene, file(line('A-2')))
  assert.equal(scene.store.tables.staged.all().length, 2)
  scene.clock.passTo(scene.world.now().add({ hours: 7 * 24 + 1 }))
  await work(scene.world)
  assert.deepEqual((await read(scene, left.batch)).because, 'not-committed')
  assert.deepEqual(scene.store.tables.staged.all(), [])
  assert.deepEqual(scene.store.tables.files.all(), [])
})
