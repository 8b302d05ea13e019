import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { readSnapshot } from '#resident/snapshot/read.ts'
import { asideOf } from '#resident/snapshot/write.ts'

const directory = mkdtempSync(join(tmpdir(), 'nics-snapshot-kill-'))
after(() => rmSync(directory, { recursive: true }))

const keysFor = async () => [{ mark: 'ours', key: new Uint8Array(32).fill(3) }]
const script = join(import.meta.dirname, 'snapshot-kill.ts')

/** Kills a writer at a moment of its own, after its first file or before; says what it had announced by then. */
async function killed(path: string, milliseconds: number): Promise<number> {
  const writer = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  writer.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  await once(writer.stdout, 'data')
  await sleep(milliseconds)
  writer.kill('SIGKILL')
  await once(writer, 'close')
  return said.trim().split('\n').map(Number).at(-1) ?? 0
}

test('a writer that is killed leaves the snapshot before, or the next, whole', async () => {
  let halves = 0
  for (let run = 0; run < 8; run += 1) {
    const path = join(directory, String(run))
    const announced = await killed(path, run * 7)
    if (existsSync(asideOf(path))) {
      halves += 1
      // The control: what was begun is not whole, and is not taken for it.
      const half = await readSnapshot(asideOf(path), new Uint8Array(32), keysFor)
      assert.ok(typeof half === 'string' || half.position === announced + 1)
    }
    const found = await readSnapshot(path, new Uint8Array(32), keysFor)
    assert.ok(typeof found !== 'string', 'the file is not whole')
    assert.ok(found.position === announced || found.position === announced + 1, `${found.position} of ${announced}`)
  }
  assert.ok(halves > 0, 'none was killed in the middle')
})
