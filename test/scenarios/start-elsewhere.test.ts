import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { freshDataDir, runNics } from '../unit/cli/run-nics.ts'
import { killAll, ready, startOver, stop, urlOf } from './start-child.ts'

test('a port that is taken is passed over, and that is said', { timeout: 240_000 }, async t => {
  const taken = createServer()
  const { promise, resolve } = Promise.withResolvers<void>()
  taken.listen(0, '127.0.0.1', resolve)
  await promise
  t.after(() => taken.close())
  const address = taken.address()
  assert.ok(address !== null && typeof address === 'object')
  const start = startOver(freshDataDir(t), { NICS_PORT: String(address.port) })
  t.after(() => stop(start))
  const url = await urlOf(start)
  assert.match(start.out(), new RegExp(`Port ${address.port} is taken; this is ${new URL(url).port}\\.`))
  assert.notEqual(new URL(url).port, String(address.port))
})

test(
  'interrupted while it makes the nation, it goes on where it ended and nobody is there twice',
  { timeout: 480_000 },
  async t => {
    const dataDir = freshDataDir(t)
    const interrupted = startOver(dataDir, { NICS_PEOPLE: '20000' })
    while (!existsSync(join(dataDir, 'nation.json'))) await sleep(20)
    await sleep(150)
    assert.ok(!ready.test(interrupted.out()), 'the control: it was not ready')
    await killAll(interrupted)
    const again = startOver(dataDir)
    await urlOf(again)
    assert.match(again.err(), /Making a nation of 20,000 people/)
    assert.equal(await stop(again), 0)
    const { stdout } = await runNics(['doctor', '--json'], { NICS_DATA_DIR: dataDir })
    const { findings } = JSON.parse(stdout) as { findings: readonly { name: string; says: string }[] }
    const held = findings.find(({ name }) => name === 'holds')?.says ?? ''
    for (const counted of ['168 licensee', '987 entry', '987 entries.in-force']) assert.ok(held.includes(counted), held)
  },
)

test('it is for training: in production it declines, in one sentence', async t => {
  const start = startOver(freshDataDir(t), {
    NICS_MODE: 'production',
    DATABASE_URL: 'postgresql://nics@127.0.0.1:9/nics',
  })
  assert.equal(await start.ended, 6)
  assert.match(start.err(), /^`npm start` is for training\. In production run `nics serve`\.\n$/)
})
