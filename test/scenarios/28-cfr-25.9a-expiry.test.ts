import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { ann, checked, felony, inquiry, recorded, scene, work } from '../support/scene.ts'

const ori = parseOri('TX1234567') ?? assert.fail('the number is well formed')
const order = { ...felony(ann), ori, ari: 'order 1', category: 'H', facts: { brady: 'U' }, expires: '2026-09-10' }

test('an entry is found through its last day, where its agency is, and not in the next (RET-16, NIX-06, REC-02, REC-15)', async () => {
  const { world, clock } = await scene()
  await recorded(order, world)
  clock.passTo(Temporal.Instant.from('2026-09-11T04:59:59Z'))
  await work(world)
  assert.equal((await checked(inquiry(), world)).status, 'delayed')
  clock.pass({ seconds: 1 })
  await work(world)
  assert.equal((await checked(inquiry(), world)).status, 'proceed')
})

test('an entry that is for ever does not expire, and one taken back owes nothing more (RET-16, NIX-06)', async () => {
  const { world, clock } = await scene()
  const { expires: _, ...forEver } = order
  await recorded({ ...forEver, ari: 'order 2' }, world)
  const { nri } = await recorded(order, world)
  await withdrawEntry({ nri, ori, reason: 'no-longer-applies' }, system, world)
  await work(world)
  assert.deepEqual(await world.find.owed(nri), [])
  clock.pass({ hours: 24 * 400 })
  await work(world)
  assert.equal((await checked(inquiry(), world)).status, 'delayed')
})

test('while the clocks disagree no entry expires', async () => {
  const { world, clock } = await scene()
  await recorded(order, world)
  clock.set(Temporal.Instant.from('2026-12-01T00:00:00Z'))
  await work(world)
  assert.equal((await checked(inquiry(), world)).status, 'delayed')
})

test('of an entry that is over, or was taken back, nothing is left of whom it was about (RET-16, NIX-06)', async () => {
  const { world, clock, store } = await scene()
  const { expires: _, ...forEver } = order
  const ended = await recorded(order, world)
  const withdrawn = await recorded({ ...forEver, ari: 'order 2' }, world)
  const kept = await recorded({ ...forEver, ari: 'order 3' }, world)
  await withdrawEntry({ nri: withdrawn.nri, ori, reason: 'no-longer-applies' }, system, world)
  clock.pass({ hours: 24 * 4 })
  await work(world)
  for (const { nri } of [ended, withdrawn]) {
    const row = await world.find.entryRow(nri)
    assert.deepEqual([row?.inForce, row?.record], [false, null])
    // Its agency still sees what became of it.
    assert.notEqual((await world.find.entry(nri))?.state.status, 'in-force')
    assert.doesNotMatch(JSON.stringify([row, store.tables.events.of(nri), store.tables.leaves.of(nri)]), /Quillfeather/)
  }
  // The control: who is still barred is still described, and found.
  assert.match(JSON.stringify(await world.find.entryRow(kept.nri)), /Quillfeather/)
  const { status, hits } = await checked(inquiry(), world)
  assert.deepEqual([status, hits], ['delayed', 1])
})
