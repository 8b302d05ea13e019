import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { usualBounds } from '#resident/bounds.ts'
import { startThread } from '#resident/threads/thread.ts'
import { ask, node } from './node.ts'
import { doe, entered, entry, gone, poe, roe } from './people.ts'

describe('the Indices of a node while they are put in order', () => {
  const few = { ...usualBounds, recent: () => 10 }

  test('find what is kept before, meanwhile and after', async () => {
    const { commit, start, file } = node({ bounds: few })
    const indices = await start()
    for (let round = 0; round < 12; round += 1) {
      await commit(entered(...Array.from({ length: 8 }, (_, at) => entry(`D${round}-${at}`, doe))))
      await commit(entered(entry(`R${round}`, roe), ...(round > 2 ? [gone(`R${round - 3}`)] : [])))
      const expected = Array.from({ length: Math.min(3, round + 1) }, (_, at) => `R${round - at}`)
      assert.deepEqual(await ask(indices, roe), expected.toSorted())
      await sleep(40)
    }
    const inOrder = (): number => indices.gauges()['index_in_order_position'] ?? 0
    for (let tries = 0; tries < 500 && inOrder() === 0; tries += 1) await sleep(20)
    assert.ok(inOrder() > 0, 'it was put in order')
    assert.equal(indices.gauges()['index_people'], 12 * 8 + 3)
    for (let tries = 0; tries < 500 && !existsSync(file); tries += 1) await sleep(20)
    assert.ok(existsSync(file), 'it was kept, and nobody had to stop')
    await indices.stop()
    assert.deepEqual(indices.gauges()['index_snapshot_position'], indices.gauges()['index_in_order_position'])
  })

  test('find everything although each thread crashes, say so once, and stop', async () => {
    const dies = new URL('data:text/javascript,process.exit(1)')
    const { commit, start, notes } = node({ bounds: few, start: () => startThread(dies) })
    const indices = await start()
    for (let round = 0; round < 4; round += 1) {
      await commit(
        entered(...Array.from({ length: 12 }, (_, at) => entry(`R${round}-${String(at).padStart(2, '0')}`, doe))),
      )
      assert.equal((await ask(indices, doe)).length, 12 * (round + 1))
      const { born: _, ...undated } = doe
      assert.equal((await ask(indices, undated)).length, 12 * (round + 1))
    }
    await indices.stop()
    assert.deepEqual(notes, [{ event: 'index-merge-failed', because: 'ended' }])
  })

  test('wait for order while they are filled, so that a large file never lies loose', async () => {
    let most = 0
    const { commit, start } = node({ bounds: { ...usualBounds, recent: () => 600, filling: () => 600 } })
    for (let at = 0; at < 5; at += 1)
      await commit(entered(...Array.from({ length: 500 }, (_, each) => entry(`R${at * 500 + each}`, poe))))
    const indices = await start({
      start() {
        most += 1
        return startThread()
      },
    })
    assert.ok(most >= 2, `${most} merges`)
    assert.equal(indices.gauges()['index_people'], 2_500)
    await indices.stop()
    assert.equal(indices.gauges()['index_recent_people'], 0)
  })
})
