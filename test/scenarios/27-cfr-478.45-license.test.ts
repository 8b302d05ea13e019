import assert from 'node:assert/strict'
import { test } from 'node:test'
import { initiateCheck } from '#check/initiate-check.ts'
import type { LicenseeEvent } from '#law/lives/licensee.ts'
import { system } from '#ledger/carry-out.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../../src/world.ts'
import { checked, ffl, inquiry, scene } from '../support/scene.ts'

const happened = async (event: LicenseeEvent, world: World): Promise<void> => {
  const seen = (await world.find.licensee(ffl)) ?? assert.fail('the licensee is known')
  const { outcome } = await write({ by: system, steps: [{ life: 'licensee', id: ffl, seen, event }] }, world)
  assert.equal(outcome, 'kept')
}

/** The license runs out on December 31, 2031, whatever the digits of its number say. */
const after = { at: '2032-01-05T15:00:00Z' }

test('a license whose renewal was filed in time asks on, one that merely ran out does not (DEC-19)', async () => {
  const { world } = await scene(after)
  assert.deepEqual(await initiateCheck(inquiry(), world), { refusal: 'license-not-in-force' })
  await happened({ type: 'renewal-filed', on: '2031-12-31' }, world)
  assert.equal((await checked(inquiry(), world)).status, 'proceed')
})

test('one filed a day late continues nothing (DEC-19)', async () => {
  const { world } = await scene(after)
  await happened({ type: 'renewal-filed', on: '2032-01-01' }, world)
  assert.deepEqual(await initiateCheck(inquiry(), world), { refusal: 'license-not-in-force' })
})

test('a suspended license asks nothing, however long it runs (DEC-19)', async () => {
  const { world } = await scene()
  await happened({ type: 'suspended', why: 'synthetic' }, world)
  assert.deepEqual(await initiateCheck(inquiry(), world), { refusal: 'license-not-in-force' })
})
