import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { KeeperName } from '#contract/source/keepers.ts'
import type { Behaviour } from '#simulated/peers/behaviour.ts'
import type { Held } from '#simulated/peers/holdings.ts'
import { cleanEnv } from './clean-env.ts'
import { root } from './groups.ts'

/** A peer as whoever connects to it meets it: another process, its port, and its switches. */
export type PeerProcess = Readonly<{
  url: string
  child: ChildProcess
  told: (behaviour: Behaviour) => Promise<void>
  control: string
  /** What it has written into its log. */
  log: () => string
  kill: () => Promise<void>
}>

/** Starts a peer over these records; on a port it had before, where one is given. It ends with the test. */
export async function startPeer(
  t: TestContext,
  name: KeeperName,
  held: readonly Held[],
  { port = 0, args = [] }: Readonly<{ port?: number; args?: readonly string[] }> = {},
): Promise<PeerProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'nics-peer-'))
  const file = join(folder, 'records.jsonl')
  writeFileSync(file, held.map(record => JSON.stringify(record)).join('\n'))
  const program = join(root, 'src', 'cli', 'nics.ts')
  const given = ['source', name, '--port', String(port), '--records', file, '--latency', 'none', '--json', ...args]
  const child = spawn(process.execPath, [program, ...given], {
    env: cleanEnv({ NICS_DATA_DIR: join(folder, 'data') }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', log: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.log += chunk.toString()))
  const ended = once(child, 'exit')
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  t.after(async () => {
    await kill()
    rmSync(folder, { recursive: true, force: true })
  })
  while (!said.out.includes('\n') && child.exitCode === null) await Promise.race([once(child.stdout, 'data'), ended])
  assert.equal(child.exitCode, null, said.log)
  const { url, control } = JSON.parse(said.out) as { url: string; control: string }
  return {
    ...{ url, control, child, kill },
    log: () => said.log,
    async told(behaviour) {
      const body = JSON.stringify({ behaviour })
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`${control}/control`, { method: 'PUT', headers, body })
      assert.equal(answer.status, 200, await answer.text())
    },
  }
}
