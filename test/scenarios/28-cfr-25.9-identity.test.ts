import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acknowledge } from '#check/acknowledge.ts'
import { answerOutreach } from '#check/answer-outreach.ts'
import { cancel } from '#check/cancel.ts'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { retrieve } from '#check/retrieve.ts'
import { outreachBodies } from '#law/lives/outreach-words.ts'
import type { Ntn } from '#law/words.ts'
import type { World } from '../../src/world.ts'
import { ann, checked, felony, ffl, inquiry, scene, work } from '../support/scene.ts'

const licensee = { by: { audience: 'licensee', id: ffl }, scope: { ffl } } as const
const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const
const isThere = async (ntn: Ntn, world: World) => (await world.find.sealed(ntn, 'transferee')) !== undefined

/** Delayed on a hit that turned out to be another person's, and answered Proceed by an examiner. */
async function clearedLater(listens: boolean) {
  const made = await scene({ files: { iii: [felony(ann)] }, listens: () => listens })
  const { world } = made
  const { ntn } = await checked(inquiry(), world)
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: false }, world)
  await determine({ ...examiner, ntn, determination: 'proceed' }, world)
  return { ...made, ntn }
}

test('who the transferee is goes an hour after Proceed was answered, whether or not it was acknowledged (RET-05, RET-08, DEC-02)', async () => {
  for (const acknowledged of [false, true]) {
    const { world, clock } = await scene()
    const { ntn, status } = await checked(inquiry(), world)
    assert.equal(status, 'proceed')
    if (acknowledged) await acknowledge({ ...licensee, ntn }, world)
    clock.pass({ minutes: 59 })
    await work(world)
    assert.equal(await isThere(ntn, world), true)
    clock.pass({ minutes: 1 })
    await work(world)
    assert.equal(await isThere(ntn, world), false)
    assert.equal(await world.find.key(ntn, 'identity'), undefined)
  }
})

test('under 21 too, with the address that was asked and what the bodies answered (CHK-54)', async () => {
  const { world, clock, store } = await scene()
  const address = { street: '1 Elm St', city: 'Sample', state: 'TX', zip: '00001' } as const
  const transferee = { description: { ...ann, born: '2006-09-09' }, citizenships: ['US'], address }
  const { ntn } = await checked(inquiry(ann, { transferee }), world)
  await claim({ ...examiner, ntn }, world)
  for (const body of outreachBodies) await answerOutreach({ ...examiner, ntn, body, answer: 'nothing' }, world)
  await determine({ ...examiner, ntn, determination: 'proceed' }, world)
  assert.equal(await isThere(ntn, world), true)
  await retrieve({ ...licensee, ntn, through: 'poll' }, world)
  clock.pass({ minutes: 61 })
  await work(world)
  assert.deepEqual([await isThere(ntn, world), await world.find.key(ntn, 'identity')], [false, undefined])
  for (const what of ['Quillfeather', 'Elm St']) assert.ok(!JSON.stringify(store.tables.events.of(ntn)).includes(what))
})

test('the number, the answer and the licensee’s own view of it stay until the record goes on day 88 (RET-04, RET-05, RET-07)', async () => {
  const { world, clock } = await scene()
  const { ntn } = await checked(inquiry(), world)
  clock.pass({ hours: 24 * 87 })
  await work(world)
  const seen = await world.find.transaction(ntn, { ffl })
  assert.deepEqual([seen?.state.status, seen?.state.identityDestroyed], ['proceed', true])
  clock.pass({ hours: 24 })
  await work(world)
  assert.equal(await world.find.transaction(ntn, { ffl }), undefined)
  assert.deepEqual(await world.find.number(ntn), { ntn, date: '2026-09-08' })
})

test('a Proceed that nobody heard starts no 24 hours; it is there until somebody asks (RET-09, DEC-02)', async () => {
  const { world, clock, ntn, sent } = await clearedLater(false)
  clock.pass({ hours: 24 * 3 })
  await work(world)
  assert.equal(await isThere(ntn, world), true)
  assert.ok(sent.length > 0, 'it was offered to whoever listens')
  await retrieve({ ...licensee, ntn, through: 'poll' }, world)
  clock.pass({ minutes: 61 })
  await work(world)
  assert.equal(await isThere(ntn, world), false)
})

test('a Proceed that nobody ever heard is forgotten on day 88 like everything else (RET-07, RET-09, DEC-02)', async () => {
  const { world, clock, ntn } = await clearedLater(false)
  clock.pass({ hours: 24 * 88 })
  await work(world)
  assert.equal(await isThere(ntn, world), false)
  assert.equal(await world.find.transaction(ntn, { ffl }), undefined)
})

test('hearing the same word again puts the hour off by nothing (RET-05, DEC-02)', async () => {
  const { world, clock } = await scene()
  const { ntn } = await checked(inquiry(), world)
  clock.pass({ minutes: 50 })
  await retrieve({ ...licensee, ntn, through: 'poll' }, world)
  clock.pass({ minutes: 11 })
  await work(world)
  assert.equal(await isThere(ntn, world), false)
})

test('while the clocks disagree nothing is destroyed, and as soon as they agree it is', async () => {
  const { world, clock } = await scene()
  const { ntn } = await checked(inquiry(), world)
  clock.set(world.now().add({ hours: 48 }))
  await work(world)
  assert.equal(await isThere(ntn, world), true)
  clock.vouch()
  clock.pass({ minutes: 2 })
  await work(world)
  assert.equal(await isThere(ntn, world), false)
})

test('a denied check keeps who it was about past day 90 (RET-03)', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  await determine({ ...examiner, ntn, determination: 'denied' }, world)
  clock.pass({ hours: 24 * 400 })
  await work(world)
  assert.equal(await isThere(ntn, world), true)
  assert.equal((await world.find.transaction(ntn, { ffl }))?.state.status, 'denied')
})

test('a cancelled check is forgotten like a Proceed', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  await cancel({ ...licensee, ntn, reason: 'licensee-cancelled', through: 'answer' }, world)
  clock.pass({ minutes: 61 })
  await work(world)
  assert.equal(await isThere(ntn, world), false)
})
