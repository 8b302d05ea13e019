import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, suite, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { serverDefaults, type ServerSettings } from '#server/settings.ts'
import { edge, inquirySent, key, serve } from '../../support/edge.ts'

suite('what does not fit any endpoint', () => {
  for (const [method, url] of [
    ['GET', '/v1/nothing-here'],
    ['DELETE', '/v1/checks'],
    ['GET', '/%E0%A4%A'],
    ['GET', '/v1/checks/../../etc/passwd'],
    ['GET', `/v1/checks/${'A'.repeat(500)}`],
  ] as const) {
    test(`${method} ${url.slice(0, 40)}: nothing is at this address, and the address is not repeated`, async () => {
      const { ask, as } = await edge()
      const said = await ask(method, url, { as: as.licensee })
      assert.deepEqual([said.status, said.body['code']], [404, 'unknown-address'])
      assert.ok(!said.text.includes('passwd') && !said.text.includes('nothing-here') && !said.text.includes('%E0'))
    })
  }

  for (const [what, url, at] of [
    ['a number with a wrong check character', '/v1/checks/00000000000001', 'path:ntn'],
    ['a number in small letters', '/v1/checks/abcdefghjkmnpq', 'path:ntn'],
    ['a parameter that nobody asked for', '/v1/checks/00000000000000?Zzyzx=1', 'query:'],
    ['a wait of a minute', '/v1/checks/00000000000000?wait=60', 'query:wait'],
    ['a wait that is no number', '/v1/checks/00000000000000?wait=1e1', 'query:wait'],
    ['a parameter twice', '/v1/checks/00000000000000?wait=1&wait=2', 'query:wait'],
    ['a limit of none', '/v1/checks?limit=0', 'query:limit'],
  ] as const) {
    test(`${what} is pointed out`, async () => {
      const { ask, as } = await edge()
      const { status, body, text } = await ask('GET', url, { as: as.licensee })
      const [first] = body['pointers'] as readonly Readonly<{ pointer: string }>[]
      assert.deepEqual([status, first?.pointer], [422, at])
      assert.ok(!text.includes('Zzyzx'))
    })
  }

  test('a body where none is asked is refused, and an empty one is none', async () => {
    const { ask, as } = await edge()
    const path = '/v1/checks/00000000000000/acknowledgement'
    assert.equal((await ask('POST', path, { as: as.licensee, body: { a: 1 } })).status, 422)
    assert.equal((await ask('POST', path, { as: as.licensee, body: {} })).status, 404)
  })
})

suite('when we fail', () => {
  async function failing(error: Error) {
    const { world, as } = await edge()
    async function transactionsOf(): Promise<never> {
      throw error
    }
    const { ask, lines } = serve({ ...world, find: { ...world.find, transactionsOf } })
    return { ...(await ask('GET', '/v1/checks', { as: as.licensee })), lines }
  }

  test('a defect is 500 without a word of it, and its code and place are logged without its message', async () => {
    const { status, text, lines } = await failing(new TypeError('Quillfeather was not expected'))
    assert.equal(status, 500)
    assert.ok(!text.includes('Quillfeather') && !JSON.stringify(lines).includes('Quillfeather'))
    assert.deepEqual(
      lines.filter(({ event }) => event === 'failed').map(line => 'code' in line && line.code),
      ['TypeError'],
    )
  })

  test('a database that is away is 503, and when to ask again is said', async () => {
    const trouble = Object.assign(new Error('database: x failed'), { name: 'DatabaseTrouble', code: 'ECONNREFUSED' })
    const { status, text, headers, lines } = await failing(trouble)
    assert.deepEqual([status, headers['retry-after']], [503, '5'])
    assert.match(text, /urn:opennics:refusal:unavailable/)
    assert.match(JSON.stringify(lines), /"code":"ECONNREFUSED"/)
  })
})

suite('what goes with every answer', () => {
  test('no answer is kept by anybody on the way, and none can be put into a frame', async () => {
    const { ask, as } = await edge()
    for (const said of [
      await ask('POST', '/v1/checks', { as: as.licensee, headers: key(), body: inquirySent() }),
      await ask('POST', '/v1/checks', { as: as.licensee, body: {} }),
      await ask('GET', '/nowhere'),
      await ask('GET', '/v1/status'),
    ]) {
      assert.equal(said.headers['cache-control'], 'no-store')
      assert.match(String(said.headers['content-security-policy']), /default-src 'self'.*frame-ancestors 'none'/)
      assert.equal(said.headers['x-content-type-options'], 'nosniff')
    }
  })

  test('TLS is insisted on where there is TLS, and only there', async () => {
    const header = async (secure: boolean) => {
      const { ask } = await edge({}, { secure })
      return (await ask('GET', '/livez')).headers['strict-transport-security']
    }
    assert.deepEqual([await header(true), await header(false)], ['max-age=31536000', undefined])
  })

  test('a browser’s own sign-in window does not open over our page, and a program is told how to sign in', async () => {
    const { ask } = await edge()
    const page = await ask('GET', '/v1/checks', { headers: { 'sec-fetch-mode': 'cors' } })
    const program = await ask('GET', '/v1/checks')
    assert.deepEqual(
      [page.headers['www-authenticate'], program.headers['www-authenticate']],
      ['Page realm="NICS"', 'Basic realm="NICS", charset="UTF-8"'],
    )
  })
})

suite('who does not finish what they send', () => {
  const begun = 'POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{'

  async function listening(settings: Partial<ServerSettings> = {}) {
    const served = await edge({}, settings)
    await served.app.listen({ host: '127.0.0.1', port: 0 })
    const address = served.app.server.address()
    if (address === null || typeof address === 'string') return assert.fail('it listens on a port')
    const line = connect(address.port, '127.0.0.1')
    await once(line, 'connect')
    line.write(begun)
    return { ...served, line }
  }

  test('has half a minute for a request, and less for its headers', async () => {
    const { app } = await edge()
    assert.equal(serverDefaults.sentWithin, 30)
    // A batch has an hour.
    assert.deepEqual([app.server.requestTimeout, app.server.headersTimeout], [3_600_000, 10_000])
  })

  test('has the line taken away when that is over', async () => {
    const { app, line, lines } = await listening({ sentWithin: 0.1 })
    await once(line, 'close')
    await app.close()
    assert.deepEqual(
      lines.filter(({ event }) => event === 'failed'),
      [],
    )
  })

  test('is declined when the line breaks, and is no failure of ours', async () => {
    const { app, line, lines } = await listening()
    await sleep(100)
    line.resetAndDestroy()
    const said = () => lines.filter(({ event }) => event !== 'answered')
    for (let waited = 0; waited < 50 && said().length === 0; waited += 1) await sleep(20)
    await app.close()
    assert.deepEqual(said(), [{ event: 'refused', endpoint: 'startCheck', code: 'not-json' }])
  })
})

suite('the built pages', () => {
  const made: string[] = []
  after(() => Promise.all(made.map(folder => rm(folder, { recursive: true }))))

  async function withPages() {
    const pages = await mkdtemp(join(tmpdir(), 'nics-pages-'))
    made.push(pages)
    await mkdir(join(pages, 'assets'))
    await writeFile(join(pages, 'index.html'), '<!doctype html><title>Page</title>')
    await writeFile(join(pages, 'assets', 'main-AbCdEf12.js'), 'export {}')
    return edge({}, { pages })
  }

  test('an address of a page gives the one document, and an address of the API never does', async () => {
    const { ask } = await withPages()
    const accept = { headers: { accept: 'text/html' } }
    for (const url of ['/', '/licensee', '/examiner/queue']) {
      const said = await ask('GET', url, accept)
      assert.deepEqual(
        [said.status, said.text.includes('<title>Page'), said.headers['cache-control']],
        [200, true, 'no-cache'],
      )
    }
    assert.equal((await ask('GET', '/v1/nowhere', accept)).body['code'], 'unknown-address')
    assert.equal((await ask('GET', '/licensee')).status, 404)
  })

  test('a file named by its content is kept for ever', async () => {
    const { ask } = await withPages()
    const said = await ask('GET', '/assets/main-AbCdEf12.js')
    assert.deepEqual([said.status, said.headers['cache-control']], [200, 'public, max-age=31536000, immutable'])
  })
})
