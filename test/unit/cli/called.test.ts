import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { lookAtEmail, lookAtReceivers } from '#cli/doctor/email.ts'
import { serveSystem } from '#cli/serve-system.ts'
import { openSystem } from '#cli/system.ts'
import { readConfig } from '#real/config.ts'
import { agencyCalled as ori, callTo, receiverAt } from '../../support/calls.ts'
import { startReceiver } from '../../support/receiver.ts'
import { startMailServer } from '../../support/start-mail-server.ts'
import { freshDataDir } from './run-nics.ts'

const email = { ori, channel: 'email', address: 'desk@police.example' } as const

async function mailOf(t: TestContext, password = 'right') {
  const { server, certFile, folder, taken } = await startMailServer(t)
  const file = join(folder, 'password')
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  const env = {
    ...{ NICS_SMTP_HOST: server.host, NICS_SMTP_PORT: String(server.port), NICS_SMTP_CA_FILE: certFile },
    ...{ NICS_SMTP_USER: 'nics', NICS_SMTP_PASSWORD_FILE: file, NICS_SMTP_FROM: 'nics@bureau.example' },
    ...{ NICS_SIGN_IN_URL: 'https://nics.example', NICS_AGENCY_NAME: 'Bureau of Synthetic Checks' },
  }
  return { env, taken }
}

test('a whole system calls a receiver and a mail server that are other processes, counts it, and its log names nobody', async t => {
  const { env, taken } = await mailOf(t)
  const config = readConfig({ NICS_DATA_DIR: freshDataDir(t), NICS_RECEIVERS_LOOPBACK: 'yes', ...env })
  const system = await openSystem(config, {})
  const lines: string[] = []
  const { url, stop } = await serveSystem(system, config, { port: 0, log: { write: line => void lines.push(line) } })
  try {
    const { world } = system
    const [there, gone] = [
      await startReceiver(t, { mode: 'ok', keys: world.keys }),
      await startReceiver(t, { mode: 'gone', keys: world.keys }),
    ]
    assert.deepEqual(await world.call(callTo(receiverAt(there.url))), { accepted: true, evidence: 'webhook-accepted' })
    assert.deepEqual(await world.call(callTo(receiverAt(gone.url))), { accepted: false, because: 'gone', code: '410' })
    assert.deepEqual(await world.call(callTo(email)), { accepted: true, evidence: 'email-sent' })
    assert.deepEqual(
      there.heard().map(({ did, notice }) => [did, notice]),
      [['opened', 'D-2026-0417']],
    )
    assert.match(taken()[0]?.message ?? '', /From: Bureau of Synthetic Checks <nics@bureau\.example>/)
    const metrics = await (await fetch(new URL('/metrics', url))).text()
    assert.deepEqual(
      metrics.split('\n').filter(line => line.startsWith('nics_calls_total')),
      [
        'nics_calls_total{channel="webhook",outcome="accepted"} 1',
        'nics_calls_total{channel="webhook",outcome="gone"} 1',
        'nics_calls_total{channel="email",outcome="accepted"} 1',
      ],
    )
    const said = lines
      .filter(line => line.includes('call-failed'))
      .map(line => JSON.parse(line) as Record<string, unknown>)
    assert.deepEqual(
      said.map(({ event, channel, because, error }) => [event, channel, because, error]),
      [['call-failed', 'webhook', 'gone', '410']],
    )
    assert.doesNotMatch(`${lines.join('')}${metrics}`, /TX2270000|police\.example|D-2026/)
  } finally {
    await stop()
  }
})

suite('what the doctor says of calls', () => {
  test('of a mail server that takes us, that nothing was sent to it', async t => {
    const { env, taken } = await mailOf(t)
    const { state, says } = await lookAtEmail(readConfig(env))
    assert.equal(state, 'ok', says)
    assert.match(says, /127\.0\.0\.1:\d+ \(starttls\) takes us; nothing was sent$/)
    assert.deepEqual(taken(), [])
  })

  test('of one that does not know us, which settings to look at, and not the password', async t => {
    const { env } = await mailOf(t, 'a-wrong-one')
    const { state, says } = await lookAtEmail(readConfig(env))
    assert.equal(state, 'broken')
    assert.match(says, /does not know us \(NICS_SMTP_USER, NICS_SMTP_PASSWORD_FILE\): 535$/)
    assert.doesNotMatch(says, /a-wrong-one/)
  })

  test('of one that is not there, or not who it is said to be, that', async t => {
    const { env } = await mailOf(t)
    const down = await lookAtEmail(readConfig({ ...env, NICS_SMTP_PORT: '1' }))
    assert.deepEqual([down.state, /is not there .*: ECONNREFUSED$/.test(down.says)], ['broken', true])
    const other = await lookAtEmail(readConfig({ ...env, NICS_SMTP_CA_FILE: '' }))
    assert.deepEqual([other.state, other.says.includes('cannot show who it is')], ['broken', true])
  })

  test('of none, that agencies are not called by e-mail', async () => {
    assert.equal((await lookAtEmail(readConfig({}))).state, 'note')
  })

  test('of receivers, what is open beside the Internet', () => {
    assert.equal(lookAtReceivers(readConfig({})).says, 'called at public addresses over https, at port 443')
    const open = {
      NICS_RECEIVERS_NETWORKS: '10.20.0.0/16',
      NICS_RECEIVERS_PORTS: '8443',
      NICS_RECEIVERS_LOOPBACK: 'yes',
    }
    assert.equal(
      lookAtReceivers(readConfig(open)).says,
      'beside public addresses over https: networks 10.20.0.0/16; ports 8443; receivers on this machine',
    )
  })
})
