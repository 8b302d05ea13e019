import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { promisify } from 'node:util'
import { mark } from '#ledger/mark.ts'
import { verifierText } from '#ledger/log/note.ts'
import { sequence } from '#ledger/log/sequence.ts'
import { edge, inquirySent, key, type Edge } from '../support/edge.ts'
import { root } from '../support/groups.ts'
import { witness } from '../support/witness.ts'
import { runNics } from '../unit/cli/run-nics.ts'

const inspector = join(root, 'docs', 'audit', 'verify.mjs')
const operator = { audience: 'operator', id: 'operator-1' } as const

function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'nics-audit-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A server on a port of this machine, whose log has so many entries at least. */
async function served(t: TestContext, entries: number): Promise<Edge & Readonly<{ url: string; key: string }>> {
  const made = await edge({}, { witnesses: [verifierText(witness)] })
  await more(made, entries)
  const url = await made.app.listen({ host: '127.0.0.1', port: 0 })
  t.after(() => made.app.close())
  const { text } = await made.ask('GET', '/v1/audit/key')
  return { ...made, url, key: text.trim() }
}

async function more({ world }: Pick<Edge, 'world'>, entries: number, what = 'looked'): Promise<void> {
  for (let at = 0; at < entries; at += 1) await mark(operator, { subject: 'log', body: { what, at } }, world)
  while ((await sequence(world)) > 0);
}

suite('the audit log, taken out and verified by somebody else (RET-01)', () => {
  test('`nics audit export` and `verify`, and the inspector’s one file: all verify, and name the place of one changed byte', async t => {
    const { url, as, key: logKey, world } = await served(t, 600)
    const [folder, env] = [folderFor(t), { NICS_SESSION: as.operator['cookie'] ?? '' }]
    const file = join(folder, 'log.jsonl')
    const written = await runNics(['audit', 'export', '--out', file, '--url', url, '--json'], env)
    assert.equal(written.status, 0, written.stderr)
    const { size } = await world.log.head()
    assert.equal((JSON.parse(written.stdout) as { size: number }).size, size)

    const whole = await runNics(['audit', 'verify', file, '--key', logKey, '--json'])
    assert.equal(whole.status, 0, whole.stdout)
    const said = JSON.parse(whole.stdout) as Readonly<Record<string, unknown>>
    assert.deepEqual([said['verified'], said['kind'], said['size']], [true, 'log', size])
    const seen = await inspect(file, logKey)
    assert.equal(seen.code, 0)
    assert.match(seen.text, new RegExp(`^The log verifies: ${size} entries`))

    const text = readFileSync(file, 'utf8')
    const at = text.indexOf('"c\\":\\"', text.indexOf('{"place":321,')) + 8
    writeFileSync(file, `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`)
    const changed = await runNics(['audit', 'verify', file, '--json'])
    assert.equal(changed.status, 5)
    const { verified, places } = JSON.parse(changed.stdout) as { verified: boolean; places: unknown }
    assert.deepEqual([verified, places], [false, { from: 321, to: 322 }])
    const wrong = await inspect(file)
    assert.equal(wrong.code, 5)
    assert.match(wrong.text, /does NOT verify[^]*place 321 of the log/)
  })

  test('a receipt verifies by the same two; what is neither ends with 3', async t => {
    const made = await served(t, 0)
    const sent = { as: made.as.licensee, headers: key(), body: inquirySent() }
    const ntn = String((await made.ask('POST', '/v1/checks', sent)).body['ntn'])
    await sequence(made.world)
    const { text } = await made.ask('GET', `/v1/checks/${ntn}/receipt`, { as: made.as.licensee })
    const file = join(folderFor(t), 'receipt.json')
    writeFileSync(file, text)
    const page = await runNics(['audit', 'verify', file])
    assert.equal(page.status, 0)
    assert.match(page.stdout, new RegExp(`^The receipt verifies: number ${ntn} was given on 2026-09-08`))
    assert.match((await inspect(file)).text, new RegExp(`number ${ntn}`))
    writeFileSync(file, '{}\n')
    assert.deepEqual(
      [(await runNics(['audit', 'verify', file])).status, (await inspect(file)).code, (await inspect('nowhere')).code],
      [3, 3, 3],
    )
    assert.equal((await runNics(['audit', 'verify'])).status, 2)
    assert.equal((await runNics(['audit', 'export'])).status, 2)
  })

  test('nobody but an operator takes it out', async t => {
    const { url, as } = await served(t, 1)
    const file = join(folderFor(t), 'log.jsonl')
    const env = { NICS_SESSION: as.examiner['cookie'] ?? '' }
    assert.equal((await runNics(['audit', 'export', '--out', file, '--url', url], env)).status, 4)
    assert.throws(() => readFileSync(file), /ENOENT/)
  })
})

suite('a witness, as a process of its own', () => {
  test('signs what continues, sees its signature served, and refuses another history and an earlier one', async t => {
    const [one, other] = [await served(t, 5), await served(t, 5)]
    assert.equal(one.key, other.key, 'one key, and two histories')
    const memory = join(folderFor(t), 'memory.json')
    const round = (at: Edge & Readonly<{ url: string; key: string }>) => watch(at.url, at.key, memory)
    const first = await one.world.log.head()
    assert.equal(await round(one), `signed 200 {"witness":"witness.example/w1","size":${first.size}}`)
    assert.match((await one.ask('GET', '/v1/audit/checkpoint')).text, /\n— witness\.example\/w1 \S+\n$/)

    await more(one, 300)
    const { size } = await one.world.log.head()
    assert.doesNotMatch((await one.ask('GET', '/v1/audit/checkpoint')).text, /witness/, 'not of this one yet')
    assert.equal(await round(one), `signed 200 {"witness":"witness.example/w1","size":${size}}`)

    assert.equal(await round(other), `refused: ${first.size} is less than ${size}`)
    await more(other, 400, 'rewritten')
    const forked = await other.world.log.head()
    assert.equal(await round(other), `refused: ${forked.size} does not continue ${size}`)
    assert.deepEqual(await other.world.log.witnessed(), [])
    assert.equal(await round(one), `signed 200 {"witness":"witness.example/w1","size":${size}}`)
  })

  test('whom nobody named is not taken for one, nor a checkpoint that is not ours', async t => {
    const [stranger, named] = [await edge(), await served(t, 3)]
    await more(stranger, 3)
    const url = await stranger.app.listen({ host: '127.0.0.1', port: 0 })
    t.after(() => stranger.app.close())
    const said = await watch(url, named.key, join(folderFor(t), 'memory.json'))
    assert.match(said, /^signed 422 .*cosignature-refused/)
    assert.deepEqual(await stranger.world.log.witnessed(), [])
    const { text } = await named.ask('GET', '/v1/audit/checkpoint')
    for (const checkpoint of [text, '', text.replace('\n\n', '\nmore\n\n')]) {
      const { status } = await named.ask('POST', '/v1/audit/cosignatures', { body: { checkpoint } })
      assert.equal(status, 422)
    }
  })
})

async function watch(url: string, logKey: string, memory: string): Promise<string> {
  const program = join(root, 'test', 'support', 'witness.ts')
  return (await promisify(execFile)(process.execPath, [program, url, logKey, memory])).stdout.trim()
}

async function inspect(...args: readonly string[]): Promise<Readonly<{ code: number; text: string }>> {
  const { promise, resolve } = Promise.withResolvers<Readonly<{ code: number; text: string }>>()
  const child = execFile(process.execPath, [inspector, ...args], (_, stdout, stderr) =>
    resolve({ code: child.exitCode ?? -1, text: stdout + stderr }),
  )
  return promise
}
