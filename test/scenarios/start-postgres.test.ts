import assert from 'node:assert/strict'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { createDatabase } from '../support/postgres.ts'
import { freshDataDir, runNics } from '../unit/cli/run-nics.ts'
import { killAll, startOver, stop, urlOf } from './start-child.ts'

suite('a start on PostgreSQL', { timeout: 480_000 }, () => {
  test('says nothing of PGlite, loses no acknowledged check when it is killed, and keeps its nation', async t => {
    const { url: address, drop } = await createDatabase('start')
    t.after(drop)
    const env = { NICS_DATA_DIR: freshDataDir(t), DATABASE_URL: address }
    const first = startOver(env.NICS_DATA_DIR, { DATABASE_URL: address })
    t.after(() => first.child.kill('SIGKILL'))
    await urlOf(first)
    assert.ok(!`${first.out()}${first.err()}`.includes('PGlite'))
    const sample = join(env.NICS_DATA_DIR, 'samples', 'delayed.json')
    const sent = await Promise.all([1, 2, 3].map(() => runNics(['check', sample, '--json'], env)))
    const numbers = sent.map(({ stdout }) => (JSON.parse(stdout) as { ntn: string }).ntn)
    assert.equal(new Set(numbers).size, 3)
    await killAll(first)

    const second = startOver(env.NICS_DATA_DIR, { DATABASE_URL: address })
    t.after(() => stop(second))
    await urlOf(second)
    assert.ok(!second.err().includes('Making a nation'))
    for (const ntn of numbers)
      assert.match((await runNics(['status', ntn], env)).stdout, new RegExp(`^DELAYED\n[^]*${ntn}`))
    const doctor = await runNics(['doctor'], env)
    assert.equal(doctor.status, 0, doctor.stdout)
    assert.match(doctor.stdout, /ok {4}store +PostgreSQL answers/)
  })

  test('never puts synthetic people into a database that holds something already', async t => {
    const { url: address, drop } = await createDatabase('start-stranger')
    t.after(drop)
    const dataDir = freshDataDir(t)
    const first = startOver(dataDir, { DATABASE_URL: address })
    await urlOf(first)
    assert.equal(await stop(first), 0)
    const keys = { NICS_KEYS_DIR: join(dataDir, 'keys') }
    const stranger = startOver(freshDataDir(t), { DATABASE_URL: address, ...keys })
    assert.equal(await stranger.ended, 6)
    assert.match(stranger.err(), /The database holds something that no training system made/)
    const keyless = startOver(freshDataDir(t), { DATABASE_URL: address })
    assert.equal(await keyless.ended, 6)
    assert.match(keyless.err(), /this is not the keystore of this database, or not all of it\. Restore it/)
  })
})
