import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { contradiction } from '#ledger/log/sequence.ts'
import { mark } from '#ledger/mark.ts'
import { keepLog } from '#real/log-keeper.ts'
import type { Note } from '#real/note.ts'
import { simulatedWorld } from '#simulated/world.ts'
import type { World } from '../../../src/world.ts'

const operator = { audience: 'operator', id: 'operator-1' } as const
const leaves = async (world: World, count: number) => {
  for (let at = 0; at < count; at += 1) await mark(operator, { subject: 'log', body: { at } }, world)
}

suite('the keeper of the log', () => {
  test('numbers what waits, more than a turn’s worth in more turns, and says how the log stands', async () => {
    const { world, clock } = simulatedWorld({ seed: 1 })
    const keeper = keepLog(world, note => assert.fail(note.event))
    await leaves(world, 1_002)
    assert.equal(await keeper.turn(), true)
    assert.deepEqual(keeper.gauges(), {
      log_size: 1_000,
      log_signed: 1_000,
      log_waiting: 2,
      log_unwitnessed: 1_000,
      log_checkpoint_seconds: 0,
      log_stopped: 0,
    })
    clock.pass({ seconds: 7 })
    assert.equal(await keeper.turn(), false)
    await keeper.turn()
    assert.deepEqual([keeper.gauges()['log_size'], keeper.gauges()['log_waiting']], [1_002, 0])
    clock.pass({ seconds: 9 })
    await keeper.turn()
    assert.equal(keeper.gauges()['log_checkpoint_seconds'], 9)
  })

  test('a key that cannot be reached is said once, nothing is lost, and it goes on when the key is there again', async () => {
    const { world } = simulatedWorld({ seed: 1 })
    const notes: Note[] = []
    let away = true
    const sign: World['keys']['sign'] = content =>
      away ? Promise.reject(Object.assign(new Error('Sample, Terry'), { code: 'ENOENT' })) : world.keys.sign(content)
    const keeper = keepLog({ ...world, keys: { ...world.keys, sign } }, note => notes.push(note))
    await leaves(world, 3)
    await keeper.turn()
    await leaves(world, 2)
    await keeper.turn()
    assert.deepEqual(notes, [{ event: 'log-failed', error: 'ENOENT' }])
    assert.deepEqual([(await world.log.head()).size, (await world.log.head()).signed], [5, undefined])
    away = false
    await keeper.turn()
    assert.equal((await world.log.head()).signed?.size, 5)
  })

  test('a log that contradicts itself stops, says so, and is left alone until somebody has looked', async () => {
    const { world } = simulatedWorld({ seed: 1 })
    const notes: Note[] = []
    let turns = 0
    let signatures = 0
    const log: World['log'] = {
      ...world.log,
      tile: async () => new Uint8Array(8_192),
      grow(...asked) {
        turns += 1
        return world.log.grow(...asked)
      },
    }
    const sign: World['keys']['sign'] = async content => {
      signatures += 1
      return world.keys.sign(content)
    }
    const keeper = keepLog({ ...world, log, keys: { ...world.keys, sign } }, note => notes.push(note))
    await leaves(world, 3)
    for (const _ of [1, 2, 3]) assert.equal(await keeper.turn(), false)
    assert.deepEqual(notes, [{ event: 'log-stopped', error: contradiction }])
    assert.deepEqual([turns, signatures, keeper.gauges()['log_stopped']], [1, 0, 1])
    // The control: the same leaves over tiles that are right are signed.
    await keepLog(world, () => undefined).turn()
    assert.equal((await world.log.head()).signed?.size, 3)
  })
})
