import assert from 'node:assert/strict'
import { createServer, request } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { connect } from 'node:net'
import { suite, test, type TestContext } from 'node:test'
import { resolveName, type Resolve } from '#real/delivery/guard.ts'
import { isPublic, parseAddress } from '#real/delivery/public-address.ts'
import { callReceiver, type Webhook } from '#real/delivery/webhook.ts'
import { callTo, listening, receiverAt as to, training } from '../../support/calls.ts'
import { shownFor } from '../../support/certificates.ts'

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
      const asking = request({ host: 'police.example', port, lookup, agent: false }, answer => {
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
    const unknown: Resolve = () => Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }))
    const called = await callReceiver(callTo(to('https://police.example/')), { ...strict, resolve: unknown })
    assert.deepEqual(called, { accepted: false, because: 'down', code: 'ENOTFOUND' })
  })

  test('the resolver of this machine knows this machine, and it is not gone to', async () => {
    const called = await callReceiver(callTo(to('https://localhost/')), { ...strict, resolve: resolveName })
    assert.deepEqual(called, { accepted: false, because: 'forbidden-address' })
  })
})
