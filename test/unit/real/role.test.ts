import assert from 'node:assert/strict'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { readConfig } from '#real/config.ts'

const whole = {
  NICS_ROLE: 'poc',
  NICS_STATE: 'CO',
  NICS_ORI: 'COSYPOC01',
  NICS_NATION_URL: 'https://nation.example',
  NICS_NATION_CLIENT: 'poc-co',
  NICS_NATION_KEY: 'a-secret-of-colorado',
}

suite('who we are', () => {
  test('the nation, where nobody says anything', () => {
    const { here, nation } = readConfig({})
    assert.deepEqual([here, nation], [{ role: 'national' }, undefined])
  })

  test('a state’s point of contact, with where the nation answers and how it knows us', () => {
    const { here, nation } = readConfig(whole)
    assert.deepEqual(here, { role: 'poc', state: 'CO', ori: 'COSYPOC01' })
    const at = { url: 'https://nation.example', client: 'poc-co', key: 'a-secret-of-colorado' }
    assert.deepEqual(nation, { by: 'api', at })
  })

  for (const name of Object.keys(whole).filter(each => each !== 'NICS_ROLE'))
    test(`without ${name} a point of contact does not start, and is told what it needs`, () => {
      assert.throws(() => readConfig({ ...whole, [name]: '' }), new RegExp(`^Error: A point of contact needs ${name}`))
    })

  for (const [name, value] of [
    ['NICS_ROLE', 'state'],
    ['NICS_STATE', 'XX'],
    ['NICS_STATE', 'co'],
    ['NICS_ORI', 'CO-1'],
    ['NICS_NATION_URL', 'http://nation.example'],
    ['NICS_NATION_URL', 'https://me:secret@nation.example'],
    ['NICS_NATION_URL', 'https://nation.example/v1'],
    ['NICS_NATION_URL', 'nation.example'],
    ['NICS_NATION_URL', 'tls://nation.example'],
    ['NICS_NATION_URL', 'tls://me:secret@nation.example:7010'],
    ['NICS_NATION_URL', 'tls://nation.example:7010/v1'],
    ['NICS_NATION_CA', 'secret.pem'],
  ] as const)
    test(`${name}=${value} is refused by its name, and not repeated`, () => {
      assert.throws(
        () => readConfig({ ...whole, [name]: value }),
        (error: Error) => error.message.includes(name) && !error.message.includes('secret'),
      )
    })

  test('over the same machine the nation may be reached without TLS', () => {
    assert.equal(
      readConfig({ ...whole, NICS_NATION_URL: 'http://127.0.0.1:4090' }).nation?.by,
      'api',
      'over its API, which ends at this machine',
    )
  })

  test('by tls:// it is reached on its line of text messages, and signed on to by the same client and key', () => {
    const { nation } = readConfig({ ...whole, NICS_NATION_URL: 'tls://nation.example:7010' })
    const by = { client: 'poc-co', key: 'a-secret-of-colorado', credentials: {} }
    assert.deepEqual(nation, { by: 'line', at: { host: 'nation.example', port: 7010, ...by } })
  })

  test('where a certificate says who we are no key is asked for, and one whose key others can read is refused', async t => {
    const folder = await mkdtemp(join(tmpdir(), 'role-'))
    t.after(() => rm(folder, { recursive: true, force: true }))
    const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
    await writeFile(cert, 'a certificate')
    await writeFile(key, 'its key', { mode: 0o600 })
    const shown = { NICS_NATION_CERT: cert, NICS_NATION_CERT_KEY: key }
    const { NICS_NATION_KEY: _key, ...keyless } = whole
    const read = () => readConfig({ ...keyless, ...shown, NICS_NATION_URL: 'tls://nation.example:7010' })
    const credentials = { cert: 'a certificate', key: 'its key' }
    const at = { host: 'nation.example', port: 7010, client: 'poc-co', credentials }
    assert.deepEqual(read().nation, { by: 'line', at })
    await chmod(key, 0o644)
    assert.throws(read, /chmod 600/)
  })
})
