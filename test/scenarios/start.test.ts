import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { peerIn } from '#cli/sandbox/source-file.ts'
import { serverOf } from '#store/lock.ts'
import { cleanEnv } from '../support/clean-env.ts'
import { runNics } from '../unit/cli/run-nics.ts'
import { killAll, startOver, stop, urlOf, type Start } from './start-child.ts'

const basic = (name: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`,
})
const status = async (url: string, headers: Record<string, string> = {}) => (await fetch(url, { headers })).status

/** What is printed for a role that signs in by a number and a secret. */
function secretOf(out: string, role: string): readonly [id: string, secret: string] {
  const found = new RegExp(`^ +${role} +(\\S+) +(?:code word|key) (\\S+)$`, 'm').exec(out)
  return [found?.[1] ?? assert.fail(`no ${role} is shown`), found?.[2] ?? '']
}

const linksOf = (out: string, role: string): readonly string[] =>
  [...out.matchAll(new RegExp(`^ +${role} +\\S+/#/sign-in/(\\S+)$`, 'gm'))].map(([, link = '']) => link)

type Inbox = Readonly<{ notices: readonly Readonly<{ kind: string; status: string }>[] }>
/** The worker names whoever is told in one of its next turns. */
const turns = 120
const between = 250

suite('the first start, from nothing', { timeout: 600_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nics-start-'))
  const dataDir = join(folder, 'data')
  let start: Start
  let url: string
  before(async () => {
    start = startOver(dataDir)
    url = await urlOf(start)
  })
  after(async () => {
    await stop(start)
    rmSync(folder, { recursive: true, force: true })
  })

  test('it says that everybody is made up, that it is no official system, and that it is not durable', () => {
    assert.match(start.out(), /^OpenNICS, training system\. Everybody in it is made up\. It is not an official system/)
    assert.match(start.out(), /PGlite, which loses what it acknowledged when the power fails/)
  })

  test('it says what it is doing where somebody waits', () => {
    for (const words of ['Opening the database (PGlite)', 'Making a nation of 600 people']) {
      assert.ok(start.err().includes(`${words} …`), words)
      assert.ok(start.err().includes(`${words}: `), words)
    }
  })

  test('it shows one check, which proceeded', () => {
    assert.match(start.out(), /One check, of somebody who does not exist[^]*^ {2}PROCEED\n\n {2}NTN +[0-9A-Y]{14}\n/m)
  })

  test('the licensee it shows may ask, and with a wrong code word may not', async () => {
    const [ffl, codeWord] = secretOf(start.out(), 'licensee')
    assert.equal(await status(`${url}/v1/checks`, basic(ffl, codeWord)), 200)
    assert.equal(await status(`${url}/v1/checks`, basic(ffl, 'WRONG')), 401)
  })

  test('the police it shows have a denial to read (DEN-02)', async () => {
    await start.says(/Stop with Ctrl-C/)
    const [link = assert.fail('no police are shown')] = linksOf(start.out(), 'police')
    const headers = { 'content-type': 'application/json', origin: url }
    const signedIn = await fetch(`${url}/v1/session`, { method: 'POST', headers, body: JSON.stringify({ link }) })
    const [cookie = ''] = (signedIn.headers.get('set-cookie') ?? '').split(';')
    const inbox = async () => (await (await fetch(`${url}/v1/notices`, { headers: { cookie } })).json()) as Inbox
    for (let turn = 0; turn < turns && (await inbox()).notices.length === 0; turn += 1) await sleep(between)
    assert.deepEqual(
      (await inbox()).notices.map(({ kind, status: standing }) => [kind, standing]),
      [['denial', 'waiting']],
    )
  })

  for (const [role, own] of [
    ['poc', '/v1/poc/inquiries'],
    ['agency', '/v1/agency/checks'],
  ] as const) {
    test(`the ${role} it shows signs in by its key, and with a wrong key does not`, async () => {
      const [id, key] = secretOf(start.out(), role)
      const unknown = `${url}${own}/00000000000000`
      assert.equal(await status(unknown, basic(id, key)), 404)
      assert.equal(await status(unknown, basic(id, `${key}x`)), 401)
    })
  }

  for (const [role, address, expected] of [
    ['examiner', '/v1/queue', 200],
    ['operator', '/v1/calendars/VA', 200],
    ['auditor', '/v1/audit/uses?month=2026-09', 200],
    ['representative', '/v1/queue', 403],
  ] as const) {
    test(`the ${role}'s link opens a session once`, async () => {
      const [link] = linksOf(start.out(), role)
      const use = () =>
        fetch(`${url}/v1/session`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ link }),
        })
      const opened = await use()
      assert.equal(opened.status, 200)
      const cookie = opened.headers
        .getSetCookie()
        .map(each => each.split(';')[0])
        .join('; ')
      assert.equal(await status(`${url}${address}`, { cookie }), expected)
      assert.equal((await use()).status, 401)
    })
  }

  test('the Delayed check it names comes out as Delayed, and an examiner can go on with it to the end', async () => {
    const env = { NICS_DATA_DIR: dataDir }
    const named = /nics -- check (\S+delayed\.json)/.exec(start.out())?.[1] ?? assert.fail('it names one')
    const delayed = await runNics(['check', named, '--json'], env)
    assert.equal(delayed.status, 0, delayed.stdout)
    const { ntn, response } = JSON.parse(delayed.stdout) as { ntn: string; response: string }
    assert.equal(response, 'delayed')
    const link = linksOf(start.out(), 'examiner').at(-1) ?? assert.fail('there is another link')
    assert.equal((await runNics(['sign-in', link], env)).status, 0)
    assert.match((await runNics(['queue'], env)).stdout, new RegExp(ntn))
    assert.match((await runNics(['determine', ntn], env)).stdout, /Hit 1 [^]*prohibits/)
    assert.equal((await runNics(['determine', ntn, '--deny'], env)).status, 5, 'nobody has confirmed the hit')
    assert.equal((await runNics(['determine', ntn, '--same', '1', '--deny'], env)).status, 0)
    assert.match((await runNics(['status', ntn], env)).stdout, /^DENIED\n/)
  })

  test('the message of a point of contact that it names is answered, and over its line too', async () => {
    const env = { NICS_DATA_DIR: dataDir }
    const named = /poc send '([^']+)'/.exec(start.out())?.[1] ?? assert.fail('it names one')
    const line = /--line (\S+)/.exec(start.out())?.[1] ?? assert.fail('it names the line')
    for (const over of [[], ['--line', line]]) {
      const said = await runNics(['poc', 'send', named, ...over, '--json'], env)
      assert.equal(said.status, 0, said.stdout)
      const { sent, answer } = JSON.parse(said.stdout) as { sent: string; answer: string }
      assert.match(sent, /^QNP\.\w{9}\.REQ\/.*\.END$/)
      assert.match(answer, /^RSP\.\w{9}\.REQ\/[\w-]+\.NTN\/\w{14}\.KND\//)
    }
  })

  test('the same key sent twice is one check, from the command line too', async () => {
    const env = { NICS_DATA_DIR: dataDir }
    const args = ['check', join(dataDir, 'samples', 'proceed.json'), '--key', 'once-and-again', '--json']
    const one = JSON.parse((await runNics(args, env)).stdout) as { ntn: string }
    const two = JSON.parse((await runNics(args, env)).stdout) as { ntn: string }
    assert.equal(one.ntn, two.ntn)
  })

  test('a second start says politely where the first one answers', async () => {
    const second = startOver(dataDir)
    assert.equal(await second.ended, 0)
    assert.ok(second.out().includes(`It is already running at ${url} (process ${serverOf(dataDir)?.pid})`))
  })

  test('the doctor finds it healthy while it runs', async () => {
    const { status: ended, stdout } = await runNics(['doctor'], { NICS_DATA_DIR: dataDir })
    assert.equal(ended, 0, stdout)
    assert.match(stdout, /ok {4}server +http:\S+ is ready/)
  })

  test('III killed by hand turns a check to Delayed; started again on its port it clears it within a minute', async t => {
    const env = { NICS_DATA_DIR: dataDir }
    const sample = join(dataDir, 'samples', 'proceed.json')
    const first = JSON.parse((await runNics(['check', sample, '--json'], env)).stdout) as { response: string }
    assert.equal(first.response, 'proceed', 'the control: while it runs')
    const place = peerIn(dataDir, 'iii') ?? assert.fail('it says where its III is')
    process.kill(place.pid, 'SIGKILL')
    const { port } = new URL(place.url)
    await start.says(new RegExp(`The source iii was stopped. Start it again: nics source iii --port ${port}`))
    assert.match((await runNics(['source'], env)).stdout, /^iii +stopped/m)
    const held = JSON.parse((await runNics(['check', sample, '--json'], env)).stdout) as Record<string, string>
    assert.equal(held['response'], 'delayed')
    assert.match((await runNics(['doctor'], env)).stdout, /source iii +connected at http:\S+, simulated .* failed 1/)

    const program = join(import.meta.dirname, '..', '..', 'src', 'cli', 'nics.ts')
    const again = spawn(process.execPath, [program, 'source', 'iii', '--port', port], {
      env: cleanEnv(env),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    t.after(() => again.kill('SIGKILL'))
    await once(again.stderr, 'data')
    const since = performance.now()
    while (!(await runNics(['status', held['ntn'] ?? ''], env)).stdout.startsWith('PROCEED')) {
      assert.ok(performance.now() - since < 60_000, 'it was not cleared within a minute')
      await sleep(500)
    }
    const numbers = await (await fetch(`${url}/metrics`)).text()
    assert.match(numbers, /^nics_source_answers_total\{source="iii",outcome="failed"\} [12]$/m)
    assert.match(numbers, /^nics_source_up\{source="ncic"\} 1$/m)
  })

  test('killed without warning it comes back with what it had answered, and the same people', async () => {
    const env = { NICS_DATA_DIR: dataDir }
    const sample = join(dataDir, 'samples', 'delayed.json')
    const { ntn } = JSON.parse((await runNics(['check', sample, '--json'], env)).stdout) as { ntn: string }
    const licensee = secretOf(start.out(), 'licensee')
    const key = secretOf(start.out(), 'poc')
    await killAll(start)
    start = startOver(dataDir)
    url = await urlOf(start)
    assert.deepEqual(secretOf(start.out(), 'licensee'), licensee)
    assert.deepEqual(secretOf(start.out(), 'poc'), key)
    assert.ok(!start.err().includes('Making a nation'))
    assert.match((await runNics(['status', ntn], env)).stdout, /^DELAYED\n/)
  })

  test('Ctrl-C stops it cleanly, and with another keystore or without its wish it does not start over by itself', async () => {
    assert.equal(await stop(start), 0)
    assert.match(start.err(), /Stopped\.\n$/)
    assert.equal(existsSync(join(dataDir, 'server.lock')), false)

    renameSync(join(dataDir, 'keys'), join(dataDir, 'kept-keys'))
    const otherKeys = startOver(dataDir)
    assert.equal(await otherKeys.ended, 6)
    assert.match(otherKeys.err(), /is not the keystore of this database, or not all of it\. Restore it/)
    rmSync(join(dataDir, 'keys'), { recursive: true })
    renameSync(join(dataDir, 'kept-keys'), join(dataDir, 'keys'))

    renameSync(join(dataDir, 'nation.json'), join(dataDir, 'kept.json'))
    const stranger = startOver(dataDir)
    assert.equal(await stranger.ended, 6)
    assert.match(stranger.err(), /holds something that no training system made/)
    renameSync(join(dataDir, 'kept.json'), join(dataDir, 'nation.json'))
  })
})
