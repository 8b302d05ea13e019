import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { ann, checked, felony, inquiry, scene, statusOf, work } from '../support/scene.ts'

const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const

test('a report to police is owed 24 hours after the denial, and neither by a delay nor by a period that ran out (DEN-01, DEN-05)', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  const policeBy = async () => (await world.find.owed(ntn)).find(({ kind }) => kind === 'notify-police')?.at.toString()
  await work(world)
  assert.deepEqual([await statusOf(ntn, world), await policeBy()], ['delayed', undefined])
  // The period ends on Saturday 12 September at one past midnight in Texas.
  clock.passTo(Temporal.Instant.from('2026-09-12T05:01:00Z'))
  await work(world)
  assert.deepEqual([await statusOf(ntn, world), await policeBy()], ['lapsed', undefined])
  clock.passTo(Temporal.Instant.from('2026-09-12T15:30:00Z'))
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  await determine({ ...examiner, ntn, determination: 'denied' }, world)
  assert.deepEqual([await statusOf(ntn, world), await policeBy()], ['denied', '2026-09-13T15:30:00Z'])
})

test('nothing here pays that debt yet: it stands until something does', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  await determine({ ...examiner, ntn, determination: 'denied' }, world)
  clock.pass({ hours: 24 * 30 })
  await work(world)
  assert.ok((await world.find.owed(ntn)).some(({ kind }) => kind === 'notify-police'))
})
