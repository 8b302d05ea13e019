import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { suite, test } from 'node:test'
import { counted } from '#real/delivery/account.ts'
import { callsOver } from '#real/delivery/calls.ts'
import { createMetrics } from '#server/metrics.ts'
import { simulatedKeys } from '#simulated/keys.ts'
import { seeded } from '#simulated/random.ts'
import { simulatedWorld } from '#simulated/world.ts'
import type { Called } from '../../../src/call.ts'
import { agencyCalled as ori, callTo } from '../../support/calls.ts'

const webhook = { ori, channel: 'webhook', url: 'https://police.example/hook', secrets: ['first'] } as const
const email = { ori, channel: 'email', address: 'desk@police.example' } as const
const receivers = { loopback: true, ports: [], networks: [] }
const calls = callsOver({
  ...{ settings: { receivers }, agency: 'Bureau', keys: simulatedKeys(seeded('calls')), now: Temporal.Now.instant },
  resolve: async () => ['10.0.0.1'],
})

suite('a call', () => {
  test('by e-mail where no mail server is set up is not made', async () => {
    assert.deepEqual(await calls(callTo(email)), { accepted: false, because: 'not-configured' })
  })

  test('to where nobody may go is not made', async () => {
    assert.deepEqual(await calls(callTo(webhook)), { accepted: false, because: 'forbidden-address' })
    for (const url of ['', 'police.example', 'ftp://police.example', 'https://a:b@police.example'])
      assert.deepEqual(await calls(callTo({ ...webhook, url })), { accepted: false, because: 'forbidden-address' })
  })

  test('never says more than it has to: a number with a line of its own in it goes nowhere', async () => {
    let connected = 0
    const server = createServer(() => (connected += 1))
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as { port: number }
    const here = { ...webhook, url: `http://127.0.0.1:${port}/` }
    for (const sly of ['1\r\nBcc: all@x.example', '1 2', '', 'a'.repeat(65), '\u0000', 'é'])
      for (const said of [{ id: sly }, { notice: sly }, { at: sly }])
        for (const to of [here, email])
          assert.deepEqual(await calls(callTo(to, said)), { accepted: false, because: 'refused', code: 'NOT_PLAIN' })
    server.close()
    assert.equal(connected, 0)
  })

  test('is counted by its channel and what came of it, and by nothing that names an agency', async () => {
    const outcomes: Called[] = [
      { accepted: true, evidence: 'webhook-accepted' },
      { accepted: false, because: 'late' },
      { accepted: false, because: 'late' },
      { accepted: false, because: 'refused', code: '550' },
    ]
    const said: string[] = []
    const { call, counts } = counted(
      async () => outcomes.shift() ?? assert.fail(),
      (channel, { because, code }) => said.push([channel, because, code ?? ''].join(' ').trim()),
    )
    for (const to of [webhook, webhook, webhook, email]) await call(callTo(to))
    assert.deepEqual(said, ['webhook late', 'webhook late', 'email refused 550'])
    const text = await createMetrics(() => 0, undefined, undefined, counts).text()
    const ours = text.split('\n').filter(line => line.startsWith('nics_calls_total'))
    assert.deepEqual(ours, [
      'nics_calls_total{channel="webhook",outcome="accepted"} 1',
      'nics_calls_total{channel="webhook",outcome="late"} 2',
      'nics_calls_total{channel="email",outcome="refused"} 1',
    ])
    assert.doesNotMatch(text, /TX2270000|police\.example|D-2026/)
  })
})

suite('a call in the simulated world', () => {
  test('is kept, and is accepted where nobody said otherwise', async () => {
    const { world, called } = simulatedWorld({ seed: 1 })
    const call = callTo(webhook)
    assert.deepEqual(await world.call(call), { accepted: true, evidence: 'webhook-accepted' })
    assert.deepEqual(await world.call(callTo(email)), { accepted: true, evidence: 'email-sent' })
    assert.deepEqual(called[0], { call, called: { accepted: true, evidence: 'webhook-accepted' } })
    assert.equal(called.length, 2)
  })

  test('fails as it is told to', async () => {
    const down = { accepted: false, because: 'down' } as const
    const { world, called } = simulatedWorld({ seed: 1, answersCall: () => down })
    assert.deepEqual(await world.call(callTo(webhook)), down)
    assert.deepEqual(called[0]?.called, down)
  })
})
