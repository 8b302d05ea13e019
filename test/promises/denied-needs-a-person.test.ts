import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { system } from '#ledger/carry-out.ts'
import { parseOri } from '#law/numbers.ts'
import type { Nri } from '#law/words.ts'
import { isRefusal } from '../../src/refusal.ts'
import { ann, checked, felony, inquiry, recorded, scene, statusOf, work } from '../support/scene.ts'

const examiner = { audience: 'examiner', id: 'examiner-1' } as const
const asExaminer = { by: examiner, scope: { audience: 'examiner' } } as const
const ori = parseOri('TX1234567') ?? assert.fail('the number is well formed')

test('the machine does not deny the surest match to the worst record: it is Delayed, and stays so for as long as nobody acts (DEC-01, CHK-13)', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)], ncic: [felony(ann, 'ncic')] } })
  const { ntn, status, hits } = await checked(inquiry(), world)
  assert.deepEqual([status, hits], ['delayed', 2])
  for (const days of [1, 2, 30, 60]) {
    clock.pass({ hours: 24 * days })
    await work(world)
    assert.notEqual(await statusOf(ntn, world), 'denied')
    assert.notEqual(await statusOf(ntn, world), 'proceed')
  }
})

test('an examiner cannot deny on a record that nobody confirmed as the transferee’s (DEC-01, CHK-13)', async () => {
  const { world } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  await claim({ ...asExaminer, ntn }, world)
  assert.deepEqual(await determine({ ...asExaminer, ntn, determination: 'denied' }, world), { refusal: 'no-ground' })
  await judge({ ...asExaminer, ntn, hit: 1, same: false }, world)
  assert.deepEqual(await determine({ ...asExaminer, ntn, determination: 'denied' }, world), { refusal: 'no-ground' })
  await judge({ ...asExaminer, ntn, hit: 1, same: true }, world)
  const denied = await determine({ ...asExaminer, ntn, determination: 'denied' }, world)
  assert.ok(!isRefusal(denied))
  assert.deepEqual(denied.state.prohibitors, ['felony-conviction'])
  assert.equal(denied.state.determinedBy, 'examiner-1')
})

test('nor on one whose rule does not prohibit, nor without claiming the check, nor on another’s claim (PRO-G2)', async () => {
  const misdemeanor = { ...felony(ann), facts: { ...felony(ann).facts, grade: 'misdemeanor', maximum: { years: 2 } } }
  const unclear = { ...felony(ann), id: 'III-0002', facts: { disposition: 'convicted' } }
  const { world } = await scene({ files: { iii: [misdemeanor, unclear] } })
  const { ntn } = await checked(inquiry(), world)
  assert.deepEqual(await determine({ ...asExaminer, ntn, determination: 'denied' }, world), { refusal: 'not-claimed' })
  await claim({ ...asExaminer, ntn }, world)
  for (const hit of [1, 2]) assert.ok(!isRefusal(await judge({ ...asExaminer, ntn, hit, same: true }, world)))
  assert.deepEqual(await determine({ ...asExaminer, ntn, determination: 'denied' }, world), { refusal: 'no-ground' })
  const other = { ...asExaminer, by: { audience: 'examiner', id: 'examiner-2' } } as const
  assert.deepEqual(await determine({ ...other, ntn, determination: 'denied' }, world), {
    refusal: 'claimed-by-another',
  })
})

test('nor on an entry of the Indices that its agency took back since the search', async () => {
  const { world } = await scene()
  const { id: _, source: __, ...contribution } = { ...felony(ann), ori, ari: 'case 1' }
  const entry = await recorded(contribution, world)
  const { ntn, hits } = await checked(inquiry(), world)
  assert.equal(hits, 1)
  await claim({ ...asExaminer, ntn }, world)
  await judge({ ...asExaminer, ntn, hit: 1, same: true }, world)
  await withdrawEntry({ nri: entry.nri satisfies Nri, ori, reason: 'never-valid' }, system, world)
  assert.deepEqual(await determine({ ...asExaminer, ntn, determination: 'denied' }, world), { refusal: 'no-ground' })
})

test('an examiner cannot answer Proceed over a hit that is not settled (PRO-G2)', async () => {
  const { world } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  await claim({ ...asExaminer, ntn }, world)
  assert.deepEqual(await determine({ ...asExaminer, ntn, determination: 'proceed' }, world), { refusal: 'not-clear' })
  await judge({ ...asExaminer, ntn, hit: 1, same: false }, world)
  const cleared = await determine({ ...asExaminer, ntn, determination: 'proceed' }, world)
  assert.ok(!isRefusal(cleared))
  assert.equal(cleared.state.status, 'proceed')
})
