import assert from 'node:assert/strict'
import { test } from 'node:test'
import { approveClosure } from '#calendar/approve-closure.ts'
import { proposeClosure } from '#calendar/propose-closure.ts'
import { answerOutreach } from '#check/answer-outreach.ts'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { noticeCause } from '#check/notice-cause.ts'
import { outreachBodies } from '#law/lives/outreach-words.ts'
import type { DeclaredDay } from '#law/lives/calendar.ts'
import type { Described } from '#search/transferee.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { ann, checked, felony, inquiry, scene, statusOf, work } from '../support/scene.ts'

// The contact of every test here is Tuesday 8 September 2026, 8:00 in Texas. The third business day is Friday 11, the tenth
// Tuesday 22.
const young: Described = { ...ann, born: '2006-09-09' }
const bornDayBefore: Described = { ...ann, born: '2005-09-08' }
const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const
const juvenile = felony(young)

async function declared(state: 'TX', days: readonly DeclaredDay[], world: World) {
  const { state: calendar } = await proposeClosure({ state, days }, { audience: 'operator', id: 'one' }, world)
  await approveClosure({ state, proposal: calendar.proposed }, { audience: 'operator', id: 'two' }, world)
}

async function claimed() {
  const made = await scene()
  const { ntn } = await checked(inquiry(young), made.world)
  await claim({ ...examiner, ntn }, made.world)
  return { ...made, ntn }
}

test('a transferee under 21 is Delayed until all three bodies have answered, with nothing found (CHK-50, CHK-53)', async () => {
  const { world, ntn } = await claimed()
  for (const body of outreachBodies) {
    assert.deepEqual(await determine({ ...examiner, ntn, determination: 'proceed' }, world), { refusal: 'not-clear' })
    await answerOutreach({ ...examiner, ntn, body, answer: 'nothing' }, world)
  }
  const cleared = await determine({ ...examiner, ntn, determination: 'proceed' }, world)
  assert.ok(!isRefusal(cleared))
  assert.equal(cleared.state.status, 'proceed')
})

test('a body that may not answer under its own law has answered (DEC-11)', async () => {
  const { world, ntn } = await claimed()
  for (const body of outreachBodies) await answerOutreach({ ...examiner, ntn, body, answer: 'cannot-answer' }, world)
  assert.ok(!isRefusal(await determine({ ...examiner, ntn, determination: 'proceed' }, world)))
})

test('who turns 21 on the day of contact is not under 21 (TIM-26, DEC-23)', async () => {
  const { world } = await scene()
  assert.equal((await checked(inquiry(bornDayBefore), world)).status, 'proceed')
})

test('the hold is that of the day of contact: a birthday on the next day does not end it (TIM-26, DEC-23)', async () => {
  const { world } = await scene()
  const nearly: Described = { ...ann, born: '2005-09-09' }
  const { status, assigned } = await checked(inquiry(nearly), world)
  assert.deepEqual([status, assigned.under21], ['delayed', true])
})

test('with a notice of cause in time, ten business days run from the contact, not from the notice (TIM-20, TIM-21, TIM-25)', async () => {
  const { world, clock, ntn } = await claimed()
  clock.pass({ hours: 24 * 2 })
  await answerOutreach(
    { ...examiner, ntn, body: 'juvenile-justice', answer: 'record-reported', reported: { category: 'A1', facts: {} } },
    world,
  )
  const noticed = await noticeCause({ ...examiner, ntn, ground: 'juvenile-justice' }, world)
  assert.ok(!isRefusal(noticed))
  assert.equal(noticed.state.dates.thirdBusinessDay, '2026-09-11')
  assert.equal(noticed.state.dates.earliestTransferAt, '2026-09-23T00:01:00-05:00[America/Chicago]')
  clock.passTo(Temporal.Instant.from('2026-09-23T05:00:00Z'))
  await work(world)
  assert.equal(await statusOf(ntn, world), 'delayed')
  clock.pass({ minutes: 2 })
  await work(world)
  assert.equal(await statusOf(ntn, world), 'lapsed')
})

test('a day that is declared open afterwards does not undo a notice that was in time (TIM-20, TIM-23)', async () => {
  const { world, clock, ntn } = await claimed()
  const close = { date: '2026-09-09', open: false, name: 'Flood', kind: 'weather', order: 'Order 1' } as const
  await declared('TX', [close], world)
  await work(world)
  clock.passTo(Temporal.Instant.from('2026-09-14T15:00:00Z'))
  const reported = { category: 'A1', facts: {} }
  await answerOutreach({ ...examiner, ntn, body: 'local-police', answer: 'record-reported', reported }, world)
  assert.ok(!isRefusal(await noticeCause({ ...examiner, ntn, ground: 'local-police' }, world)))
  await declared('TX', [{ ...close, open: true, order: 'Order 2' }], world)
  await work(world)
  const seen = await world.find.transaction(ntn, { audience: 'examiner' })
  assert.equal(seen?.state.dates.thirdBusinessDay, '2026-09-11')
  assert.equal(seen?.state.dates.earliestTransferAt, '2026-09-23T00:01:00-05:00[America/Chicago]')
})

test('a notice after the third business day is declined and extends nothing (TIM-23)', async () => {
  const { world, clock, ntn } = await claimed()
  await answerOutreach(
    { ...examiner, ntn, body: 'local-police', answer: 'record-reported', reported: { category: 'A1', facts: {} } },
    world,
  )
  clock.passTo(Temporal.Instant.from('2026-09-12T05:00:00Z'))
  assert.deepEqual(await noticeCause({ ...examiner, ntn, ground: 'local-police' }, world), {
    refusal: 'cause-too-late',
  })
  clock.pass({ minutes: 2 })
  await work(world)
  assert.equal(await statusOf(ntn, world), 'lapsed')
})

test('silence is not cause: without a body that reported a record there is no notice (DEC-11)', async () => {
  const { world, ntn } = await claimed()
  assert.deepEqual(await noticeCause({ ...examiner, ntn, ground: 'mental-health' }, world), { refusal: 'not-now' })
  await answerOutreach({ ...examiner, ntn, body: 'mental-health', answer: 'nothing' }, world)
  assert.deepEqual(await noticeCause({ ...examiner, ntn, ground: 'mental-health' }, world), { refusal: 'not-now' })
})

test('a record that a body reported is a hit like any other, and can carry a denial once it is confirmed', async () => {
  const { world, ntn } = await claimed()
  const reported = { category: juvenile.category, facts: juvenile.facts }
  const answer = { body: 'juvenile-justice', answer: 'record-reported', reported } as const
  assert.ok(!isRefusal(await answerOutreach({ ...examiner, ntn, ...answer }, world)))
  assert.deepEqual(await determine({ ...examiner, ntn, determination: 'denied' }, world), { refusal: 'no-ground' })
  assert.ok(!isRefusal(await judge({ ...examiner, ntn, hit: 1, same: true }, world)))
  const denied = await determine({ ...examiner, ntn, determination: 'denied' }, world)
  assert.ok(!isRefusal(denied))
  assert.equal(denied.state.status, 'denied')
})
