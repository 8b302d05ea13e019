import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { parseOri } from '#law/numbers.ts'
import type { Nri, Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { modifyEntry } from '#records/modify-entry.ts'
import { suspendEntry } from '#records/suspend-entry.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { ann, checked, felony, inquiry, recorded, scene, work } from '../support/scene.ts'

const ori = parseOri('TX1234567') ?? assert.fail('the number is well formed')
const { category, facts } = felony(ann)
const record = { ori, ari: 'case 1', category, description: ann, facts }
const other = {
  ...ann,
  names: [{ last: 'Thistlewood', first: 'Bartholomew' }],
  born: '1955-11-30',
  ssn: '900454545',
} as const
const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const

const stateOf = async (ntn: Ntn, { find }: World) =>
  (await find.transaction(ntn, { audience: 'system' }))?.state ?? assert.fail('the check is there')
const takenBack = (nri: Nri, world: World, reason: 'no-longer-applies' | 'never-valid' = 'no-longer-applies') =>
  withdrawEntry({ nri, ori, reason }, system, world)

async function delayed(wish: Parameters<typeof scene>[0] = {}) {
  const made = await scene(wish)
  const { nri } = await recorded(record, made.world)
  const { ntn, status } = await checked(inquiry(), made.world)
  assert.equal(status, 'delayed')
  await work(made.world)
  return { ...made, nri, ntn }
}

async function denied(world: World, ntn: Ntn): Promise<void> {
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  assert.ok(!isRefusal(await determine({ ...examiner, ntn, determination: 'denied' }, world)))
}

test('a check delayed for a record that is taken back is searched again, and goes to an examiner with nothing in its way (REC-44)', async () => {
  const { world, ntn, nri } = await delayed()
  await takenBack(nri, world)
  await work(world)
  const { status, unsettled, hits, silent, recordChanged } = await stateOf(ntn, world)
  assert.deepEqual([status, unsettled, hits, silent, recordChanged], ['delayed', 0, 0, [], true])
  await claim({ ...examiner, ntn }, world)
  const cleared = await determine({ ...examiner, ntn, determination: 'proceed' }, world)
  assert.equal(isRefusal(cleared) ? cleared.refusal : cleared.state.status, 'proceed')
})

test('the control: a check that waited for a silent source proceeds by itself when that answers', async () => {
  const { world, files, clock } = await scene()
  files.iii.goDown()
  const { ntn } = await checked(inquiry(), world)
  files.iii.comeBack()
  clock.pass({ minutes: 2 })
  await work(world)
  assert.equal((await stateOf(ntn, world)).status, 'proceed')
})

test('between the change and the new search nobody can answer by what was found before', async () => {
  const { world, ntn } = await delayed()
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: false }, world)
  await recorded({ ...record, ari: 'case 2' }, world)
  // One turn of the worker marks it; the search is another debt.
  const { lookAtChecks } = await import('#check/look-at-checks.ts')
  const [due] = await world.claim(['look-at-checks'], world.now(), 1)
  await lookAtChecks(due ?? assert.fail('a look is owed'), world)
  assert.deepEqual((await stateOf(ntn, world)).silent, ['indices'])
  assert.deepEqual(await determine({ ...examiner, ntn, determination: 'proceed' }, world), { refusal: 'not-clear' })
  await work(world)
  assert.deepEqual((await stateOf(ntn, world)).silent, [])
})

test('a new record that may be about an open check is found by it, with the examiner who holds it, and by no other check (REC-02)', async () => {
  const { world, ntn } = await delayed()
  await recorded({ ...record, ari: 'of another', description: other }, world)
  const { ntn: othersNtn } = await checked(inquiry(other), world)
  await work(world)
  const before = await stateOf(othersNtn, world)
  await claim({ ...examiner, ntn }, world)
  await recorded({ ...record, ari: 'case 2', facts: { ...facts, maximum: { years: 9 } } }, world)
  await work(world)
  const { hits, claim: held } = await stateOf(ntn, world)
  assert.deepEqual([hits, held?.examiner], [2, 'examiner-1'])
  assert.deepEqual(await stateOf(othersNtn, world), before)
})

test('a record that is suspended or corrected away leaves the open check, and comes back to it', async () => {
  const { world, ntn, nri } = await delayed()
  await suspendEntry({ nri, ori, because: 'stayed-by-a-court' }, system, world)
  await work(world)
  assert.equal((await stateOf(ntn, world)).hits, 0)
  await suspendEntry({ nri, ori }, system, world)
  await work(world)
  assert.equal((await stateOf(ntn, world)).hits, 1)
  const away = {
    nri,
    ori,
    because: 'corrected',
    change: (now: object) => ({ ...record, ...now, description: other }),
  } as const
  await modifyEntry(away, system, world)
  await work(world)
  assert.equal((await stateOf(ntn, world)).hits, 0)
})

test('a process that begins anew knows again which open checks a change touches', async () => {
  const { world, ntn, nri, restart } = await delayed()
  await recorded({ ...record, ari: 'of another', description: other }, world)
  await work(world)
  restart()
  await takenBack(nri, world)
  await work(world)
  assert.equal((await stateOf(ntn, world)).hits, 0)
})

test('of a check that was answered nothing stands in memory, and a change does not touch it', async () => {
  const { world, ntn, nri } = await delayed()
  await recorded({ ...record, ari: 'case 2' }, world)
  await work(world)
  assert.equal(world.standing.size(), 1)
  await denied(world, ntn)
  const before = await stateOf(ntn, world)
  await takenBack(nri, world)
  await work(world)
  assert.equal(world.standing.size(), 0)
  assert.equal((await stateOf(ntn, world)).hits, before.hits)
})

test('a denial that rests on a record that was never valid goes into review, and one that rests on another does not (DEC-21)', async () => {
  const { world, clock, ntn, nri } = await delayed({ files: {} })
  await recorded({ ...record, ari: 'of another', description: other }, world)
  const { ntn: othersNtn } = await checked(inquiry(other), world)
  await denied(world, ntn)
  await denied(world, othersNtn)
  await takenBack(nri, world, 'never-valid')
  clock.pass({ seconds: 20 })
  await work(world)
  assert.deepEqual((await stateOf(ntn, world)).review, { since: '2026-09-08T13:00:20Z' })
  assert.equal((await stateOf(othersNtn, world)).review, undefined)
  const inReview = await world.find.inReview(10)
  assert.deepEqual(
    inReview.map(({ state }) => state.ntn),
    [ntn],
  )
})

test('a record that merely applies no longer puts no denial into review', async () => {
  const { world, clock, ntn, nri } = await delayed()
  await denied(world, ntn)
  await takenBack(nri, world)
  clock.pass({ seconds: 20 })
  await work(world)
  assert.equal((await stateOf(ntn, world)).review, undefined)
})

test('no event, debt or leaf says which record touched which check', async () => {
  const { world, store, ntn, nri } = await delayed()
  await takenBack(nri, world)
  await work(world)
  const { events, leaves, due, lives } = store.tables
  const kept = JSON.stringify([events.of(ntn), leaves.of(ntn), due.of(ntn), lives.of(ntn)])
  assert.doesNotMatch(kept, new RegExp(nri))
  assert.doesNotMatch(JSON.stringify([events.of(nri), leaves.of(nri), events.of('indices')]), new RegExp(ntn))
  // The control: the check itself says that a record changed.
  assert.match(kept, /record-changed/)
})

test('the machine answers no check while which a record changed, not even one whose licensee still waits', async () => {
  const { world, clock } = await scene({ settings: { examinerWait: 'PT5M' } })
  const { nri } = await recorded(record, world)
  const { ntn, status } = await checked(inquiry(), world)
  assert.equal(status, 'researching')
  await takenBack(nri, world)
  await work(world)
  assert.equal((await stateOf(ntn, world)).status, 'researching')
  clock.pass({ minutes: 6 })
  await work(world)
  assert.equal((await stateOf(ntn, world)).status, 'delayed')
})

test('a denial rests on what a record says now, and not on what it said when it was found', async () => {
  const { world, ntn, nri } = await delayed()
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  const milder = { ...facts, maximum: { years: 9 } }
  await modifyEntry({ nri, ori, because: 'corrected', change: now => ({ ...now, facts: milder }) }, system, world)
  assert.deepEqual(await determine({ ...examiner, ntn, determination: 'denied' }, world), { refusal: 'no-ground' })
})

test('who a check was about is out of memory soon after it was answered, though no record changes any more', async () => {
  const { world, clock, ntn, nri } = await delayed()
  await takenBack(nri, world)
  await work(world)
  assert.equal(world.standing.size(), 1)
  await claim({ ...examiner, ntn }, world)
  await determine({ ...examiner, ntn, determination: 'proceed' }, world)
  clock.pass({ minutes: 11 })
  await work(world)
  assert.equal(world.standing.size(), 0)
})

test('a check that cannot be opened stops no other, and is searched again whatever changes', async () => {
  const { world, store, ntn, nri } = await delayed()
  await recorded({ ...record, ari: 'of another', description: other }, world)
  const { ntn: broken } = await checked(inquiry(other), world)
  for (const row of store.tables.sealed.of(broken))
    store.tables.sealed.put(broken, `${row.what} ${row.seq}`, { ...row, blob: row.blob.map(byte => byte ^ 1) })
  await takenBack(nri, world)
  const { lookAtChecks } = await import('#check/look-at-checks.ts')
  const dues = await world.claim(['look-at-checks'], world.now(), 10)
  for (const due of dues) await lookAtChecks(due, world)
  assert.deepEqual((await stateOf(ntn, world)).silent, ['indices'])
  assert.deepEqual((await stateOf(broken, world)).silent, ['indices'])
})

test('a check that was searched after a record changed is not touched by that change', async () => {
  const { world } = await scene()
  await recorded(record, world)
  const { ntn } = await checked(inquiry(), world)
  await work(world)
  assert.equal((await stateOf(ntn, world)).recordChanged, undefined)
})
