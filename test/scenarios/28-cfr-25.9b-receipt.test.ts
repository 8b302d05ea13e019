import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { sequence } from '#ledger/log/sequence.ts'
import { commitment } from '#ledger/seal.ts'
import { committedTo } from '#ledger/leaf.ts'
import { openKey } from '#ledger/keys.ts'
import { verifyReceipt } from '#ledger/verify/receipt.ts'
import type { Ntn } from '#law/words.ts'
import type { LeafRow } from '#ledger/rows.ts'
import { simulatedKeys } from '#simulated/keys.ts'
import { seeded } from '#simulated/random.ts'
import { basic, edge, inquirySent, key, serve, type Edge } from '../support/edge.ts'
import { work } from '../support/scene.ts'

async function asked(): Promise<Edge & Readonly<{ ntn: Ntn; receipt: () => ReturnType<Edge['ask']> }>> {
  const made = await edge()
  const { body } = await made.ask('POST', '/v1/checks', { as: made.as.licensee, headers: key(), body: inquirySent() })
  const ntn = String(body['ntn']) as Ntn
  return { ...made, ntn, receipt: () => made.ask('GET', `/v1/checks/${ntn}/receipt`, { as: made.as.licensee }) }
}

suite('a licensee’s receipt (RET-01)', () => {
  test('is declined until the number has its place, and then verifies without us', async () => {
    const { receipt, world, ntn } = await asked()
    const early = await receipt()
    assert.deepEqual([early.status, early.body['code']], [409, 'not-numbered'])
    await sequence(world)
    const { status, text } = await receipt()
    assert.equal(status, 200)
    const finding = verifyReceipt(text)
    assert.ok('kind' in finding)
    assert.deepEqual([finding.kind, finding.ntn, finding.date], ['receipt', ntn, '2026-09-08'])
    // The control: a number that is another by one character.
    const other = ntn.replace(/^./, first => (first === 'A' ? 'B' : 'A'))
    assert.ok('wrong' in verifyReceipt(text.replace(ntn, other)))
  })

  test('says nothing of the answer, and telling it tells nobody: the hours to destruction do not begin with it', async () => {
    const { receipt, world, ntn } = await asked()
    await sequence(world)
    const before = await world.find.transaction(ntn, { audience: 'system' })
    const { text } = await receipt()
    assert.doesNotMatch(text, /proceed|delayed|denied/i)
    assert.deepEqual(await world.find.transaction(ntn, { audience: 'system' }), before)
  })

  test('is of the log by its key: with another the log goes on under another name, and what was given out still verifies', async () => {
    const { receipt, world, ntn, ask } = await asked()
    await sequence(world)
    const old = (await receipt()).text
    const another = { ...world, keys: { ...world.keys, ...simulatedKeys(seeded('another')) } }
    const { ask: askAnother } = serve(another)
    const checkpoint = () => askAnother('GET', '/v1/audit/checkpoint')
    assert.equal((await checkpoint()).body['code'], 'not-numbered', 'nothing is shown as signed by a key that did not')
    await ask('GET', '/v1/checks', { headers: basic('nobody', 'wrong') })
    await sequence(another)
    const now = await checkpoint()
    assert.equal(now.status, 200)
    const finding = verifyReceipt(old)
    assert.ok('kind' in finding)
    assert.equal(finding.ntn, ntn)
    assert.ok(!now.text.includes(finding.origin))
  })

  test('stands when its check is destroyed: the log still has its entry, and we no longer know whose it was', async () => {
    const { receipt, world, clock, ntn } = await asked()
    await work(world)
    const { text } = await receipt()
    clock.pass({ hours: 24 * 89 })
    await work(world)
    assert.equal((await receipt()).body['code'], 'unknown-number')
    const finding = verifyReceipt(text)
    assert.ok('kind' in finding)
    assert.equal(finding.ntn, ntn)
    const [entry] = await world.log.entries(finding.place ?? -1, (finding.place ?? -1) + 1)
    assert.match(entry ?? '', new RegExp(`^\\{"c":"[\\w-]{43}","date":"2026-09-08","ntn":"${ntn}","v":2\\}$`))
  })
})

suite('what the log commits to (RET-01, DEC-14)', () => {
  test('while the key stands, each event is shown to be the one that was logged; afterwards nothing can be tried', async () => {
    const { world, clock, ntn, store } = await asked()
    await work(world)
    const [record, events, leaves] = [
      await openKey(ntn, 'record', world),
      store.tables.events.of(ntn),
      store.tables.leaves.of(ntn),
    ]
    const entries = await world.log.entries(0, 1_000)
    assert.ok(record !== undefined && events.length > 2)
    for (const event of events) {
      const opened: readonly LeafRow[] = leaves.filter(
        leaf => leaf.commitment === commitment(record, committedTo(leaf.id, event)),
      )
      assert.equal(opened.length, 1)
      const [found] = opened
      assert.ok(entries.some(entry => entry.includes(`"c":"${found?.commitment}"`)))
      // The control: the same event a second later is another.
      const later = { ...event, at: '2026-09-08T13:00:01Z' }
      assert.notEqual(commitment(record, committedTo(found?.id ?? '', later)), found?.commitment)
    }
    clock.pass({ hours: 24 * 89 })
    await work(world)
    assert.equal(await openKey(ntn, 'record', world), undefined)
    assert.deepEqual(store.tables.leaves.of(ntn), [], 'nor are the ids there by which one could guess')
  })

  test('two checks with like events make no two like entries', async () => {
    const made = await edge()
    for (const _ of ['one', 'two'])
      await made.ask('POST', '/v1/checks', { as: made.as.licensee, headers: key(), body: inquirySent() })
    await sequence(made.world)
    const { size } = await made.world.log.head()
    const entries = await made.world.log.entries(0, size)
    assert.ok(size > 10)
    assert.equal(new Set(entries).size, size)
  })
})
