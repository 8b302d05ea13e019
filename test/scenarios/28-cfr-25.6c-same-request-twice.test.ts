import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annSent, edge, inquirySent, key, otherFfl, basic } from '../support/edge.ts'
import { ann, codeWord, felony, work } from '../support/scene.ts'

const numbers = async ({ world }: Awaited<ReturnType<typeof edge>>) => (await world.find.counts())['numbers']

test('a request that is repeated gets the same answer, byte for byte, and no second number', async () => {
  const scene = await edge({ files: { iii: [felony(ann)] } })
  const request = { as: scene.as.licensee, headers: key(), body: inquirySent() }
  const first = await scene.ask('POST', '/v1/checks', request)
  const second = await scene.ask('POST', '/v1/checks', request)
  assert.equal(first.status, 201)
  assert.deepEqual([second.status, second.text], [first.status, first.text])
  assert.equal(await numbers(scene), 1)
})

test('two of one request at once are one check, and both hear its answer', async () => {
  const scene = await edge({ files: { iii: [felony(ann)] } })
  const request = { as: scene.as.licensee, headers: key(), body: inquirySent() }
  const said = await Promise.all([1, 2, 3, 4].map(() => scene.ask('POST', '/v1/checks', request)))
  assert.deepEqual(
    said.map(({ status }) => status),
    [201, 201, 201, 201],
  )
  assert.equal(new Set(said.map(({ text }) => text)).size, 1)
  assert.equal(await numbers(scene), 1)
})

test('a key that was used for another inquiry is refused, and the first check stands', async () => {
  const scene = await edge()
  const headers = key()
  const first = await scene.ask('POST', '/v1/checks', { as: scene.as.licensee, headers, body: inquirySent() })
  const changed = inquirySent({ ...annSent, born: '1981-04-18' })
  const other = await scene.ask('POST', '/v1/checks', { as: scene.as.licensee, headers, body: changed })
  assert.deepEqual([first.status, other.status, other.body['code']], [201, 422, 'key-reused'])
  assert.equal(await numbers(scene), 1)
})

test('the same key of another licensee is another check', async () => {
  const scene = await edge()
  const headers = key()
  const first = await scene.ask('POST', '/v1/checks', { as: scene.as.licensee, headers, body: inquirySent() })
  const other = { as: basic(otherFfl, codeWord), headers, body: inquirySent() }
  const second = await scene.ask('POST', '/v1/checks', other)
  assert.deepEqual([first.status, second.status], [201, 201])
  assert.notEqual(first.body['ntn'], second.body['ntn'])
})

test('a Proceed that is first heard by repeating the request is kept as told, so that identity is destroyed in time', async () => {
  const scene = await edge()
  scene.files.ncic.goDown()
  const request = { as: scene.as.licensee, headers: key(), body: inquirySent() }
  const first = await scene.ask('POST', '/v1/checks', request)
  assert.equal(first.body['response'], 'delayed')
  scene.files.ncic.comeBack()
  scene.clock.pass({ minutes: 2 })
  await work(scene.world)
  const again = await scene.ask('POST', '/v1/checks', request)
  assert.equal(again.body['response'], 'proceed')
  const told = scene.store.tables.events.all().filter(({ body }) => body['type'] === 'told')
  assert.deepEqual(
    told.map(({ body }) => body['word']),
    ['delayed', 'proceed'],
  )
  const owed = await scene.world.find.owed(String(first.body['ntn']))
  assert.ok(owed.some(({ kind }) => kind === 'destroy-identity'))
})

test('once identity is destroyed nothing tells whether the same person is asked about: the key is used up', async () => {
  const scene = await edge()
  const request = { as: scene.as.licensee, headers: key(), body: inquirySent() }
  const first = await scene.ask('POST', '/v1/checks', request)
  const keptOf = () => scene.store.tables.requests.all().map(({ fingerprint }) => fingerprint)
  const kept = keptOf()
  scene.clock.pass({ hours: 2 })
  await work(scene.world)
  const again = await scene.ask('POST', '/v1/checks', request)
  const other = { ...request, body: inquirySent({ ...annSent, born: '1981-04-18' }) }
  const anothers = await scene.ask('POST', '/v1/checks', other)
  assert.deepEqual([first.body['response'], again.status, again.body['code']], ['proceed', 422, 'key-reused'])
  assert.equal(anothers.text, again.text)
  // What is left is of a key that is gone, and differs for two checks about one person.
  await scene.ask('POST', '/v1/checks', { ...request, headers: key() })
  assert.equal(new Set([...kept, ...keptOf()]).size, 2)
})
