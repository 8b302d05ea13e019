import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { parseNtn } from '#law/numbers.ts'
import { deniedFileAt } from '#real/sources/denied-file.ts'
import { placeAt } from '#real/sources/place.ts'
import { wrongs, type Behaviour } from '#simulated/peers/behaviour.ts'
import { servePeer, type ServedPeer } from '#simulated/peers/serve-peer.ts'
import type { DeniedEntry } from '../../src/denied-file.ts'
import { keeperServer } from '../support/keeper-server.ts'

const ntn = parseNtn('00000000000000') ?? assert.fail('the number is well formed')
const description = { names: [{ last: 'Quillfeather', first: 'Annabeth' }], born: '1981-04-17', state: 'TX' } as const
const entry: DeniedEntry = {
  ...{ ntn, order: 1, deniedOn: '2026-09-08', shownUntil: '2027-03-08', description },
  cautions: ['A denial is not a warrant, and by itself it is not probable cause.'],
}
const acknowledged = { kind: 'acknowledged' } as const
const failed = { kind: 'silent', because: 'failed' } as const
const now = (): Temporal.Instant => Temporal.Now.instant()

suite('the file of denied transactions, over a socket to the NCIC that is played', () => {
  const log: object[] = []
  let peer: ServedPeer
  before(async () => {
    const held = { name: 'ncic', held: [], port: 0, controlPort: 0, behaviour: 'answers' } as const
    peer = await servePeer({ ...held, latency: () => 0, log: line => void log.push(line) })
  })
  after(() => peer.stop())

  const file = (within?: number) => deniedFileAt(placeAt('file', peer.url, {}), now, within)
  const told = async (behaviour: Behaviour): Promise<void> => {
    const headers = { 'content-type': 'application/json' }
    await fetch(`${peer.control}/control`, { method: 'PUT', headers, body: JSON.stringify({ behaviour }) })
  }

  test('an entry is kept and acknowledged, twice is once, and of one number the greatest order stands (OTH-07)', async () => {
    assert.deepEqual([await file().enter(entry), await file().enter(entry)], [acknowledged, acknowledged])
    assert.deepEqual(peer.denied.qnd(description), [entry])
    assert.deepEqual(peer.denied.wanted(description, '2027-03-09'), [])
    assert.deepEqual(await file().remove({ ntn, order: 2 }), acknowledged)
    // It was under way when the denial fell.
    assert.deepEqual(await file().enter(entry), { kind: 'overtaken', order: 2 })
    assert.deepEqual(peer.denied.qnd(description), [])
    assert.deepEqual(await file().enter({ ...entry, order: 3 }), acknowledged)
    assert.deepEqual(peer.denied.numbers(), [ntn])
  })

  test('what is no acknowledgement is none, and it is told again (OTH-07)', async () => {
    for (const behaviour of [...wrongs, 'fails'] as const) {
      await told(behaviour)
      assert.deepEqual(await file().remove({ ntn, order: 4 }), failed, behaviour)
      await told('answers')
    }
    await told('silent')
    assert.deepEqual(await file(300).remove({ ntn, order: 4 }), { kind: 'silent', because: 'late' })
    await told('answers')
    assert.deepEqual(await file().remove({ ntn, order: 4 }), acknowledged)
  })

  test('one that is down is spared after five, and found again without naming anybody (OTH-07)', async () => {
    let moment = now()
    const one = deniedFileAt(placeAt('file', peer.url, {}), () => moment)
    await told('down')
    for (let time = 0; time < 5; time += 1) assert.deepEqual(await one.enter(entry), failed)
    assert.ok((await one.downSince()) !== undefined)
    assert.deepEqual(await one.enter(entry), { kind: 'silent', because: 'down' })
    await told('answers')
    assert.ok((await one.downSince()) !== undefined, 'it was looked at a moment ago')
    moment = moment.add({ seconds: 10 })
    assert.equal(await one.downSince(), undefined)
    assert.deepEqual(await one.enter({ ...entry, order: 5 }), acknowledged)
  })

  test('its log names nobody, and what is not of the contract is not repeated', async () => {
    assert.match(JSON.stringify(log), /"event":"entered","source":"ncic"/)
    assert.doesNotMatch(JSON.stringify(log), /quillfeather|1981/i)
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ ...entry, firearm: 'handgun' })
    const answer = await fetch(`${peer.url}/v1/denied/enter`, { method: 'POST', headers, body })
    assert.deepEqual([answer.status, await answer.text()], [400, '{"error":"not-of-the-contract"}'])
  })
})

test('a keeper that says of another number, or of another state of it, has acknowledged nothing', async t => {
  let said: object = {}
  const place = await keeperServer(t, (request, response) => {
    request.resume()
    const body = JSON.stringify({ version: 1, file: 'denied-transaction', ntn, order: 1, entered: true, ...said })
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
  })
  const file = deniedFileAt(place, now)
  assert.deepEqual(await file.enter(entry), acknowledged, 'the control')
  for (const wrong of [{ ntn: '00000000000019' }, { entered: false }, { order: 0 }, { note: 'more' }]) {
    said = wrong
    assert.deepEqual(await file.enter(entry), failed, JSON.stringify(wrong))
  }
  said = { order: 2, entered: false }
  assert.deepEqual(await file.enter(entry), { kind: 'overtaken', order: 2 })
  said = { order: 2 }
  assert.deepEqual(await file.enter(entry), acknowledged, 'what is wanted stands there')
})
