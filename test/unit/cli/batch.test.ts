import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { doDueWork } from '#work/do-due-work.ts'
import { file, line } from '../../support/batches.ts'
import { edge } from '../../support/edge.ts'
import { ann, checked, inquiry } from '../../support/scene.ts'
import { freshDataDir, runNics } from './run-nics.ts'

/** A server with its worker, and `nics` beside it as one agency. */
async function served(t: TestContext) {
  const scene = await edge()
  await scene.app.listen({ host: '127.0.0.1', port: 0 })
  const address = scene.app.server.address()
  if (address === null || typeof address === 'string') return assert.fail('it listens on a port')
  const over = new AbortController()
  const worker = (async () => {
    while (!over.signal.aborted) {
      await doDueWork(scene.world)
      await sleep(10)
    }
  })()
  t.after(async () => {
    over.abort()
    await worker
    await scene.app.close()
  })
  const folder = dirname(freshDataDir(t))
  const env = {
    NICS_URL: `http://127.0.0.1:${address.port}`,
    NICS_CLIENT: 'agency-1',
    NICS_CLIENT_KEY: 'key-of-the-agency',
  }
  const keep = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  return {
    ...scene,
    keep,
    nics: (...args: readonly string[]) => runNics(args, { ...env, NICS_DATA_DIR: join(folder, 'data') }),
  }
}

suite('nics batch', () => {
  test('who sent a batch that takes many back reads that another person has to commit it', async t => {
    const { nics, keep } = await served(t)
    const numbers = Array.from({ length: 101 }, (_, at) => `V-${at}`)
    assert.equal((await nics('batch', 'commit', keep('in.csv', file(...numbers.map(ari => line(ari)))))).status, 0)
    const rows = numbers.map(ari => line(ari, { action: 'withdraw', because: 'no-longer-applies' }))
    const out = keep('out.csv', file(...rows))
    const looked = await nics('batch', 'check', out)
    assert.match(looked.stdout, /101 records would leave: somebody of your agency who did not send it commits it/)
    const told = await nics('batch', 'commit', out)
    assert.equal(told.status, 4)
    assert.match(
      told.stdout + told.stderr,
      /another person has to commit the batch.*Ask another person of your agency/s,
    )
  })

  test('what the template prints is taken as it is, in each format (REC-04)', async t => {
    const { nics, keep } = await served(t)
    for (const [format, name] of [
      ['csv', 'a.csv'],
      ['xml', 'a.xml'],
      ['niem', 'a.json'],
    ] as const) {
      const { stdout, status } = await nics('batch', 'template', '--format', format)
      assert.equal(status, 0)
      const looked = await nics('batch', 'check', keep(name, stdout), '--json')
      assert.deepEqual([looked.status, looked.stderr], [0, ''])
      assert.partialDeepStrictEqual(JSON.parse(looked.stdout), {
        status: 'checked',
        rows: 22,
        accepted: 22,
        rejected: [],
      })
    }
  })

  test('a file of another system is sent by its shape: rows are named by its own columns, and what was not sent is said', async t => {
    const { nics, keep } = await served(t)
    const { stdout } = await nics('batch', 'template', '--shape', 'ncic-protection-order')
    const [header = '', row = ''] = stdout.split('\r\n')
    const path = keep(
      'po.csv',
      `${header},PPN\r\n${row},\r\n${row.replace('19810417', '19810431').replace('0417,', '0418,')},\r\n`,
    )
    const looked = await nics('batch', 'check', path, '--shape', 'ncic-protection-order')
    assert.equal(looked.status, 3)
    assert.match(looked.stdout, /Not sent: PPN, because who is protected is not kept/)
    assert.match(
      looked.stdout,
      /2 rows: 1 accepted \(1 would be entered\), 1 rejected\.\n {2}line 3, DOB: Write a date/,
    )
    const medical = keep('m.csv', `${header},Diagnosis\r\n${row},x\r\n`)
    const refused = await nics('batch', 'commit', medical, '--shape', 'ncic-protection-order', '--json')
    assert.equal(refused.status, 3)
    assert.equal((await nics('batch', 'check', path, '--shape', 'nobodys')).status, 2)
  })

  test('check names what is wrong and ends with 3; commit enters the rest', async t => {
    const { nics, keep, world } = await served(t)
    const path = keep('a.csv', file(line('A-1'), line('A-2', { born: '1981-02-29' })))
    const looked = await nics('batch', 'check', path, '--json')
    assert.equal(looked.status, 3)
    assert.deepEqual((JSON.parse(looked.stdout) as { rejected: unknown }).rejected, [
      { line: 3, column: 'born', code: 'impossible-date', fix: 'Write a date that exists, as YYYY-MM-DD.' },
    ])
    assert.equal((await world.find.counts())['entries.in-force'], undefined)
    const page = await nics('batch', 'check', path)
    assert.match(
      page.stdout,
      /^2 rows: 1 accepted \(1 would be entered\), 1 rejected\.\n {2}line 3, born: Write a date/,
    )
    const over = await nics('batch', 'commit', path)
    assert.equal(over.status, 3)
    assert.match(over.stdout, /1 accepted \(1 entered\), 1 rejected\./)
    const shown = await nics('batch', 'show', /Batch (B\w{14}) is entered/.exec(over.stdout)?.[1] ?? '')
    assert.match(shown.stdout, /1 accepted/)
  })

  test('a file that is not there is 3, a format that nobody knows 2, and without a server 6', async t => {
    const { nics, keep } = await served(t)
    assert.equal((await nics('batch', 'check', 'nowhere.csv')).status, 3)
    assert.equal((await nics('batch', 'check', keep('a.txt', ''))).status, 2)
    assert.equal((await nics('batch', 'nonsense')).status, 2)
    const alone = await runNics(['batch', 'check', keep('b.csv', file())], { NICS_DATA_DIR: freshDataDir(t) })
    assert.equal(alone.status, 6)
  })
})

suite('nics record', () => {
  test('a record that is added is found by the next check, and one that is withdrawn by none', async t => {
    const { nics, keep, world } = await served(t)
    const record = {
      ...{ ari: 'R-1', category: 'A1', person: { names: ann.names, sex: 'F', born: ann.born, state: 'TX' } },
      facts: {
        disposition: 'convicted',
        jurisdiction: 'state',
        grade: 'felony',
        maximum: { years: 5 },
        relief: 'none',
        businessRegulation: false,
      },
    }
    assert.equal((await nics('record', 'add', keep('r.json', JSON.stringify(record)))).status, 0)
    assert.equal((await checked(inquiry(), world)).status, 'delayed')
    assert.match((await nics('record', 'list')).stdout, /^R-1 {2}N\w{14} {2}A1 {2}in-force\n$/)
    assert.match((await nics('record', 'show', 'R-1')).stdout, /Quillfeather/)
    assert.equal((await nics('record', 'suspend', 'R-1', '--because', 'under-correction')).status, 0)
    assert.equal((await checked(inquiry(), world)).status, 'proceed')
    assert.equal((await nics('record', 'resume', 'R-1')).status, 0)
    const change = keep('c.json', JSON.stringify({ person: { middle: undefined, race: 'W' } }))
    assert.equal((await nics('record', 'modify', 'R-1', change)).status, 0)
    assert.equal((await checked(inquiry(), world)).status, 'delayed')
    assert.equal((await nics('record', 'withdraw', 'R-1')).status, 3)
    assert.equal((await nics('record', 'withdraw', 'R-1', '--because', 'never-valid')).status, 0)
    assert.equal((await checked(inquiry(), world)).status, 'proceed')
    assert.match((await nics('record', 'history', 'R-1')).stdout, /withdrawn .* never-valid/)
  })
})
