import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import { suite, test, type TestContext } from 'node:test'
import { Webhook as Library } from 'standardwebhooks'
import { receiverSecret } from '#delivery/receiver-secret.ts'
import { callReceiver } from '#real/delivery/webhook.ts'
import {
  agencyCalled as ori,
  callTo,
  keysOfCalls as keys,
  listening,
  receiverAt as to,
  training,
} from '../../support/calls.ts'
import { startReceiver } from '../../support/receiver.ts'

const receiver = (t: TestContext, mode: string, names?: readonly string[]) => startReceiver(t, { mode, keys, names })

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
      const soon = expected.accepted || expected.because !== 'late' ? {} : { within: 1_500 }
      const called = await callReceiver(callTo(to(url)), { ...training, ...soon })
      assert.deepEqual(called, expected)
      assert.ok(performance.now() - began < 10_000)
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
    assert.ok(Math.abs(Number(sentAt) - Temporal.Now.instant().epochMilliseconds / 1000) < 5)
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

  test('elsewhere: nobody is followed there, and whoever follows is led inside', async t => {
    let led = 0
    const inside = await answering(t, (_, answer) => {
      led += 1
      answer.end()
    })
    const url = await answering(t, (_, answer) => void answer.writeHead(307, { location: inside }).end())
    assert.deepEqual(await callReceiver(callTo(to(url)), training), {
      ...{ accepted: false, because: 'redirected', code: '307' },
    })
    assert.equal(led, 0)
    // The control.
    assert.equal((await fetch(url, { method: 'POST', body: '{}' })).status, 200)
    assert.equal(led, 1)
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
