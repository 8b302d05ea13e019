import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { commands } from '#cli/commands.ts'
import { freshDataDir, runNics } from './run-nics.ts'

/** Exactly one JSON document and a line feed. */
const documentIn = (stdout: string): unknown => {
  assert.match(stdout, /^.+\n$/)
  return JSON.parse(stdout)
}

suite('the command line is a contract', () => {
  const va = ['transfer-date', '--state', 'VA', '--contact', '2026-09-11T09:00']

  test('with --json one document stands on standard output, and nothing else anywhere', async () => {
    const { status, stdout, stderr } = await runNics([...va, '--json'])
    assert.equal(status, 0)
    assert.equal(stderr, '')
    assert.ok(stdout.includes('"thirdBusinessDay":"2026-09-16"'))
    assert.ok(stdout.includes('"earliestTransferAt":"2026-09-17T00:01:00-04:00[America/New_York]"'))
    documentIn(stdout)
  })

  test('without it a person reads a page', async () => {
    const { status, stdout } = await runNics(va)
    assert.equal(status, 0)
    assert.match(stdout, /^Virginia, contact Friday 11 September 2026/)
  })

  test('a state that does not exist ends with 3 and prints no date', async () => {
    const page = await runNics(['transfer-date', '--state', 'ZZ', '--contact', '2026-09-11T09:00'])
    assert.deepEqual([page.status, page.stdout], [3, ''])
    assert.ok(!/\d{4}/.test(page.stderr))
    const json = await runNics(['transfer-date', '--state', 'ZZ', '--contact', '2026-09-11T09:00', '--json'])
    assert.deepEqual([json.status, json.stderr], [3, ''])
    assert.deepEqual(documentIn(json.stdout), {
      refused: 'unknown-state',
      because: 'the state is not one of the 56 two-letter codes',
    })
  })

  for (const args of [[], ['nonsense'], ['transfer-date'], ['transfer-date', '--nonsense'], ['law', 'one', 'two']]) {
    test(`nics ${args.join(' ')} is called wrongly and ends with 2`, async () => {
      const page = await runNics(args)
      assert.deepEqual([page.status, page.stdout], [2, ''])
      assert.notEqual(page.stderr, '')
      if (args.length === 0) return
      const json = await runNics([...args, '--json'])
      assert.deepEqual([json.status, json.stderr], [2, ''])
      assert.equal((documentIn(json.stdout) as { refused: string }).refused, 'usage')
    })
  }

  test('help is no mistake', async () => {
    const { status, stdout } = await runNics(['check', '--help'])
    assert.equal(status, 0)
    assert.match(stdout, /Usage: nics check/)
    const all = (await runNics(['--help'])).stdout
    for (const { usage } of commands) assert.ok(all.includes(usage.split(' ')[0] ?? ''), usage)
  })

  test('where no server runs, a command that needs one ends with 6', async t => {
    const env = {
      NICS_DATA_DIR: freshDataDir(t),
      NICS_CODE_WORD: 'SYNTHETIC',
      NICS_SESSION: 'nics-session=none',
      NICS_CLIENT_KEY: 'none',
    }
    for (const args of [
      ['check', '--last', 'Doe', '--ffl', '9-99-073-01-8J-00001'],
      ['status', '00000000000000'],
      ['queue'],
      ['determine', '00000000000000'],
      ['relief', 'list', '--client', 'agency-1'],
      ['sign-in', 'y0E7tTC7nZ7g4iqWkOFLTocOdtacPstwiLqvFla7O5o'],
    ]) {
      const { status, stdout } = await runNics([...args, '--json'], env)
      assert.equal(status, 6, args.join(' '))
      documentIn(stdout)
    }
    const gone = await runNics(['queue', '--url', 'http://127.0.0.1:9', '--json'], env)
    assert.equal(gone.status, 6)
    documentIn(gone.stdout)
    assert.equal((await runNics(['queue', '--url', 'nowhere', '--json'], env)).status, 2)
  })

  test('who is not signed in is not allowed to see the queue', async t => {
    const env = { NICS_DATA_DIR: freshDataDir(t) }
    assert.equal((await runNics(['queue', '--url', 'http://127.0.0.1:9'], env)).status, 4)
    assert.match((await runNics(['queue'], env)).stderr, /^No server runs here/)
  })

  test('a code word is never taken from the command line, and is missed without a terminal to ask on', async t => {
    const env = { NICS_DATA_DIR: freshDataDir(t), NICS_URL: 'http://127.0.0.1:9' }
    const { status, stderr } = await runNics(['check', '--ffl', '9-99-073-01-8J-00001'], env)
    assert.equal(status, 2)
    assert.match(stderr, /Set NICS_CODE_WORD/)
    assert.ok(
      !commands.some(({ options = [] }) => options.some(({ flags }) => /code-word|password|key-word/.test(flags))),
    )
  })

  test('a number with a mistake in it is bad input, before anybody is asked', async t => {
    const env = { NICS_DATA_DIR: freshDataDir(t), NICS_SESSION: 'nics-session=none' }
    for (const command of ['status', 'determine']) {
      const { status, stderr } = await runNics([command, '00000000000001'], env)
      assert.equal(status, 3)
      assert.match(stderr, /not a transaction number/)
    }
  })

  test('a file that is no inquiry is bad input', async t => {
    const env = { NICS_DATA_DIR: freshDataDir(t) }
    const missing = await runNics(['check', '/nowhere.json'], env)
    assert.deepEqual([missing.status, missing.stderr], [3, 'There is no file /nowhere.json.\n'])
    const { status, stderr } = await runNics(['check', 'README.md'], env)
    assert.equal(status, 3)
    assert.match(stderr, /cannot be read as JSON/)
  })
})

suite('nics migrate', () => {
  test('--dry-run prints the statements and makes no keystore; without it they are run, once', async t => {
    const env = { NICS_DATA_DIR: freshDataDir(t) }
    const dry = await runNics(['migrate', '--dry-run'], env)
    assert.equal(dry.status, 0)
    assert.match(dry.stdout, /^-- 0001-ground\ncreate table .*;$/m)
    assert.equal(statSync(join(env.NICS_DATA_DIR, 'keys'), { throwIfNoEntry: false }), undefined)
    const first = documentIn((await runNics(['migrate', '--json'], env)).stdout) as { ran: readonly string[] }
    assert.ok(first.ran.includes('0001-ground'))
    assert.deepEqual(documentIn((await runNics(['migrate', '--json'], env)).stdout), { ran: [] })
    assert.equal(statSync(env.NICS_DATA_DIR).mode & 0o777, 0o700)
    assert.equal(statSync(join(env.NICS_DATA_DIR, 'keys')).mode & 0o777, 0o700)
  })

  test('a database that does not answer ends with 6 and a sentence that shows no address', async t => {
    const env = { NICS_DATA_DIR: freshDataDir(t), DATABASE_URL: 'postgresql://nics:hidden@127.0.0.1:9/nics' }
    const { status, stderr } = await runNics(['migrate'], env)
    assert.equal(status, 6)
    assert.match(stderr, /nobody listens there/)
    assert.ok(!stderr.includes('hidden'))
  })
})

suite('nics doctor', () => {
  type Document = { healthy: boolean; findings: readonly { name: string; state: string; says: string }[] }

  test('where nothing was made it says what is missing, makes nothing, and ends with 6', async t => {
    const env = { NICS_DATA_DIR: freshDataDir(t) }
    const { status, stdout } = await runNics(['doctor', '--json'], env)
    assert.equal(status, 6)
    const { healthy, findings } = documentIn(stdout) as Document
    assert.equal(healthy, false)
    assert.match(findings.find(({ name }) => name === 'keystore')?.says ?? '', /There is no keystore/)
    assert.equal(statSync(env.NICS_DATA_DIR, { throwIfNoEntry: false }), undefined)
  })

  test('once migrated it is healthy, and names the duties that nothing here carries out', async t => {
    const env = { NICS_DATA_DIR: freshDataDir(t) }
    await runNics(['migrate'], env)
    const { status, stdout } = await runNics(['doctor'], env)
    assert.equal(status, 0)
    assert.match(stdout, /notify-police: 0/)
    assert.match(stdout, /ok {4}schema/)
    assert.match(stdout, /NICS_DESTROY_IDENTITY_AFTER +PT1H/)
  })

  test('production without PostgreSQL is one broken thing, in one sentence', async t => {
    const { status, stdout } = await runNics(['doctor', '--json'], {
      NICS_DATA_DIR: freshDataDir(t),
      NICS_MODE: 'production',
    })
    assert.equal(status, 6)
    const { findings } = documentIn(stdout) as Document
    assert.deepEqual(
      findings.map(({ name, state }) => [name, state]),
      [['configuration', 'broken']],
    )
    assert.match(findings[0]?.says ?? '', /^Production needs a PostgreSQL/)
  })
})

suite('nics serve', () => {
  test('an address of a source that cannot be one is refused before anything is opened', async t => {
    const env = { NICS_DATA_DIR: freshDataDir(t) }
    await runNics(['migrate'], env)
    const production = { ...env, NICS_MODE: 'production', DATABASE_URL: 'postgresql://nics@127.0.0.1:1/nics' }
    const agency = { NICS_AGENCY_NAME: 'Bureau', NICS_AGENCY_ADDRESS: '1 Example Plaza', NICS_PORT: '0' }
    const asked = ['serve', '--source', 'ncic=http://ncic.example:7001']
    const { status, stderr } = await runNics(asked, { ...production, ...agency })
    assert.deepEqual([status, stderr], [6, 'The source ncic is on another machine, and is reached over https only.\n'])
  })

  test('where no training system was made there is nothing to serve', async t => {
    const { status, stderr } = await runNics(['serve'], { NICS_DATA_DIR: freshDataDir(t) })
    assert.equal(status, 6)
    assert.match(stderr, /`npm start` makes one/)
  })
})
