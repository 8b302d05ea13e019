import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cancel } from '#check/cancel.ts'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { reportTransfer } from '#check/report-transfer.ts'
import type { Ntn } from '#law/words.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { ann, checked, felony, ffl, inquiry, scene, work } from '../support/scene.ts'

const licensee = { by: { audience: 'licensee', id: ffl }, scope: { ffl } } as const
const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const
const report = (ntn: Ntn, world: World) => reportTransfer({ ...licensee, ntn, on: '2026-09-14' }, world)
const kinds = async (ntn: Ntn, world: World) => (await world.find.owed(ntn)).map(({ kind }) => kind)

async function deny(ntn: Ntn, world: World) {
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  assert.ok(!isRefusal(await determine({ ...examiner, ntn, determination: 'denied' }, world)))
}

test('a transfer on a Proceed is not asked for, and what is sent all the same is not kept (DEC-06, RET-13)', async () => {
  const { world } = await scene()
  const { ntn } = await checked(inquiry(), world)
  assert.deepEqual(await report(ntn, world), { refusal: 'transfer-not-asked' })
  assert.equal((await world.find.transaction(ntn, { ffl }))?.state.transferredOn, undefined)
})

test('nor on a check whose period still runs, nor on one denied before it ran out (DEC-06)', async () => {
  const { world } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  assert.deepEqual(await report(ntn, world), { refusal: 'transfer-not-asked' })
  await deny(ntn, world)
  assert.deepEqual(await report(ntn, world), { refusal: 'transfer-not-asked' })
  assert.ok(!(await kinds(ntn, world)).includes('ask-whether-transferred'))
})

test('on a lapsed check it is kept, and a later denial owes its referral for retrieval (DEC-06, ACC-23)', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  clock.pass({ hours: 24 * 7 })
  await work(world)
  assert.ok(!isRefusal(await report(ntn, world)))
  await deny(ntn, world)
  assert.ok((await kinds(ntn, world)).includes('refer-retrieval'))
})

test('a denial after the period owes the question first, and the answer the referral (DEC-06, ACC-23)', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  clock.pass({ hours: 24 * 7 })
  await work(world)
  await deny(ntn, world)
  assert.ok((await kinds(ntn, world)).includes('ask-whether-transferred'))
  assert.ok(!isRefusal(await report(ntn, world)))
  const owed = await kinds(ntn, world)
  assert.deepEqual([owed.includes('ask-whether-transferred'), owed.includes('refer-retrieval')], [false, true])
})

test('a check on which the firearm was transferred is not taken back: a Denied must still lead to its retrieval', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  clock.pass({ hours: 24 * 7 })
  await work(world)
  await report(ntn, world)
  const cancelling = { ...licensee, ntn, reason: 'licensee-cancelled', through: 'answer' } as const
  assert.deepEqual(await cancel(cancelling, world), { refusal: 'not-now' })
  await deny(ntn, world)
  assert.ok((await kinds(ntn, world)).includes('refer-retrieval'))
})

test('a report on a check that is then answered Proceed no longer stands with it (DEC-06, RET-04)', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  clock.pass({ hours: 24 * 7 })
  await work(world)
  await report(ntn, world)
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: false }, world)
  assert.ok(!isRefusal(await determine({ ...examiner, ntn, determination: 'proceed' }, world)))
  const check = (await world.find.transaction(ntn, { ffl }))?.state
  assert.deepEqual([check?.status, check?.transferredOn], ['proceed', undefined])
})
