import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ServerSettings } from '#server/settings.ts'
import { edge, inquirySent, key, type Edge } from '../support/edge.ts'
import { work } from '../support/scene.ts'

/** A check that waits for a source which is down, behind a server that listens. */
async function waitingCheck(settings: Partial<ServerSettings> = {}) {
  const scene = await edge({}, settings)
  scene.files.ncic.goDown()
  const { body } = await scene.ask('POST', '/v1/checks', { as: scene.as.licensee, headers: key(), body: inquirySent() })
  assert.equal(body['response'], 'delayed')
  const url = await scene.app.listen({ port: 0, host: '127.0.0.1' })
  return { ...scene, ntn: String(body['ntn']), check: `${url}/v1/checks/${String(body['ntn'])}` }
}

/** The source comes back, and the worker finishes the search and tells whoever listens. */
async function clear({ files, clock, world }: Pick<Edge, 'files' | 'clock' | 'world'>): Promise<void> {
  files.ncic.comeBack()
  clock.pass({ minutes: 2 })
  await work(world)
}

type Event = Readonly<{ id: string; data: Readonly<Record<string, unknown>> }>

/** Reads a stream to its end, or until it has so many events. */
async function events(response: Response, wanted = Infinity): Promise<readonly Event[]> {
  const found: Event[] = []
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString('utf8')
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const id = /^id: (.*)$/m.exec(block)?.[1]
      const data = /^data: (.*)$/m.exec(block)?.[1]
      if (id !== undefined && data !== undefined) found.push({ id, data: JSON.parse(data) as Event['data'] })
    }
    if (found.length >= wanted) break
  }
  return found
}

suite('live status, 28 CFR 25.6(c)(1)(iv)', () => {
  test('a stream says how the check stands, then the Proceed at once, and ends', async () => {
    const scene = await waitingCheck()
    const response = await fetch(`${scene.check}/events`, { headers: scene.as.licensee })
    assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8')
    const heard = events(response)
    await sleep(50)
    await clear(scene)
    assert.deepEqual(
      (await heard).map(({ id, data }) => [id, data['response']]),
      [
        ['1', 'delayed'],
        ['2', 'proceed'],
      ],
    )
    await scene.app.close()
  })

  test('the Proceed was kept as told through the stream before it was said', async () => {
    const scene = await waitingCheck()
    const heard = fetch(`${scene.check}/events`, { headers: scene.as.licensee }).then(events)
    await sleep(50)
    await clear(scene)
    await heard
    const told = scene.store.tables.events.all().filter(({ body }) => body['type'] === 'told')
    assert.deepEqual(
      told.map(({ body }) => [body['word'], body['through']]),
      [
        ['delayed', 'answer'],
        ['proceed', 'stream'],
      ],
    )
    await scene.app.close()
  })

  test('who comes back with the last event hears nothing twice, and is sent away when nothing more can come', async () => {
    const scene = await waitingCheck()
    const again = { headers: { ...scene.as.licensee, 'last-event-id': '1' } }
    const heard = fetch(`${scene.check}/events`, again).then(response => events(response, 1))
    await sleep(50)
    await clear(scene)
    assert.deepEqual(
      (await heard).map(({ id }) => id),
      ['2'],
    )
    const over = await fetch(`${scene.check}/events`, { headers: { ...scene.as.licensee, 'last-event-id': '2' } })
    assert.equal(over.status, 204)
    await scene.app.close()
  })

  test('a long poll is answered with the Proceed, and not before', async () => {
    const scene = await waitingCheck()
    let answered = false
    const heard = fetch(`${scene.check}?wait=20`, { headers: scene.as.licensee }).then(async response => {
      answered = true
      return (await response.json()) as Readonly<Record<string, unknown>>
    })
    await sleep(100)
    assert.equal(answered, false)
    await clear(scene)
    assert.equal((await heard)['response'], 'proceed')
    await scene.app.close()
  })

  test('a long poll without news ends after its time, with how the check stands', async () => {
    const scene = await waitingCheck()
    const response = await fetch(`${scene.check}?wait=1`, { headers: scene.as.licensee })
    assert.equal(((await response.json()) as Readonly<Record<string, unknown>>)['response'], 'delayed')
    await scene.app.close()
  })

  test('a stream that hears of nothing says that it is there, and looks for itself', async () => {
    const scene = await waitingCheck({ heartbeatEvery: 0.05 })
    const response = await fetch(`${scene.check}/events`, { headers: scene.as.licensee })
    const reader = response.body?.getReader() ?? assert.fail('a stream has a body')
    let text = ''
    while (!text.includes('\n:\n\n')) text += Buffer.from((await reader.read()).value ?? []).toString('utf8')
    // Another process cleared it, and nobody woke this one.
    await clear({ ...scene, world: { ...scene.world, send: async () => ({ received: false, through: 'nobody' }) } })
    while (!text.includes('"proceed"')) text += Buffer.from((await reader.read()).value ?? []).toString('utf8')
    await scene.app.close()
  })

  test('a stream ends after its time', async () => {
    const scene = await waitingCheck({ heartbeatEvery: 0.05, streamLasts: 60 })
    const heard = fetch(`${scene.check}/events`, { headers: scene.as.licensee }).then(events)
    await sleep(50)
    scene.clock.pass({ seconds: 61 })
    assert.equal((await heard).length, 1)
    await scene.app.close()
  })

  test('a licensee with too many requests waiting is told so, and one that ends makes room', async () => {
    const scene = await waitingCheck({ streamsEach: 2, heartbeatEvery: 0.05 })
    const gone = new AbortController()
    const headers = scene.as.licensee
    await fetch(`${scene.check}/events`, { headers, signal: gone.signal })
    await fetch(`${scene.check}/events`, { headers })
    const third = await fetch(`${scene.check}/events`, { headers })
    const problem = (await third.json()) as Readonly<Record<string, unknown>>
    assert.deepEqual([third.status, problem['code'], third.headers.get('retry-after')], [429, 'too-many-streams', '5'])
    gone.abort()
    await sleep(200)
    assert.equal((await fetch(`${scene.check}/events`, { headers })).status, 200)
    await scene.app.close()
  })

  test('closing the server ends every stream and every wait', async () => {
    const scene = await waitingCheck()
    const stream = fetch(`${scene.check}/events`, { headers: scene.as.licensee }).then(events)
    const poll = fetch(`${scene.check}?wait=30`, { headers: scene.as.licensee })
    await sleep(50)
    const since = performance.now()
    await scene.app.close()
    assert.equal((await stream).length, 1)
    assert.equal((await poll).status, 200)
    assert.ok(performance.now() - since < 5000)
  })
})
