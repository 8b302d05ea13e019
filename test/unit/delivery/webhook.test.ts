import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { connect, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { Webhook as Library } from 'standardwebhooks'
import { receiverSecret } from '#delivery/receiver-secret.ts'
import { resolveName, type Resolve } from '#real/delivery/guard.ts'
import { isPublic, parseAddress } from '#real/delivery/public-address.ts'
import { callReceiver, type Webhook } from '#real/delivery/webhook.ts'
import { simulatedKeys } from '#simulated/keys.ts'
import { seeded } from '#simulated/random.ts'
import { agencyCalled as ori, callTo } from '../../support/calls.ts'
import { shownFor } from '../../support/certificates.ts'
import { startChild } from '../../support/child.ts'
import { root } from '../../support/groups.ts'

const keys = simulatedKeys(seeded('webhook'))
/** The kit looks at the machine's clock, so this looks at it too. */
const now = Temporal.Now.instant
const training: Webhook = { rules: { loopback: true, ports: [], networks: [] }, way: {}, keys, now, within: 2_000 }
const to = (url: string, secrets: readonly string[] = ['first']) => ({ ori, channel: 'webhook', url, secrets }) as const

/** The receiver of the kit, as another process, with the secrets of these names. */
async function receiver(t: TestContext, mode: string, names: readonly string[] = ['first']) {
  const folder = mkdtempSync(join(tmpdir(), 'nics-receiver-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'secret')
  const secrets = await Promise.all(names.map(name => receiverSecret(ori, name, keys)))
  writeFileSync(file, secrets.join('\n'), { mode: 0o600 })
  const program = join(root, 'src', 'cli', 'nics.ts')
  const child = await startChild(t, program, ['receiver', '--secret', file, '--mode', mode, '--json'])
  const heard = (): readonly Record<string, unknown>[] =>
    child
      .log()
      .split('\n')
      .filter(line => line.startsWith('{'))
      .map(line => JSON.parse(line) as Record<string, unknown>)
  return { url: (child.first as { url: string }).url, heard }
}

suite('a receiver that is another process', () => {
  for (const [mode, expected] of [
    ['ok', { accepted: true, evidence: 'webhook-accepted' }],
    ['forget', { accepted: true, evidence: 'webhook-accepted' }],
    ['flood', { accepted: true, evidence: 'webhook-accepted' }],
    ['hang', { accepted: false, because: 'late' }],
    ['slow', { accepted: false, because: 'late' }],
    ['redirect', { accepted: false, because: 'redirected', code: '302' }],
    ['down', { accepted: false, because: 'busy', code: '503', again: 30 }],
    ['gone', { accepted: false, because: 'gone', code: '410' }],
  ] as const)
    test(`in the mode ${mode} it is ${expected.accepted ? 'called' : expected.because}, within the deadline`, async t => {
      const { url, heard } = await receiver(t, mode)
      const began = performance.now()
      const called = await callReceiver(callTo(to(url)), training)
      assert.deepEqual(called, expected)
      assert.ok(performance.now() - began < 4_000)
      // Nobody was followed elsewhere, and nobody asked twice.
      assert.equal(heard().length, 1)
    })

  test('hears who waits for what once, however often it is called', async t => {
    const { url, heard } = await receiver(t, 'ok')
    for (let times = 0; times < 3; times += 1) await callReceiver(callTo(to(url)), training)
    await callReceiver(callTo(to(url), { id: 'call-2', version: 2, type: 'correction-waits' }), training)
    assert.deepEqual(
      heard().map(({ id, did, notice, version }) => [id, did, notice, version]),
      [
        ['call-1', 'opened', 'D-2026-0417', 1],
        ['call-1', 'known', 'D-2026-0417', 1],
        ['call-1', 'known', 'D-2026-0417', 1],
        ['call-2', 'opened', 'D-2026-0417', 2],
      ],
    )
  })

  test('with another secret declines, and with one of two takes it', async t => {
    const { url } = await receiver(t, 'ok', ['second'])
    assert.deepEqual(await callReceiver(callTo(to(url)), training), {
      accepted: false,
      because: 'refused',
      code: '401',
    })
    assert.equal((await callReceiver(callTo(to(url, ['first', 'second'])), training)).accepted, true)
  })

  test('is not called at all without a secret, where nobody is, and where nobody may go', async t => {
    const { url, heard } = await receiver(t, 'ok')
    assert.deepEqual(await callReceiver(callTo(to(url, [])), training), { accepted: false, because: 'not-configured' })
    const closed = { ...training, rules: { ...training.rules, loopback: false } }
    assert.deepEqual(await callReceiver(callTo(to(url)), closed), { accepted: false, because: 'forbidden-address' })
    assert.equal(heard().length, 0)
    const silent = createServer()
    const empty = await listening(t, silent)
    await new Promise(done => silent.close(done))
    assert.deepEqual(await callReceiver(callTo(to(`http://127.0.0.1:${empty}`)), training), {
      ...{ accepted: false, because: 'down', code: 'ECONNREFUSED' },
    })
  })
})

async function listening(t: TestContext, server: Server): Promise<number> {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  t.after(() => void server.close())
  return (server.address() as AddressInfo).port
}

async function answering(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  t.after(() => server.closeAllConnections())
  return `http://127.0.0.1:${await listening(t, server)}/hook?of=police`
}

suite('what is said to a receiver', () => {
  test('is a type, a moment and a number, and nothing else of anybody; the library of the standard takes it', async t => {
    const came: { headers: Record<string, string>; body: string; url: string }[] = []
    const url = await answering(t, (asked, answer) => {
      let body = ''
      asked.on('data', (part: Buffer) => (body += part.toString()))
      asked.on('end', () => {
        came.push({ headers: asked.headers as Record<string, string>, body, url: asked.url ?? '' })
        answer.end()
      })
    })
    await callReceiver(callTo(to(url, ['first', 'second'])), training)
    const [only] = came
    assert.ok(only !== undefined)
    assert.equal(
      only.body,
      '{"type":"notice-waits","timestamp":"2026-09-08T13:00:00Z","data":{"notice":"D-2026-0417","version":1}}',
    )
    assert.equal(only.url, '/hook?of=police')
    const { host: _host, 'webhook-timestamp': sentAt, 'webhook-signature': signatures, ...plain } = only.headers
    assert.deepEqual(plain, {
      ...{ 'webhook-id': 'call-1', 'content-type': 'application/json', 'user-agent': 'OpenNICS' },
      ...{ 'content-length': '102', connection: 'close' },
    })
    assert.ok(Math.abs(Number(sentAt) - now().epochMilliseconds / 1000) < 5)
    assert.equal(signatures?.split(' ').length, 2)
    for (const name of ['first', 'second'])
      assert.deepEqual(
        new Library(await receiverSecret(ori, name, keys)).verify(only.body, only.headers),
        JSON.parse(only.body),
      )
  })
})

suite('what a receiver answers', () => {
  for (const [status, expected] of [
    [201, 'accepted'],
    [204, 'accepted'],
    [299, 'accepted'],
    [301, 'redirected'],
    [307, 'redirected'],
    [304, 'redirected'],
    [400, 'refused'],
    [401, 'refused'],
    [404, 'refused'],
    [413, 'refused'],
    [408, 'late'],
    [410, 'gone'],
    [429, 'busy'],
    [500, 'down'],
    [502, 'down'],
    [503, 'busy'],
    [504, 'down'],
  ] as const)
    test(`${status}: ${expected}`, async t => {
      const url = await answering(
        t,
        (_, answer) => void answer.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(),
      )
      const called = await callReceiver(callTo(to(url)), training)
      assert.equal(called.accepted ? 'accepted' : called.because, expected)
    })

  for (const [given, again] of [
    ['30', 30],
    ['0', 1],
    ['86400', 3600],
    ['999999999', 3600],
    ['-1', undefined],
    ['1e9', undefined],
    ['soon', undefined],
    ['Tue, 08 Sep 2026 13:05:00 GMT', 300],
    ['Tue, 08 Sep 2026 12:00:00 GMT', 1],
    ['Tue, 08 Sep 2036 12:00:00 GMT', 3600],
    ['Tue, 38 Sep 2026 13:05:00 GMT', undefined],
    ['Tue, 08 epS 2026 13:05:00 GMT', undefined],
  ] as const)
    test(`429 and Retry-After ${given}: again after ${again ?? 'as long as we would have waited'}`, async t => {
      const url = await answering(t, (_, answer) => void answer.writeHead(429, { 'retry-after': given }).end())
      const at = { ...training, now: () => Temporal.Instant.from('2026-09-08T13:00:00Z') }
      const called = await callReceiver(callTo(to(url)), at)
      assert.equal(called.accepted ? 'accepted' : called.again, again)
    })

  test('another protocol, too many headers, half an answer and none are no acceptance', async t => {
    const answers = [
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: else\r\nconnection: upgrade\r\n\r\n',
      `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(10_000)}\r\n\r\n`,
      'HTTP/1.1 200',
      '',
      'SSH-2.0-OpenSSH\r\n',
    ]
    for (const said of answers) {
      const server = createServer()
      server.on('connection', socket => {
        socket.on('error', () => undefined)
        socket.end(said)
      })
      const called = await callReceiver(callTo(to(`http://127.0.0.1:${await listening(t, server)}`)), training)
      assert.equal(called.accepted ? 'accepted' : called.because, 'down', said.slice(0, 20))
    }
  })
})

suite('who a receiver is', () => {
  async function secure(t: TestContext, hosts: readonly string[], of: { over?: boolean } = {}) {
    const shown = shownFor(t, hosts, of)
    let asked = 0
    const server = createSecureServer({ cert: shown.cert, key: shown.key }, (_, answer) => {
      asked += 1
      answer.end()
    })
    t.after(() => server.closeAllConnections())
    return { ...shown, port: await listening(t, server), asked: () => asked }
  }
  const here: Resolve = async () => ['127.0.0.1']
  const trusting = (cert: string): Webhook => ({ ...training, way: { ca: [cert] }, resolve: here })

  test('is believed by the name that it was called by', async t => {
    const { cert, port } = await secure(t, ['police.example'])
    const called = await callReceiver(callTo(to(`https://police.example:${port}/`)), trusting(cert))
    assert.deepEqual(called, { accepted: true, evidence: 'webhook-accepted' })
  })

  test('is not believed by another name, by a certificate whose time is over, or by one for which nobody vouches', async t => {
    const [other, late, alone] = [
      await secure(t, ['elsewhere.example']),
      await secure(t, ['police.example'], { over: true }),
      await secure(t, ['police.example']),
    ]
    for (const [{ port, asked }, way, code] of [
      [other, trusting(other.cert), 'ERR_TLS_CERT_ALTNAME_INVALID'],
      [late, trusting(late.cert), 'CERT_HAS_EXPIRED'],
      [alone, { ...training, resolve: here }, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ] as const) {
      const called = await callReceiver(callTo(to(`https://police.example:${port}/`)), way)
      assert.deepEqual(called, { accepted: false, because: 'untrusted', code })
      assert.equal(asked(), 0)
    }
  })

  test('who does not speak TLS is not who was meant', async t => {
    const server = createServer((_, answer) => answer.end())
    const called = await callReceiver(callTo(to(`https://police.example:${await listening(t, server)}/`)), {
      ...training,
      resolve: here,
    })
    assert.equal(called.accepted ? '' : called.because, 'untrusted')
  })
})

suite('a name whose address changes between one look and the next', () => {
  /** A proxy that lets nobody through and remembers where they wanted to go, so that no test leaves the machine. */
  async function proxied(t: TestContext, through?: number) {
    const wanted: string[] = []
    const proxy = createServer()
    proxy.on('connect', (asked, socket, head) => {
      wanted.push(asked.url ?? '')
      if (through === undefined) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      const inner = connect(through, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        inner.write(head)
        inner.pipe(socket).pipe(inner)
      })
      for (const each of [inner, socket]) each.on('error', () => undefined)
      t.after(() => inner.destroy())
    })
    return { proxy: new URL(`http://127.0.0.1:${await listening(t, proxy)}`), wanted }
  }

  /** Public when it is looked at, and this machine a moment later. */
  function changing() {
    let asked = 0
    const resolve: Resolve = async () => ((asked += 1) === 1 ? ['8.8.8.8'] : ['127.0.0.1'])
    return { resolve, asked: () => asked }
  }
  const strict = { ...training, rules: { loopback: false, ports: [], networks: [] } }

  test('is resolved once, gone to where it was looked at, and looked at again the next time', async t => {
    const { proxy, wanted } = await proxied(t)
    const { resolve, asked } = changing()
    const webhook: Webhook = { ...strict, way: { proxy }, resolve }
    const first = await callReceiver(callTo(to('https://police.example/')), webhook)
    assert.deepEqual(first, { accepted: false, because: 'down', code: 'PROXY_REFUSED' })
    assert.deepEqual([wanted, asked()], [['8.8.8.8:443'], 1])
    const second = await callReceiver(callTo(to('https://police.example/')), webhook)
    assert.deepEqual(second, { accepted: false, because: 'forbidden-address' })
    assert.deepEqual([wanted, asked()], [['8.8.8.8:443'], 2])
  })

  test('control: whoever looks and then goes by the name is led inside', async t => {
    const inside = createServer((_, answer) => answer.end('what nobody outside may ask'))
    const port = await listening(t, inside)
    t.after(() => inside.closeAllConnections())
    const { resolve } = changing()
    const looked = (await resolve('police.example')).map(parseAddress)
    assert.ok(looked.every(address => address !== undefined && isPublic(address)))
    const said = await new Promise<string>((done, failed) => {
      const lookup = (
        _name: string,
        _options: object,
        found: (error: null, all: { address: string; family: 4 }[]) => void,
      ) =>
        void resolve('police.example').then(all =>
          found(
            null,
            all.map(address => ({ address, family: 4 })),
          ),
        )
      const asking = request({ host: 'police.example', port, lookup: lookup as never, agent: false }, answer => {
        answer.setEncoding('utf8').on('data', done)
      })
      asking.on('error', failed).end()
    })
    assert.equal(said, 'what nobody outside may ask')
  })

  test('through a proxy too the other has to show that they are who is meant', async t => {
    const shown = shownFor(t, ['police.example'])
    let asked = 0
    const server = createSecureServer({ cert: shown.cert, key: shown.key }, (_, answer) => {
      asked += 1
      answer.end()
    })
    t.after(() => server.closeAllConnections())
    const { proxy, wanted } = await proxied(t, await listening(t, server))
    const resolve: Resolve = async () => ['8.8.8.8']
    const believed = await callReceiver(callTo(to('https://police.example/')), {
      ...strict,
      way: { proxy, ca: [shown.cert] },
      resolve,
    })
    assert.deepEqual(believed, { accepted: true, evidence: 'webhook-accepted' })
    const other = await callReceiver(callTo(to('https://other.example/')), {
      ...strict,
      way: { proxy, ca: [shown.cert] },
      resolve,
    })
    assert.deepEqual(other, { accepted: false, because: 'untrusted', code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
    assert.deepEqual([asked, wanted], [1, ['8.8.8.8:443', '8.8.8.8:443']])
  })

  test('a resolver that never answers keeps nobody waiting', async () => {
    const never: Resolve = () => new Promise(() => undefined)
    const called = await callReceiver(callTo(to('https://police.example/')), { ...strict, resolve: never, within: 100 })
    assert.deepEqual(called, { accepted: false, because: 'late' })
  })

  test('a name that nobody has is nobody', async () => {
    const called = await callReceiver(callTo(to('https://police.invalid/')), {
      ...strict,
      resolve: resolveName,
      within: 5_000,
    })
    assert.equal(called.accepted ? '' : called.because, 'down')
  })
})
