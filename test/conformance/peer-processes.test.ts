import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { startPeers } from '#cli/sandbox/peer-processes.ts'
import { peerIn } from '#cli/sandbox/source-file.ts'
import { httpLine } from '#real/sources/http.ts'

/** A process begins in a second; a busy machine may take many. */
const patience = 60_000

async function until(holds: () => Promise<boolean>): Promise<void> {
  const since = performance.now()
  while (!(await holds())) {
    assert.ok(performance.now() - since < patience, 'it never came')
    await sleep(50)
  }
}

const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a peer that ends by a fault begins again on its port; one that is stopped stays stopped; all end with their system', async t => {
  const dataDir = mkdtempSync(join(tmpdir(), 'nics-peers-'))
  t.after(() => rmSync(dataDir, { recursive: true, force: true }))
  const said: string[] = []
  const wish = { seed: 1, people: 200, on: '2026-09-01' } as const
  const peers = await startPeers({ names: ['ncic', 'iii'], dataDir, wish, say: line => void said.push(line) })
  t.after(peers.stop)
  const place = peers.places.iii ?? assert.fail('it says where')
  const isThere = () =>
    httpLine('iii', place)
      .isThere(AbortSignal.timeout(5_000))
      .catch(() => false)
  const first = peerIn(dataDir, 'iii')?.pid ?? assert.fail('it says who')
  assert.equal(await isThere(), true)

  process.kill(first, 'SIGABRT')
  await until(async () => peerIn(dataDir, 'iii')?.pid !== first && isThere())
  assert.deepEqual(said, ['The source iii ended by a fault, and is started again.'])

  const second = peerIn(dataDir, 'iii')?.pid ?? assert.fail('it says who')
  process.kill(second, 'SIGTERM')
  await until(async () => said.length === 2)
  assert.match(said[1] ?? '', new RegExp(`^The source iii was stopped. .* --port ${place.url.port}$`))
  await sleep(2_000)
  assert.equal(await isThere(), false)

  const ncic = peerIn(dataDir, 'ncic')?.pid ?? assert.fail('it says who')
  assert.equal(lives(ncic), true)
  await peers.stop()
  assert.deepEqual([lives(ncic), readdirSync(join(dataDir, 'peers'))], [false, []])
})
