import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { isRefusal } from '../../src/refusal.ts'
import { ann, checked, felony, inquiry, scene, statusOf, work } from '../support/scene.ts'

const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const
const waiting = () => scene({ files: { iii: [felony(ann)] }, settings: { examinerWait: 'PT3M' } })

test('while examiners may answer, a check with a hit is researching, and Delayed when the wait is over', async () => {
  const { world, clock } = await waiting()
  const { ntn, status, told } = await checked(inquiry(), world)
  assert.equal(status, 'researching')
  assert.equal(told.at(-1)?.word, 'researching')
  clock.pass({ minutes: 2, seconds: 59 })
  await work(world)
  assert.equal(await statusOf(ntn, world), 'researching')
  clock.pass({ seconds: 1 })
  await work(world)
  assert.equal(await statusOf(ntn, world), 'delayed')
})

test('an examiner’s answer within the wait is the first one the licensee hears, even Denied (DEC-01)', async () => {
  const { world } = await waiting()
  const { ntn } = await checked(inquiry(), world)
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  assert.ok(!isRefusal(await determine({ ...examiner, ntn, determination: 'denied' }, world)))
  await work(world)
  assert.equal(await statusOf(ntn, world), 'denied')
})

test('a check without a hit waits for nobody', async () => {
  const { world } = await scene({ settings: { examinerWait: 'PT3M' } })
  assert.equal((await checked(inquiry(), world)).status, 'proceed')
})

test('nobody is kept waiting for more than five minutes', async () => {
  await assert.rejects(scene({ settings: { examinerWait: 'PT5M1S' } }), /examinerWait must be between/)
})

test('a search that we did not finish is finished by the worker, and answered', async () => {
  let broken = true
  const made = await scene()
  const { world, clock } = made
  const failing = {
    ...world,
    commit: async (rows: Parameters<typeof world.commit>[0]) => {
      if (broken && rows.events.some(({ body }) => body['type'] === 'searched')) throw new Error('the plug was pulled')
      return world.commit(rows)
    },
  }
  await assert.rejects(checked(inquiry(ann, { key: 'pulled' }), failing), /plug/)
  broken = false
  const [waitingOne] = await world.find.queue(10)
  assert.equal(waitingOne?.state.status, 'researching')
  clock.pass({ seconds: 31 })
  await work(world)
  const again = await checked(inquiry(ann, { key: 'pulled' }), world)
  assert.deepEqual([again.status, again.ntn], ['proceed', waitingOne?.state.ntn])
})

test('an examiner who claims and does nothing loses the claim, so that nobody waits for one who is absent', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  await claim({ ...examiner, ntn }, world)
  clock.pass({ hours: 4, minutes: 1 })
  await work(world)
  const seen = await world.find.transaction(ntn, { audience: 'examiner' })
  assert.equal(seen?.state.claim, undefined)
})
