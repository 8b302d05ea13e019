import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cancel } from '#check/cancel.ts'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { classOf } from '#law/retention/class-of.ts'
import { retentionOf, type Retention } from '#law/retention/classes.ts'
import type { Ntn } from '#law/words.ts'
import { isRefusal } from '../../src/refusal.ts'
import { ann, checked, felony, ffl, inquiry, scene, work, type Scene } from '../support/scene.ts'

const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const
const licensee = { by: { audience: 'licensee', id: ffl }, scope: { ffl } } as const

/** What the matrix says of a check as it stands, whose last word was told at a moment. */
const written = (check: Transaction, told?: string): Retention =>
  retentionOf(classOf(check), {
    contact: Temporal.Instant.from(check.assigned.contact),
    zone: check.assigned.zone,
    told: told === undefined ? undefined : Temporal.Instant.from(told),
  })

/** What the system owes of it, by kind, as moments. */
async function owed(ntn: Ntn, { world }: Scene): Promise<Readonly<Record<string, string>>> {
  const dues = await world.find.owed(ntn)
  return Object.fromEntries(dues.map(({ kind, at }) => [kind, at.toString()]))
}
const stands = async (ntn: Ntn, { world }: Scene) =>
  (await world.find.transaction(ntn, { ffl }))?.state ?? assert.fail('the check is there')

test('a Proceed is owed what its row says: the hour, and the start of day 88 at the premises (RET-05, RET-07)', async () => {
  const made = await scene()
  const { ntn } = await checked(inquiry(), made.world)
  const check = await stands(ntn, made)
  const { identity, other } = written(check, check.told[0]?.at)
  assert.ok(identity.fate === 'destroy' && other.fate === 'destroy')
  const debts = await owed(ntn, made)
  assert.deepEqual([identity.practice, debts['destroy-identity']], ['2026-09-08T14:00:00Z', '2026-09-08T14:00:00Z'])
  assert.deepEqual([other.practice, debts['destroy-record']], ['2026-12-05', '2026-12-05T06:00:00Z'])
})

test('an open check is owed the day alone, and who it is about is kept for the research (RET-06)', async () => {
  const made = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), made.world)
  const { identity } = written(await stands(ntn, made))
  assert.deepEqual(identity, { fate: 'destroy', practice: '2026-12-05', limit: '2026-12-07' })
  const debts = await owed(ntn, made)
  assert.equal(debts['destroy-identity'], undefined)
  assert.equal(debts['destroy-record'], '2026-12-05T06:00:00Z')
})

test('a denial is owed its move after ten years, and no destruction (RET-03)', async () => {
  const made = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), made.world)
  await claim({ ...examiner, ntn }, made.world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, made.world)
  assert.ok(!isRefusal(await determine({ ...examiner, ntn, determination: 'denied' }, made.world)))
  await work(made.world)
  const { identity } = written(await stands(ntn, made))
  assert.deepEqual(identity, { fate: 'transfer', on: '2036-09-08' })
  const debts = await owed(ntn, made)
  assert.equal(debts['archive-denied']?.slice(0, 10), '2036-09-08')
  assert.deepEqual([debts['destroy-identity'], debts['destroy-record']], [undefined, undefined])
})

test('a cancelled check is owed what we chose for it (OTH-06, RET-05)', async () => {
  const made = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), made.world)
  await cancel({ ...licensee, ntn, reason: 'entered-in-error', through: 'answer' }, made.world)
  const { identity, basis } = written(await stands(ntn, made), '2026-09-08T13:00:00Z')
  assert.ok(identity.fate === 'destroy')
  assert.deepEqual([basis, identity.practice], ['ours', '2026-09-08T14:00:00Z'])
  assert.equal((await owed(ntn, made))['destroy-identity'], '2026-09-08T14:00:00Z')
})
