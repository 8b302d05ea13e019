import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, suite, test, type TestContext } from 'node:test'
import { promisify } from 'node:util'
import { headersOf } from '#delivery/signature.ts'
import { drillReceiver, type Drilled } from '../../../src/cli/receiver/drill.ts'
import { openInbox } from '../../../src/cli/receiver/inbox.ts'
import { secretsIn } from '../../../src/cli/receiver/secret-file.ts'
import { startChild } from '../../support/child.ts'
import { root } from '../../support/groups.ts'

const nics = join(root, 'src', 'cli', 'nics.ts')
const folder = mkdtempSync(join(tmpdir(), 'nics-kit-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`
const secretFile = join(folder, 'secret.txt')
writeFileSync(secretFile, `${secret}\n`, { mode: 0o600 })

type Ended = Readonly<{ status: number; out: string }>

async function run(...args: readonly string[]): Promise<Ended> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [nics, 'receiver', ...args, '--json'], {
      timeout: 60_000,
    })
    return { status: 0, out: stdout }
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string }
    return { status: code, out: stdout }
  }
}

const serving = async (t: TestContext, mode: string): Promise<string> =>
  ((await startChild(t, nics, ['receiver', '--secret', secretFile, '--mode', mode, '--json'])).first as { url: string })
    .url

const failed = ({ lessons }: Drilled): readonly string[] =>
  lessons.filter(({ behaved }) => !behaved).map(({ name }) => name)

suite('the drill', () => {
  test('ends with 0 for the receiver of the kit, and again: nothing of the first drill is in its way', async t => {
    const url = await serving(t, 'ok')
    for (let times = 0; times < 2; times += 1) {
      const { status, out } = await run('drill', '--url', url, '--secret', secretFile)
      assert.equal(status, 0, out)
      assert.equal((JSON.parse(out) as Drilled).lessons.length, 11)
    }
  })

  for (const mode of ['forget', 'duplicate', 'redirect', 'down', 'gone', 'hang', 'slow'])
    test(`ends with 1 for one that does ${mode}`, async t => {
      const { status, out } = await run('drill', '--url', await serving(t, mode), '--secret', secretFile)
      assert.equal(status, 1, out)
      const drilled = JSON.parse(out) as Drilled
      assert.equal(drilled.behaved, false)
      assert.notEqual(failed(drilled).length, 0)
    })

  test('ends with 6 where nobody answers, and with 2 where nobody is named', async () => {
    assert.equal((await run('drill', '--url', 'http://127.0.0.1:1', '--secret', secretFile)).status, 6)
    assert.equal((await run('drill', '--secret', secretFile)).status, 2)
  })
})

/** The receiver that docs/receivers.md shows, as somebody copies it. */
const [, example = ''] = /```js\n([^]*?)```/.exec(readFileSync(join(root, 'docs', 'receivers.md'), 'utf8')) ?? []

suite('the receiver that the page shows', () => {
  async function drilled(t: TestContext, program: string): Promise<Drilled> {
    const file = join(mkdtempSync(join(folder, 'shown-')), 'receiver.mjs')
    writeFileSync(file, program)
    const { first } = await startChild(t, file, [secretFile])
    const drill = await drillReceiver(new URL((first as { url: string }).url), secret, Temporal.Now.instant)
    return typeof drill === 'string' ? assert.fail('nobody answers') : drill
  }

  test('behaves', async t => assert.deepEqual(failed(await drilled(t, example)), []))

  for (const [without, text, instead, lessons] of [
    ['the look at the clock', '!isNow || ', '', ['a call of a week ago', 'a call of next week']],
    [
      'the look at the signature',
      ' || !isOurs(id, timestamp, body, signatures)',
      '',
      ['a signature by another secret, then the call itself', 'a body that was changed on the way', 'no signature'],
    ],
    [
      'the body in what is signed',
      '`${id}.${timestamp}.${body}`',
      '`${id}.${timestamp}.${JSON.stringify(JSON.parse(body), ["type", "timestamp", "data", "notice", "version"])}`',
      ['a member that nobody has heard of'],
    ],
    [
      'its memory',
      '!ids.has(id) && data.version > (versions.get(data.notice) ?? 0)',
      'true',
      ['the same call three times more', 'the correction before the notice'],
    ],
    ['the versions', ' && data.version > (versions.get(data.notice) ?? 0)', '', ['the correction before the notice']],
    [
      'waiting until it has looked',
      '  const isNow =',
      '  if (ids.has(`seen ${id}`)) return response.end(\'{"did":"known"}\')\n  ids.add(`seen ${id}`)\n  const isNow =',
      ['a signature by another secret, then the call itself'],
    ],
    [
      'the second signature',
      'given.some(one',
      'given.slice(0, 1).some(one',
      ['two signatures, of which yours is the second'],
    ],
    [
      'patience with what is new',
      "!isCall ? 'ignored' : ",
      "!isCall ? 'opened' : ",
      ['a type that nobody has heard of'],
    ],
  ] as const)
    test(`control: without ${without} it fails in just that`, async t => {
      assert.ok(example.includes(text), text)
      assert.deepEqual(failed(await drilled(t, example.replace(text, instead))), lessons)
    })
})

suite('what a receiver makes of what comes', () => {
  const now = Temporal.Instant.from('2026-09-11T13:00:00Z')
  const seconds = now.epochMilliseconds / 1000
  const body = '{"type":"notice-waits","timestamp":"2026-09-11T13:00:00Z","data":{"notice":"D-1","version":1}}'
  const came = (of: Partial<{ id: string; timestamp: number; body: string; by: string }> = {}) => {
    const signed = { id: of.id ?? 'c1', timestamp: of.timestamp ?? seconds, body: of.body ?? body }
    return { body: signed.body, headers: headersOf(signed, [of.by ?? secret]) }
  }
  const judged = (...all: readonly ReturnType<typeof came>[]) => {
    const inbox = openInbox([secret], () => now)
    return all.map(inbox).map(each => (each.status === 200 ? each.did : each.because))
  }

  test('five minutes are taken and a second more is not, before and after', () => {
    const at = (by: number) => came({ timestamp: seconds + by })
    assert.deepEqual(judged(at(-300)), ['opened'])
    assert.deepEqual(judged(at(300)), ['opened'])
    assert.deepEqual(judged(at(-301), at(301)), ['too-old', 'too-old'])
  })

  test('what was kept and is sent again is known within five minutes and too old after', () => {
    let at = now
    const inbox = openInbox([secret], () => at)
    const said = [0, 299, 2].map(by => {
      at = at.add({ seconds: by })
      const each = inbox(came())
      return each.status === 200 ? each.did : each.because
    })
    assert.deepEqual(said, ['opened', 'known', 'too-old'])
  })

  test('what is signed and is no call is said to be none', () => {
    for (const none of [
      '',
      '{',
      '[]',
      '{"type":1}',
      '{"type":"notice-waits"}',
      '{"type":"notice-waits","timestamp":"x","data":{"notice":"D","version":0}}',
    ])
      assert.deepEqual(judged(came({ body: none })), ['not-a-call'], none)
    assert.deepEqual(judged(came({ body: '{"type":"else"}' })), ['ignored'])
  })

  test('headers that are missing, twice there or of another kind are no signature', () => {
    const inbox = openInbox([secret], () => now)
    const { headers } = came()
    for (const wrong of [{}, { ...headers, 'webhook-id': undefined }, { ...headers, 'webhook-signature': ['a', 'b'] }])
      assert.deepEqual(inbox({ headers: wrong, body }), { status: 401, because: 'not-signed' })
    assert.deepEqual(inbox({ headers: { ...headers, 'webhook-timestamp': '1e9' }, body }), {
      status: 401,
      because: 'too-old',
    })
  })

  test('either of two secrets is good, and a third is not', () => {
    const second = `whsec_${Buffer.alloc(32, 3).toString('base64')}`
    const inbox = openInbox([secret, second], () => now)
    assert.equal(inbox(came({ by: second })).status, 200)
    assert.equal(inbox(came({ by: `whsec_${Buffer.alloc(32, 4).toString('base64')}` })).status, 401)
  })
})

suite('the file of a secret', () => {
  test('is made for its owner alone, and never over another', async () => {
    const file = join(folder, 'new.txt')
    assert.equal((await run('secret', '--secret', file)).status, 0)
    assert.equal(statSync(file).mode & 0o777, 0o600)
    const [made] = secretsIn(file) ?? []
    assert.match(made ?? '', /^whsec_[A-Za-z0-9+/]{43}=$/)
    assert.equal((await run('secret', '--secret', file)).status, 5)
    assert.deepEqual(secretsIn(file), [made])
  })

  test('with anything else in it is none', async () => {
    for (const text of ['', 'secret\n', `${secret}\n${secret}\n${secret}\n`, `${secret} `.repeat(2)]) {
      const file = join(folder, 'wrong.txt')
      writeFileSync(file, text)
      assert.equal(secretsIn(file), undefined)
    }
    assert.equal((await run('--secret', join(folder, 'wrong.txt'))).status, 3)
  })
})
