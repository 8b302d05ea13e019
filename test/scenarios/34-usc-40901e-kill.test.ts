import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseOri } from '#law/numbers.ts'
import { approveWithdrawal } from '#records/approve-withdrawal.ts'
import { enterEntries } from '#records/enter-entries.ts'
import { proposeWithdrawal } from '#records/propose-withdrawal.ts'
import { openDatabase } from '#store/database.ts'
import { migrate } from '#store/migrate.ts'
import { createStore } from '#store/store.ts'
import { doDueWork } from '#work/do-due-work.ts'
import { isRefusal } from '../../src/refusal.ts'
import { follow, kill } from '../conformance/store/kill.ts'
import { createDatabase } from '../support/postgres.ts'
import { ann, felony, scene } from '../support/scene.ts'

const ori = parseOri('TX0000000') ?? assert.fail('the number is well formed')
const [first, second] = ['agency-1', 'agency-2'].map(id => ({ audience: 'agency', id }) as const)
const records = 6_000
const perWrite = 500
/** 34 U.S.C. 40901(e)(1)(D): whoever was approved to leave the search has left it within a minute. */
const within = 60_000

test('after kill -9 of the process that takes many records back, another has the rest out of search within a minute', async t => {
  const { url, drop } = await createDatabase('kill_withdrawal')
  const database = await openDatabase({ url })
  t.after(async () => {
    await database.close()
    await drop()
  })
  await migrate(database)
  const made = await scene()
  const world = { ...made.world, ...createStore(database), now: () => Temporal.Now.instant() }
  assert.ok(first !== undefined && second !== undefined)
  for (let at = 0; at < records; at += perWrite) {
    const some = Array.from({ length: perWrite }, (_, nth) => ({
      ...{ ori, ari: `K-${at + nth}`, category: 'A1', description: ann, facts: felony(ann).facts },
    }))
    await enterEntries(some, first, world)
  }
  const meant = { ori, selection: { category: 'A1' }, reason: 'no-longer-applies' } as const
  const proposed = await proposeWithdrawal(meant, first, world)
  assert.ok(!isRefusal(proposed))
  const { id, digest, counts } = proposed.seen.state
  assert.equal(counts.total, records)
  assert.ok(!isRefusal(await approveWithdrawal({ id, ori, digest }, second, world)))

  const worker = follow(join(import.meta.dirname, 'withdraws-in-parts.ts'), [url])
  await worker.reached(2)
  await kill(worker)
  const killed = performance.now()
  const left = records - ((await world.find.bulkWithdrawal(id))?.state.withdrawn ?? 0)
  assert.ok(left > 0, 'a control: the process was killed before all were out')

  while ((await world.find.bulkWithdrawal(id))?.state.status !== 'done') {
    assert.ok(performance.now() - killed < within, 'the rest is not out of search after a minute')
    const { done, failed } = await doDueWork(world)
    assert.deepEqual(failed, [])
    if (done === 0) await sleep(500)
  }
  assert.equal((await world.find.bulkWithdrawal(id))?.state.withdrawn, records)
  const inForce = await database.query<{ count: number }>({
    name: 'in-force',
    text: 'select count(*)::int as count from entries where in_force',
  })
  assert.deepEqual(inForce, [{ count: 0 }])
})
