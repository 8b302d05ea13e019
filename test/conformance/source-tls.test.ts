import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import { httpLine } from '#real/sources/http.ts'
import { credentialsIn, placesIn, type Credentials } from '#real/sources/place.ts'

const there = JSON.stringify({ version: 1, source: 'ncic' })

function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'])
    return true
  } catch {
    return false
  }
}

suite('a line to a keeper that wants to know who asks', { skip: hasOpenssl() ? false : 'openssl is not here' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nics-tls-'))
  const file = (name: string): string => join(folder, name)
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { stdio: 'ignore', cwd: folder })
  const server = { url: '', close: () => undefined as unknown }

  /** A certificate that a made-up authority signs; keys are made here and gone after the test. */
  function certificate(name: string, authority: string, subject: string): void {
    openssl(
      'req',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.csr`,
      '-subj',
      `/CN=${subject}`,
      '-addext',
      'subjectAltName=IP:127.0.0.1',
    )
    openssl(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      '-CA',
      `${authority}.pem`,
      '-CAkey',
      `${authority}.key`,
      '-CAcreateserial',
      '-days',
      '2',
      '-copy_extensions',
      'copyall',
      '-out',
      `${name}.pem`,
    )
    chmodSync(file(`${name}.key`), 0o600)
  }

  before(async () => {
    for (const authority of ['ours', 'stranger'])
      openssl(
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:P-256',
        '-nodes',
        '-keyout',
        `${authority}.key`,
        '-out',
        `${authority}.pem`,
        '-days',
        '2',
        '-subj',
        `/CN=${authority}`,
      )
    certificate('keeper', 'ours', 'keeper')
    certificate('agency', 'ours', 'agency')
    certificate('nobody', 'stranger', 'agency')
    const [key, cert, ca] = ['keeper.key', 'keeper.pem', 'ours.pem'].map(name => readFileSync(file(name)))
    const parts = { ...(key && { key }), ...(cert && { cert }), ...(ca && { ca }) }
    const listening = createServer({ ...parts, requestCert: true, rejectUnauthorized: true }, (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(there)
    })
    const { promise, resolve } = Promise.withResolvers<void>()
    listening.listen(0, '127.0.0.1', resolve)
    await promise
    const address = listening.address()
    assert.ok(address !== null && typeof address === 'object')
    server.url = `https://127.0.0.1:${address.port}`
    server.close = () => listening.close().closeAllConnections()
  })
  after(() => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const isThere = async (credentials: Credentials): Promise<boolean> => {
    const place = placesIn([`ncic=${server.url}`], credentials).ncic ?? assert.fail('it is connected')
    return httpLine('ncic', place)
      .isThere(AbortSignal.timeout(10_000))
      .catch(() => false)
  }
  const of = (name: string, ca = 'ours') =>
    credentialsIn({ ca: file(`${ca}.pem`), cert: file(`${name}.pem`), key: file(`${name}.key`) })

  test('by its certificate it is known, and knows the keeper', async () => {
    assert.equal(await isThere(of('agency')), true)
  })

  test('without one, with one of an authority that the keeper does not know, or to a keeper whom we do not know, nothing is said', async () => {
    assert.equal(await isThere(credentialsIn({ ca: file('ours.pem') })), false)
    assert.equal(await isThere(of('nobody')), false)
    assert.equal(await isThere(of('agency', 'stranger')), false)
    assert.equal(await isThere({}), false)
  })

  test('a key that others can read, or that stands alone, is refused', () => {
    chmodSync(file('agency.key'), 0o640)
    assert.throws(() => of('agency'), /can be read by others/)
    chmodSync(file('agency.key'), 0o600)
    assert.throws(() => credentialsIn({ key: file('agency.key') }), /a key its certificate/)
  })
})
