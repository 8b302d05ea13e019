import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { everyStamped } from '#check/every-stamped.ts'
import { judge } from '#check/judge.ts'
import { parseOri } from '#law/numbers.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { doDueWork } from '#work/do-due-work.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { ann, checked, felony, inquiry, recorded, scene, work } from '../support/scene.ts'

const ori = parseOri('TX1234567') ?? assert.fail('the number is well formed')
const { category, facts } = felony(ann)
const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const

const stateOf = async (ntn: Ntn, { find }: World) =>
  (await find.transaction(ntn, { audience: 'system' }))?.state ?? assert.fail('the check is there')

/** Two checks delayed for one record, which stood before them. */
async function twoChecks() {
  const made = await scene()
  const { nri } = await recorded({ ori, ari: 'case 1', category, description: ann, facts }, made.world)
  await work(made.world)
  const ntns = [await checked(inquiry(), made.world), await checked(inquiry(), made.world)].map(({ ntn }) => ntn)
  await work(made.world)
  return { ...made, nri, ntns }
}

/** A world in which somebody else always comes first at one check. */
function besieged(world: World, at: Ntn) {
  let tries = 0
  const commit: World['commit'] = async rows => {
    if (rows.lives.every(({ subject }) => subject !== at)) return world.commit(rows)
    tries += 1
    return 'stale'
  }
  return { world: { ...world, commit }, tries: () => tries }
}

async function denied(world: World, ntn: Ntn): Promise<void> {
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  assert.ok(!isRefusal(await determine({ ...examiner, ntn, determination: 'denied' }, world)))
}

suite('28 CFR 25.5: a check at which somebody else always comes first holds up no other', () => {
  for (const at of [0, 1] as const)
    test(`when a record is gone, whichever of them it is (${at + 1} of 2)`, async () => {
      const { world, clock, nri, ntns } = await twoChecks()
      const stuck = ntns[at] ?? assert.fail('there are two')
      await withdrawEntry({ nri, ori, reason: 'no-longer-applies' }, system, world)
      const siege = besieged(world, stuck)
      const { failed } = await doDueWork(siege.world)
      assert.deepEqual([failed.map(({ kind }) => kind), siege.tries()], [['look-at-checks'], 3])
      const changed = async () => Promise.all(ntns.map(async ntn => (await stateOf(ntn, world)).recordChanged === true))
      assert.deepEqual(
        await changed(),
        ntns.map(ntn => ntn !== stuck),
      )
      // The debt is not paid, and is leased again.
      clock.pass({ minutes: 30 })
      await work(world)
      assert.deepEqual(await changed(), [true, true])
      for (const ntn of ntns) assert.equal((await stateOf(ntn, world)).hits, 0)
    })

  for (const at of [0, 1] as const)
    test(`when a denial goes into review, whichever of them it is (${at + 1} of 2)`, async () => {
      const { world, clock, nri, ntns } = await twoChecks()
      for (const ntn of ntns) await denied(world, ntn)
      await work(world)
      const stuck = ntns[at] ?? assert.fail('there are two')
      await withdrawEntry({ nri, ori, reason: 'never-valid' }, system, world)
      await work(world)
      clock.pass({ seconds: 20 })
      const siege = besieged(world, stuck)
      const { failed } = await doDueWork(siege.world)
      assert.deepEqual([failed.map(({ kind }) => kind), siege.tries()], [['review-denials'], 3])
      const inReview = async () => Promise.all(ntns.map(async ntn => (await stateOf(ntn, world)).review !== undefined))
      assert.deepEqual(
        await inReview(),
        ntns.map(ntn => ntn !== stuck),
      )
      clock.pass({ minutes: 30 })
      await work(world)
      assert.deepEqual(await inReview(), [true, true])
    })
})

test('a list of checks that never ends is a defect, and no part of it is taken for the whole', async () => {
  const [ntn = assert.fail('there are two')] = (await twoChecks()).ntns
  let pages = 0
  const again = Array.from({ length: 500 }, () => ({ ntn, stamp: '' }))
  const endless = async () => ((pages += 1), again)
  await assert.rejects(everyStamped(endless), /no end after 20000 pages/)
  assert.equal(pages, 20_000)
})
