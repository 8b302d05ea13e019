import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { logFinding, lookAtItsLog, lookAtLog } from '#cli/doctor/log.ts'
import { verifierText } from '#ledger/log/note.ts'
import { sequence } from '#ledger/log/sequence.ts'
import { simulatedWorld } from '#simulated/world.ts'

const witness = (name: string) => verifierText({ name, kind: 'witness', key: new Uint8Array(32).fill(1) })

suite('what the doctor says of the audit log', () => {
  test('is its size, its last checkpoint and what waits; when nobody numbers, it is noted', () => {
    assert.deepEqual(logFinding({ size: 9, signed: 9, waiting: 0, seconds: 7200 }), {
      name: 'audit log',
      state: 'ok',
      says: '9 entries, checkpoint of 9 2 hours ago, 0 waiting',
    })
    assert.equal(logFinding({ size: 9, signed: 9, waiting: 4, seconds: 3 }).state, 'ok')
    assert.equal(logFinding({ size: 9, signed: 9, waiting: 4, seconds: 61 }).state, 'note')
    assert.equal(logFinding({ size: 0, signed: 0, waiting: 4 }).state, 'note')
    assert.equal(logFinding({ size: 0, signed: 0, waiting: 0 }).state, 'ok')
  })

  test('read from a running server is the same, and one that was stopped is broken', () => {
    const metrics = ['nics_log_size 12', 'nics_log_signed 12', 'nics_log_waiting 0', 'nics_log_checkpoint_seconds 5']
    const said = (stopped: 0 | 1) => lookAtItsLog([...metrics, `nics_log_stopped ${stopped}`].join('\n'))
    assert.deepEqual(said(0), [
      { name: 'audit log', state: 'ok', says: '12 entries, checkpoint of 12 5 seconds ago, 0 waiting' },
    ])
    assert.equal(said(1)[0]?.state, 'broken')
    assert.deepEqual(lookAtItsLog('nics_streams 0'), [])
  })

  test('names the witnesses whose cosignature is awaited', async () => {
    const { world } = simulatedWorld({ seed: 1 })
    await sequence(world)
    await world.log.keepWitnessed({ witness: 'w/1', size: 0, note: 'n' })
    const found = await lookAtLog(world.log, [witness('w/1'), witness('w/2')], world.now())
    assert.deepEqual(
      found.slice(1).map(({ state, says }) => `${state} ${says}`),
      ['ok w/1 cosigned 0', 'note w/2: awaiting its first cosignature'],
    )
    assert.equal((await lookAtLog(world.log, [], world.now()))[1]?.state, 'note')
  })
})
