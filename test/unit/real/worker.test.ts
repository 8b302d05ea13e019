import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { proposeClosure } from '#calendar/propose-closure.ts'
import { approveClosure } from '#calendar/approve-closure.ts'
import type { Note } from '#real/note.ts'
import { startWorker } from '#real/worker.ts'
import { simulatedWorld } from '#simulated/world.ts'
import type { World } from '../../../src/world.ts'

/** The worker looks every second; on a busy machine it may be late. */
const patience = 20_000

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const since = performance.now()
  while (!(await holds())) {
    assert.ok(performance.now() - since < patience, 'it never came')
    await sleep(20)
  }
}

/** Something is owed: a closure was approved, and the state's dates are to be computed again. */
async function oweSomething(world: World): Promise<void> {
  const days = [
    { date: '2026-09-14', open: false, name: 'Storm', kind: 'weather', order: 'Synthetic Order 1' },
  ] as const
  await proposeClosure({ state: 'TX', days }, { audience: 'operator', id: 'operator-1' }, world)
  await approveClosure({ state: 'TX', proposal: 1 }, { audience: 'operator', id: 'operator-2' }, world)
}

suite('the worker', () => {
  test('pays what is owed, and once stopped pays nothing more', async () => {
    const { world } = simulatedWorld({ seed: 1 })
    await oweSomething(world)
    assert.equal((await world.find.owed('TX')).length, 1, 'the control: something is owed')
    const worker = startWorker(world, () => assert.fail('there is nothing to say'))
    await until(async () => (await world.find.owed('TX')).length === 0)
    await worker.stop()
    const turns = { count: 0 }
    const counting = startWorker(
      {
        ...world,
        claim: async (...asked) => {
          turns.count += 1
          return world.claim(...asked)
        },
      },
      () => undefined,
    )
    await until(() => turns.count > 0)
    await counting.stop()
    const before = turns.count
    await sleep(1500)
    assert.equal(turns.count, before)
  })

  test('a database that fails stops it from nothing, and what it says of it is a code', async () => {
    const { world } = simulatedWorld({ seed: 1 })
    const notes: Note[] = []
    let fails = true
    const flaky: World = {
      ...world,
      claim: (...asked) =>
        fails ? Promise.reject(Object.assign(new Error('Sample, Terry'), { code: '57P01' })) : world.claim(...asked),
    }
    await oweSomething(world)
    const worker = startWorker(flaky, note => notes.push(note))
    await until(() => notes.length > 0)
    fails = false
    await until(async () => (await world.find.owed('TX')).length === 0)
    await worker.stop()
    assert.deepEqual(notes[0], { event: 'no-turn', error: '57P01' })
    assert.ok(!JSON.stringify(notes).includes('Terry'))
  })

  test('says when the clocks disagree, and when they agree again', async () => {
    const { world, clock } = simulatedWorld({ seed: 1 })
    const notes: Note[] = []
    const worker = startWorker(world, note => notes.push(note))
    clock.set(clock.now().add({ hours: 30 }))
    await until(() => notes.length === 1)
    clock.vouch()
    await until(() => notes.length === 2)
    await worker.stop()
    assert.deepEqual(notes, [{ event: 'clocks-disagree' }, { event: 'clocks-agree' }])
  })
})
