import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claim } from '#check/claim.ts'
import { takeUpLaw } from '#check/take-up-law.ts'
import type { SourceRecord } from '#match/record.ts'
import type { World } from '../../src/world.ts'
import { ann, checked, inquiry, scene, statusOf, work, type Scene } from '../support/scene.ts'

// Until February 14, 2017 an open warrant barred; from the 15th it bars only who left the state.
const warrant: SourceRecord = {
  source: 'ncic',
  id: 'NCIC-0001',
  category: 'B',
  description: ann,
  facts: { outstanding: true, state: 'TX', leftState: false },
}
const examiner = { audience: 'examiner', id: 'examiner-1' } as const
/** Monday the 13th, nine in the morning in Texas; Friday the 17th is the day of a transfer without an answer. */
const monday = Temporal.Instant.from('2017-02-13T15:00:00Z')
/** The 15th has begun everywhere. */
const wednesday = Temporal.Instant.from('2017-02-15T11:00:00Z')

async function begun(): Promise<Scene> {
  const made = await scene({ at: monday.toString(), files: { ncic: [warrant] } })
  await takeUpLaw(made.world)
  await work(made.world)
  return made
}
const stateOf = async (ntn: Parameters<typeof statusOf>[0], world: World) =>
  (await world.find.transaction(ntn, { audience: 'system' }))?.state ?? assert.fail('it is known')

test('a check delayed by the old text proceeds when the new one governs, and nobody has to ask (DEC-03, PRO-G3)', async () => {
  const { world, clock } = await begun()
  const { ntn } = await checked(inquiry(), world)
  await work(world)
  assert.equal(await statusOf(ntn, world), 'delayed')
  clock.passTo(wednesday.subtract({ seconds: 1 }))
  await work(world)
  assert.equal(await statusOf(ntn, world), 'delayed', 'a second before, the day has not begun everywhere')
  clock.passTo(wednesday)
  await work(world)
  assert.equal(await statusOf(ntn, world), 'proceed')
})

test('one that an examiner has claimed is only put before the new text: the answer stays the examiner’s', async () => {
  const { world, clock } = await begun()
  const { ntn } = await checked(inquiry(), world)
  await work(world)
  const seen = (await world.find.transaction(ntn, { audience: 'examiner' })) ?? assert.fail('it is known')
  clock.passTo(wednesday.subtract({ minutes: 1 }))
  await claim({ ntn, by: examiner, scope: { audience: 'examiner' }, version: seen.seq }, world)
  assert.equal((await stateOf(ntn, world)).unsettled, 1)
  clock.passTo(wednesday)
  await work(world)
  const { status, unsettled, claim: held } = await stateOf(ntn, world)
  assert.deepEqual([status, unsettled, held?.examiner], ['delayed', 0, 'examiner-1'])
})

test('one that lapsed is looked at again too, and lapsing is still no Proceed', async () => {
  const { world, clock } = await begun()
  const { ntn } = await checked(inquiry(), world)
  await work(world)
  // The worker stood still over the change and the end of the period.
  clock.passTo(Temporal.Instant.from('2017-02-17T06:01:00Z'))
  await world.claim(['take-up-law'], world.now(), 1)
  await work(world)
  assert.equal(await statusOf(ntn, world), 'lapsed')
  clock.pass({ hours: 2 })
  await work(world)
  const { status, unsettled } = await stateOf(ntn, world)
  assert.deepEqual([status, unsettled], ['lapsed', 0])
})

test('a release that brings another text takes it up when it begins, and only once', async () => {
  const { world, clock } = await begun()
  const { ntn } = await checked(inquiry(), world)
  await work(world)
  const before = await world.find.edition()
  await takeUpLaw(world)
  assert.equal((await world.find.edition())?.seq, before?.seq, 'the same texts are no new edition')
  // Stopped before the change, started after it.
  clock.passTo(wednesday.add({ hours: 3 }))
  await takeUpLaw(world)
  assert.equal((await world.find.edition())?.state.number, (before?.state.number ?? 0) + 1)
  await work(world)
  assert.equal(await statusOf(ntn, world), 'proceed')
})

test('a control: without the new edition the old conclusion stays on the list', async () => {
  const { world, clock } = await scene({ at: monday.toString(), files: { ncic: [warrant] } })
  const { ntn } = await checked(inquiry(), world)
  clock.passTo(wednesday)
  await work(world)
  const { status, unsettled } = await stateOf(ntn, world)
  assert.deepEqual([status, unsettled], ['delayed', 1])
})

test('a state’s own bar that begins while a check is open is found on the day on which it begins everywhere (DEC-03)', async () => {
  // California's bar for life after a second hold is of January 1, 2020; she lives there.
  const inCalifornia = { ...ann, state: 'CA' } as const
  const hold: SourceRecord = {
    source: 'ncic',
    id: 'NCIC-0002',
    category: 'J',
    description: inCalifornia,
    facts: { provision: 'ca-second-hold', shown: true, from: '2019-12-30', relieved: false },
  }
  const unread: SourceRecord = { ...warrant, description: inCalifornia, facts: {} }
  const { world, clock } = await scene({ at: '2019-12-31T15:00:00Z', files: { ncic: [unread, hold] } })
  await takeUpLaw(world)
  await work(world)
  const { ntn } = await checked(inquiry(inCalifornia), world)
  await work(world)
  assert.deepEqual([await statusOf(ntn, world), (await stateOf(ntn, world)).unsettled], ['delayed', 1])
  clock.passTo(Temporal.Instant.from('2020-01-01T10:59:59Z'))
  await work(world)
  assert.equal((await stateOf(ntn, world)).unsettled, 1, 'a second before, the day has not begun everywhere')
  clock.passTo(Temporal.Instant.from('2020-01-01T11:00:00Z'))
  await work(world)
  assert.equal((await stateOf(ntn, world)).unsettled, 2)
})
