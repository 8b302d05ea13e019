import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { suite, test } from 'node:test'
import { freshDataDir, runNics } from './run-nics.ts'

const sourcesIn = (doctor: string): readonly string[] =>
  [...doctor.matchAll(/ source (\w+) +/g)].map(([, name = '']) => name)

suite('nics source', () => {
  test('the sources of a production system are nobody’s to play with', async t => {
    const { status } = await runNics(['source', 'iii', 'silent'], {
      NICS_DATA_DIR: freshDataDir(t),
      NICS_MODE: 'production',
      DATABASE_URL: 'postgresql://nics@db/nics',
    })
    assert.equal(status, 4)
  })

  test('a behaviour is kept and shown; a name or a behaviour that does not exist is declined', async t => {
    const env = { NICS_DATA_DIR: freshDataDir(t) }
    assert.equal((await runNics(['source'], env)).status, 6)
    await runNics(['migrate'], env)
    assert.equal((await runNics(['source', 'fbi', 'silent'], env)).status, 3)
    assert.equal((await runNics(['source', 'iii', 'asleep'], env)).status, 3)
    const { stdout } = await runNics(['source', 'iii', 'silent', '--json'], env)
    assert.deepEqual(JSON.parse(stdout), { ncic: 'answers', iii: 'silent', iaq: 'answers' })
    assert.equal((await runNics(['source'], env)).stdout, 'ncic  answers\niii   silent\niaq   answers\n')
    assert.equal((await runNics(['source', 'set', 'iii', 'up'], env)).status, 0)
    assert.match((await runNics(['source'], env)).stdout, /^iii +answers$/m)
  })

  test('to serve one needs a port that can be one, a source that there is, and records that are its own', async t => {
    const env = { NICS_DATA_DIR: freshDataDir(t) }
    assert.equal((await runNics(['source', 'ncic', '--port', '70000'], env)).status, 3)
    assert.equal((await runNics(['source', 'serve', 'fbi', '--port', '0'], env)).status, 3)
    assert.equal((await runNics(['source', 'serve', '--port', '0'], env)).status, 3)
    assert.equal((await runNics(['source', 'ncic', '--port', '0', '--as', 'asleep'], env)).status, 3)
    const file = join(mkdtempSync(join(tmpdir(), 'nics-records-')), 'records.jsonl')
    t.after(() => rmSync(dirname(file), { recursive: true }))
    writeFileSync(file, '\n{"id":"1","name":"Quillfeather"}\n')
    const { status, stderr } = await runNics(['source', 'ncic', '--port', '0', '--records', file], env)
    assert.equal(status, 6)
    assert.equal(stderr, 'Line 2 is no record of ncic (docs/sources.md).\n')
  })

  test('beside a point of contact there is its state’s file and none of the nation’s', async t => {
    const env = { NICS_DATA_DIR: freshDataDir(t) }
    await runNics(['migrate'], env)
    const kept = { seed: 1, people: 100, on: '2026-09-01' }
    writeFileSync(join(env.NICS_DATA_DIR, 'nation.json'), JSON.stringify({ ...kept, poc: 'CO' }))
    assert.equal((await runNics(['source'], env)).stdout, 'state  answers\n')
    const { status, stderr } = await runNics(['source', 'iii', 'silent'], env)
    assert.deepEqual([status, stderr], [3, 'The training system here asks state.\n'])
    assert.equal((await runNics(['source', 'state', 'silent'], env)).status, 0)
    assert.deepEqual(sourcesIn((await runNics(['doctor'], env)).stdout), ['state'])
    // The control: of a national system it is the other way round.
    writeFileSync(join(env.NICS_DATA_DIR, 'nation.json'), JSON.stringify(kept))
    assert.equal((await runNics(['source', 'state', 'silent'], env)).status, 3)
    assert.deepEqual(sourcesIn((await runNics(['doctor'], env)).stdout), ['ncic', 'iii', 'iaq'])
  })

  test('a state’s file is served of a state alone', async t => {
    const env = { NICS_DATA_DIR: freshDataDir(t) }
    for (const state of [[], ['--state', 'ZZ'], ['--state', '']]) {
      const { status, stderr } = await runNics(['source', 'state', '--port', '0', '--people', '100', ...state], env)
      assert.deepEqual([status, stderr], [6, 'Say of which state the file is, such as --state CO.\n'])
    }
  })

  test('a port that is taken is refused, in one sentence', async t => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    t.after(() => taken.close())
    const address = taken.address()
    assert.ok(typeof address === 'object' && address !== null)
    const args = ['source', 'ncic', '--port', String(address.port), '--people', '100']
    const { status, stderr } = await runNics(args, { NICS_DATA_DIR: freshDataDir(t) })
    assert.deepEqual([status, stderr], [6, `Port ${address.port} is taken.\n`])
  })
})
