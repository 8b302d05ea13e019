import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { open } from '#ledger/seal.ts'
import { archivedAs } from '#retention/archive-denied.ts'
import { doDueWork } from '#work/do-due-work.ts'
import type { World } from '../../src/world.ts'
import { filing, filingAbout } from '../support/denied-file.ts'
import { checked, ffl, inquiry } from '../support/scene.ts'

const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const

/** Ten years have more debts than `work` looks for. */
async function workOff(world: World): Promise<void> {
  for (let turn = 0; turn < 1_000; turn += 1) {
    const { done, failed } = await doDueWork(world)
    assert.deepEqual(failed, [])
    if (done === 0) return
  }
  assert.fail('the worker never came to an end')
}

async function denied() {
  const made = await filing()
  const { ntn } = await checked(inquiry(), made.world)
  await claim({ ...examiner, ntn }, made.world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, made.world)
  await determine({ ...examiner, ntn, determination: 'denied' }, made.world)
  return { ...made, ntn }
}

test('a denied check is there for ten years, and is then moved whole to the archive, sealed, and nowhere else (RET-03)', async () => {
  const { world, clock, store, keys, ntn } = await denied()
  clock.passTo(Temporal.Instant.from('2036-09-08T12:59:59Z'))
  await workOff(world)
  const events = store.tables.events.of(ntn).length
  const leaves = store.tables.leaves.of(ntn)
  assert.equal((await world.find.transaction(ntn, { ffl }))?.state.status, 'denied')
  assert.equal(await world.find.archived(ntn), undefined)

  clock.pass({ seconds: 1 })
  await workOff(world)
  assert.equal(await world.find.transaction(ntn, { ffl }), undefined)
  const { lives, sealed, keys: wrapped, due, requests } = store.tables
  assert.deepEqual(
    [lives.of(ntn), sealed.of(ntn), wrapped.of(ntn), due.of(ntn), store.tables.events.of(ntn), requests.of(ffl)],
    [[], [], [], [], [], []],
  )
  const row = await world.find.archived(ntn)
  assert.ok(row !== undefined)
  assert.deepEqual([row.day, row.epoch], ['2036-09-08', 'denial-2026'])
  assert.ok(!Buffer.from(row.blob).toString('latin1').includes('felony'), 'it is sealed')
  const key = keys.look(row.epoch, row.wrapped)
  assert.ok(key !== undefined)
  const whole = open(key, archivedAs(ntn), row.blob) as Record<string, readonly unknown[]>
  assert.equal(whole['events']?.length, events)
  assert.deepEqual(
    (whole['sealed'] as readonly { what: string }[]).map(({ what }) => what),
    ['hits', 'rests', 'transferee'],
  )
  assert.equal((whole['identity'] as unknown as { epoch: string }).epoch, 'denial-2026')
  // What the log says of it stays, and one leaf says that it was moved.
  assert.deepEqual(store.tables.leaves.of(ntn).slice(0, leaves.length), leaves)
  assert.equal(store.tables.leaves.of(ntn).length, leaves.length + 1)
  assert.deepEqual(await world.find.number(ntn), { ntn, date: '2026-09-08' })
})

test('an entry in the Denied Transaction File stands until then, and is taken out with it, after which nothing is left of it (RET-03)', async () => {
  const { world, clock, deniedFile, store, ntn } = await denied()
  clock.passTo(Temporal.Instant.from('2036-09-08T12:59:59Z'))
  await workOff(world)
  assert.deepEqual(deniedFile.file.numbers(), [ntn])
  deniedFile.goDown()
  clock.pass({ seconds: 1 })
  await workOff(world)
  assert.equal(await world.find.transaction(ntn, { ffl }), undefined)
  assert.deepEqual([deniedFile.file.numbers(), (await filingAbout(ntn, world))?.status], [[ntn], 'removing'])
  deniedFile.comeBack()
  clock.pass({ hours: 1 })
  await workOff(world)
  assert.deepEqual([deniedFile.file.numbers(), await filingAbout(ntn, world)], [[], undefined])
  const { events, lives, due } = store.tables
  assert.equal(JSON.stringify([events.all(), lives.all(), due.all()]).includes(`filing-${ntn}`), false)
})

test('while the clocks disagree nothing is moved', async () => {
  const { world, clock, ntn } = await denied()
  clock.set(Temporal.Instant.from('2036-09-08T13:00:00Z'))
  await workOff(world)
  assert.equal(await world.find.archived(ntn), undefined)
})
