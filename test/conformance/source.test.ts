import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { guarded } from '#real/sources/guarded.ts'
import { httpLine } from '#real/sources/http.ts'
import { placesIn, type Place } from '#real/sources/place.ts'
import { wrongs } from '#simulated/peers/behaviour.ts'
import type { Held } from '#simulated/peers/holdings.ts'
import type { Answer, Question } from '../../src/world.ts'
import { startPeer, type PeerProcess } from '../support/peer-process.ts'

/** Long enough for a process on a busy machine, and far shorter than what is late. */
const within = 4_000
const now = (): Temporal.Instant => Temporal.Now.instant()

const terry: Held = {
  file: 'criminal-history',
  id: 'iii-1',
  category: 'A1',
  ori: 'TXSY00001',
  description: { names: [{ last: 'Quillfeather', first: 'Terry' }], born: '1980-02-03', sex: 'M', state: 'TX' },
  facts: { disposition: 'convicted', maximum: { years: 5 } },
}
const another: Held = {
  ...terry,
  id: 'iii-2',
  description: { ...terry.description, names: [{ last: 'Marrowby', first: 'Odile' }], born: '1955-11-30', sex: 'F' },
}
const question: Question = { description: terry.description, citizenships: ['US'] }
const { file: _file, ...rest } = terry
const found: Answer = { kind: 'answered', records: [{ source: 'iii', ...rest }], more: false }

function placeOf({ url }: PeerProcess): Place {
  return placesIn([`iii=${url}`], {}).iii ?? assert.fail('it was connected')
}
const sourceOf = (peer: PeerProcess, patience = within) => guarded(httpLine('iii', placeOf(peer)), now, patience)

suite('a line over HTTP to a peer in a process of its own', () => {
  test('it brings the records of whoever is asked about, as the keeper sent them, and none of anybody else', async t => {
    const source = sourceOf(await startPeer(t, 'iii', [terry, another]))
    assert.deepEqual(await source.ask(question), found)
    const stranger = { names: [{ last: 'Nobody', first: 'Known' }], born: '1999-09-09' } as const
    const none = await source.ask({ description: stranger, citizenships: ['CA'], alienNumber: 'A12345678' })
    assert.deepEqual(none, { kind: 'answered', records: [], more: false })
    assert.equal(await source.downSince(), undefined)
  })

  test('one that is slow answers within the deadline; one that is late or silent does not', async t => {
    const peer = await startPeer(t, 'iii', [terry])
    await peer.told('slow')
    const began = performance.now()
    assert.deepEqual(await sourceOf(peer).ask(question), found)
    assert.ok(performance.now() - began > 1_900, 'it was slow')
    for (const behaviour of ['late', 'silent'] as const) {
      await peer.told(behaviour)
      const since = performance.now()
      assert.deepEqual(await sourceOf(peer, 500).ask(question), { kind: 'silent', because: 'late' }, behaviour)
      assert.ok(performance.now() - since < within, 'it settled within its deadline')
    }
  })

  test('whatever it sends that is not of the contract is a failure, and no record', async t => {
    const peer = await startPeer(t, 'iii', [terry])
    for (const behaviour of [...wrongs, 'fails'] as const) {
      await peer.told(behaviour)
      const source = sourceOf(peer)
      assert.deepEqual(await source.ask(question), { kind: 'silent', because: 'failed' }, behaviour)
      assert.equal(
        await httpLine('iii', placeOf(peer))
          .isThere(AbortSignal.timeout(within))
          .catch(() => false),
        false,
      )
      // The control: the same source, told to answer, does.
      await peer.told('answers')
      assert.deepEqual(await source.ask(question), found, `after ${behaviour}`)
    }
  })

  test('one that is wrong in turn is never believed', async t => {
    const peer = await startPeer(t, 'iii', [terry])
    await peer.told('wrong')
    for (let turn = 0; turn < wrongs.length; turn += 1)
      assert.equal((await sourceOf(peer).ask(question)).kind, 'silent', `turn ${turn}`)
  })

  test('more than it sends is said, so that the search counts it as silent', async t => {
    const peer = await startPeer(t, 'iii', [terry])
    await peer.told('more')
    assert.deepEqual(await sourceOf(peer).ask(question), { ...found, more: true })
  })

  test('what it is asked for the file of another is no answer of that other', async t => {
    const place = placeOf(await startPeer(t, 'iii', [terry]))
    const ncic = guarded(httpLine('ncic', place), now, within)
    assert.deepEqual(await ncic.ask(question), { kind: 'silent', because: 'failed' })
  })

  test('down it refuses connections and is spared after five; back, it is found without naming anybody', async t => {
    const peer = await startPeer(t, 'iii', [terry])
    const source = sourceOf(peer)
    await peer.told('down')
    for (let time = 0; time < 5; time += 1)
      assert.deepEqual(await source.ask(question), { kind: 'silent', because: 'failed' })
    assert.ok((await source.downSince()) !== undefined)
    assert.deepEqual(await source.ask(question), { kind: 'silent', because: 'down' })
    assert.equal(await source.look(), false)
    await peer.told('answers')
    assert.equal(await source.look(), true)
    assert.deepEqual(await source.ask(question), found)
    assert.equal(await source.downSince(), undefined)
    const { counts, isUp } = source.account()
    assert.deepEqual([counts, isUp], [{ answered: 1, more: 0, late: 0, failed: 5, down: 1 }, true])
  })

  test('killed and started again on its port, it is the same source', async t => {
    const peer = await startPeer(t, 'iii', [terry])
    const source = sourceOf(peer)
    assert.deepEqual(await source.ask(question), found)
    await peer.kill()
    assert.deepEqual(await source.ask(question), { kind: 'silent', because: 'failed' })
    await startPeer(t, 'iii', [terry], { port: Number(new URL(peer.url).port) })
    assert.deepEqual(await source.ask(question), found)
  })
})

suite('a peer', () => {
  test('it keeps nothing of whom it was asked about: descriptors stand in bodies, and in no log', async t => {
    const peer = await startPeer(t, 'iii', [terry])
    for (const behaviour of ['answers', 'fails', 'garbage'] as const) {
      await peer.told(behaviour)
      await sourceOf(peer).ask(question)
    }
    // The control: it does keep a log, of this very question.
    assert.match(peer.log(), /"event":"asked","source":"iii","behaviour":"answers","status":200/)
    assert.doesNotMatch(peer.log(), /quillfeather|terry|1980/i)
  })

  test('it takes no question that is not of the contract, and repeats nothing of it', async t => {
    const { url } = await startPeer(t, 'iii', [terry])
    const post = async (body: string, type = 'application/json') => {
      const answer = await fetch(`${url}/v1/ask`, { method: 'POST', headers: { 'content-type': type }, body })
      return `${answer.status} ${await answer.text()}`
    }
    const wrong = '400 {"error":"not-of-the-contract"}'
    const unreadable = '400 {"error":"not-readable"}'
    assert.match(await post(JSON.stringify(question)), /^200 /, 'the control: the question itself is taken')
    assert.equal(await post(JSON.stringify({ ...question, purpose: 'sale' })), wrong)
    assert.equal(await post(JSON.stringify({ ...question, citizenships: 'US' })), wrong)
    assert.equal(await post('{"description":'), unreadable)
    assert.equal(await post(JSON.stringify(question), 'text/plain'), unreadable)
    assert.equal(await post(JSON.stringify({ ...question, alienNumber: 'A'.repeat(70_000) })), unreadable)
    assert.equal((await fetch(`${url}/v1/ask?last=Quillfeather`)).status, 404)
  })

  test('only whoever is on this machine and is no page tells it how to behave', async t => {
    const { url, control } = await startPeer(t, 'iii', [terry])
    const json = { 'content-type': 'application/json' }
    const put = async (body: string, headers: Record<string, string> = json) =>
      (await fetch(`${control}/control`, { method: 'PUT', headers, body })).status
    assert.equal(await put('{"behaviour":"silent"}', { ...json, origin: 'http://example.com' }), 403)
    assert.equal(await put('{"behaviour":"asleep"}'), 400)
    assert.equal(await put('{"behaviour":"silent"}', { 'content-type': 'text/plain' }), 400)
    assert.equal((await fetch(`${url}/control`)).status, 404, 'not over the port that is asked')
    assert.deepEqual(await (await fetch(`${control}/control`)).json(), {
      source: 'iii',
      behaviour: 'answers',
      url,
      records: 1,
    })
    assert.equal(await put('{"behaviour":"slow"}'), 200)
  })
})
