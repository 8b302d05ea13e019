import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { after, describe, test } from 'node:test'
import { text } from 'node:stream/consumers'
import { callerOf } from '#cli/replay/caller.ts'
import { startAgencyCheck } from '#contract/agency.ts'
import { ready } from '#contract/public.ts'

type Reply = (response: ServerResponse) => void
type Seen = Readonly<{ key: string | undefined; body: string }>

/** A server that answers one request after another as it is told, and then the last way for ever. */
async function serverThat(...replies: readonly Reply[]) {
  const seen: Seen[] = []
  const server = createServer((request: IncomingMessage, response) => {
    void answer(request, response)
  })
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request)
    const key = request.headers['idempotency-key']
    seen.push({ key: typeof key === 'string' ? key : undefined, body })
    replies[Math.min(seen.length, replies.length) - 1]?.(response)
  }
  const { promise, resolve } = Promise.withResolvers<number>()
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    resolve(typeof address === 'object' && address !== null ? address.port : 0)
  })
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${await promise}`, seen }
}

const json =
  (status: number, body: unknown): Reply =>
  response =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
const breaks: Reply = response => response.destroy()
const unavailable = json(503, { code: 'unavailable', status: 503 })
const isReady = json(200, { ready: true })

const nobody = {}
const check = {
  ...{ ntn: '00000000000000', purpose: 'permit', response: 'proceed', status: 'proceed', lapsed: false },
  contact: '2021-03-15T12:00:00Z',
} as const
const transferee = {
  name: { last: 'Doe', first: 'Jane' },
  ...({ sex: 'F', race: 'W', born: '1990-04-23', state: 'TX' } as const),
}

describe('a caller repeats what was not answered, and nothing else', () => {
  test('a connection that breaks, then a server that is not available, then its answer', async () => {
    const { url, seen } = await serverThat(breaks, unavailable, json(429, { code: 'too-many-tries' }), isReady)
    assert.deepEqual(await callerOf(url)(ready, { as: nobody }), { kind: 'answered', answer: { ready: true } })
    assert.equal(seen.length, 4)
  })

  test('the repeated request is the same to the last byte, key and all', async () => {
    const { url, seen } = await serverThat(breaks, unavailable, json(201, check))
    const body = { purpose: 'permit', transferee } as const
    const said = await callerOf(url)(startAgencyCheck, { as: nobody, key: 'run-1', body })
    assert.equal(said.kind, 'answered')
    assert.equal(seen.length, 3)
    assert.deepEqual(new Set(seen.map(({ key }) => key)), new Set(['run-1']))
    assert.deepEqual(new Set(seen.map(each => each.body)), new Set([JSON.stringify(body)]))
  })

  test('a refusal is an answer', async () => {
    const { url, seen } = await serverThat(json(403, { code: 'ask-the-state' }))
    assert.deepEqual(await callerOf(url)(ready, { as: nobody }), { kind: 'refused', code: 'ask-the-state' })
    assert.equal(seen.length, 1)
  })

  test('an answer that the contract does not describe is taken by nobody', async () => {
    const { url } = await serverThat(json(200, { ready: true, lastName: 'Doe' }))
    await assert.rejects(callerOf(url)(ready, { as: nobody }), /unrecognized_keys/)
  })

  test('a failure that comes every time is given up, for this request alone', async () => {
    const failed = json(500, { code: 'failed' })
    const { url, seen } = await serverThat(failed, failed, failed, failed, failed, unavailable, isReady)
    const call = callerOf(url)
    assert.deepEqual(await call(ready, { as: nobody }), { kind: 'silent' })
    assert.equal(seen.length, 5)
    assert.equal((await call(ready, { as: nobody })).kind, 'answered')
  })

  test('who has waited in vain once does not wait again', async () => {
    const { url, seen } = await serverThat(unavailable)
    const call = callerOf(url, 3)
    assert.deepEqual(await call(ready, { as: nobody }), { kind: 'silent' })
    assert.equal(seen.length, 3)
    assert.deepEqual(await call(ready, { as: nobody }), { kind: 'silent' })
    assert.equal(seen.length, 4)
  })
})
