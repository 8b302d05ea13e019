import assert from 'node:assert/strict'
import { test } from 'node:test'
import { approveClosure } from '#calendar/approve-closure.ts'
import { proposeClosure } from '#calendar/propose-closure.ts'
import type { DeclaredDay } from '#law/lives/calendar.ts'
import type { World } from '../../src/world.ts'
import { ann, checked, felony, ffl, inquiry, scene, statusOf, work } from '../support/scene.ts'

// Contact on Tuesday 8 September 2026: Wednesday, Thursday, Friday count, and the transfer could come on Saturday 12.
const storm = (date: string): DeclaredDay => ({
  date,
  open: false,
  name: 'Hurricane',
  kind: 'weather',
  order: 'Order GA-1',
})
const one = { audience: 'operator', id: 'operator-1' } as const
const two = { audience: 'operator', id: 'operator-2' } as const
const delayed = () => scene({ files: { iii: [felony(ann)] } })

async function declare(world: World, ...days: DeclaredDay[]) {
  const { state } = await proposeClosure({ state: 'TX', days }, one, world)
  await approveClosure({ state: 'TX', proposal: state.proposed }, two, world)
}
const earliest = async (ntn: Parameters<typeof statusOf>[0], world: World) =>
  (await world.find.transaction(ntn, { ffl }))?.state.dates.earliestTransferAt

test('a closure that two people declare moves the end of every period still running there, and the licensee is told (TIM-08, TIM-25)', async () => {
  const { world, clock, sent } = await delayed()
  const { ntn } = await checked(inquiry(), world)
  await work(world)
  const before = sent.length
  clock.pass({ hours: 2 })
  await declare(world, storm('2026-09-10'))
  await work(world)
  assert.equal(await earliest(ntn, world), '2026-09-15T00:01:00-05:00[America/Chicago]')
  assert.ok(sent.length > before, 'who listens is woken to hear the new date')
  clock.passTo(Temporal.Instant.from('2026-09-12T06:00:00Z'))
  await work(world)
  assert.equal(await statusOf(ntn, world), 'delayed')
  clock.passTo(Temporal.Instant.from('2026-09-15T05:01:00Z'))
  await work(world)
  assert.equal(await statusOf(ntn, world), 'lapsed')
})

test('nobody approves what they proposed themselves, and what nobody approved moves nothing', async () => {
  const { world } = await delayed()
  const { ntn } = await checked(inquiry(), world)
  await proposeClosure({ state: 'TX', days: [storm('2026-09-10')] }, one, world)
  assert.deepEqual(await approveClosure({ state: 'TX', proposal: 1 }, one, world), { refusal: 'same-person' })
  await work(world)
  assert.equal(await earliest(ntn, world), '2026-09-12T00:01:00-05:00[America/Chicago]')
})

test('offices that open on a closed day make the period end earlier (TIM-08)', async () => {
  const { world } = await delayed()
  const { ntn } = await checked(inquiry(), world)
  await declare(world, storm('2026-09-10'))
  await work(world)
  await declare(world, { ...storm('2026-09-10'), open: true, order: 'Order GA-2' })
  await work(world)
  assert.equal(await earliest(ntn, world), '2026-09-12T00:01:00-05:00[America/Chicago]')
})

test('offices closed until further order leave no date at all, and nothing lapses (TIM-08)', async () => {
  const { world, clock } = await delayed()
  const { ntn } = await checked(inquiry(), world)
  await declare(world, { ...storm('2026-09-09'), through: 'further-order' })
  await work(world)
  assert.equal(await earliest(ntn, world), undefined)
  clock.pass({ hours: 24 * 60 })
  await work(world)
  assert.equal(await statusOf(ntn, world), 'delayed')
})

test('what has lapsed stays lapsed, whatever is declared afterwards (TIM-08)', async () => {
  const { world, clock } = await delayed()
  const { ntn } = await checked(inquiry(), world)
  clock.passTo(Temporal.Instant.from('2026-09-13T00:00:00Z'))
  await work(world)
  await declare(world, storm('2026-09-10'))
  await work(world)
  assert.equal(await statusOf(ntn, world), 'lapsed')
  assert.equal(await earliest(ntn, world), '2026-09-12T00:01:00-05:00[America/Chicago]')
})
