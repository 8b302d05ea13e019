import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enrollCaller } from '#access/enroll.ts'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { annSent, basic, edge, inquirySent, key, type Edge } from '../support/edge.ts'

const felony = {
  ari: 'CASE-77',
  category: 'A1',
  person: { names: [annSent.name], sex: 'F', born: annSent.born, ssn: annSent.ssn },
  facts: { disposition: 'convicted', jurisdiction: 'state', maximum: { years: 5 } },
}

type House = Edge & Readonly<{ nri: string; post: (path: string, body?: object) => ReturnType<Edge['ask']> }>

async function entered(record: object = felony): Promise<House> {
  const house = await edge()
  const said = await house.ask('POST', '/v1/entries', { as: house.as.agency, body: record })
  assert.equal(said.status, 201)
  const nri = String(said.body['nri'])
  const post = (path: string, body: object = {}) =>
    house.ask('POST', `/v1/entries/${path}`, { as: house.as.agency, body })
  return { ...house, nri, post }
}

async function answered({ ask, as }: Edge): Promise<unknown> {
  const said = await ask('POST', '/v1/checks', { as: as.licensee, headers: key(), body: inquirySent() })
  return said.body['response'] ?? said.body['status']
}

test('a correction is what the next search compares with, and says which members changed and why, never what they say', async () => {
  const house = await entered()
  assert.equal(await answered(house), 'delayed')
  const otherDay = {
    because: 'corrected',
    change: { person: { born: '1931-01-02', ssn: null, names: [{ last: 'OTHER', first: 'PERSON' }] } },
  }
  const { status, body } = await house.post(`${house.nri}/modification`, otherDay)
  assert.deepEqual([status, body['status']], [200, 'in-force'])
  assert.equal(await answered(house), 'proceed')
  const { body: history, text } = await house.ask('GET', `/v1/entries/${house.nri}/history`, { as: house.as.agency })
  const events = history['events'] as readonly Readonly<Record<string, unknown>>[]
  assert.deepEqual(
    events.map(({ event, by, because, fields }) => [event, by, because, fields]),
    [
      ['entered', 'agency agency-1', undefined, undefined],
      ['modified', 'agency agency-1', 'corrected', ['born', 'names', 'ssn']],
    ],
  )
  assert.doesNotMatch(text, /1931|OTHER|Quillfeather/i)
})

test('a correction that can be seen to be wrong changes nothing, and is pointed out where it was sent', async () => {
  const house = await entered()
  const wrong = { because: 'corrected', change: { facts: { disposition: 'perhaps' }, expires: '2020-01-01' } }
  const { status, body } = await house.post(`${house.nri}/modification`, wrong)
  assert.deepEqual([status, body['code']], [422, 'record-invalid'])
  assert.deepEqual(body['pointers'], [
    { pointer: '/change/expires', code: 'over' },
    { pointer: '/change/facts/disposition', code: 'unreadable' },
  ])
  assert.equal(await answered(house), 'delayed')
})

test('what an agency completes is missing no longer', async () => {
  const battery = {
    ...felony,
    category: 'I',
    facts: { disposition: 'convicted', grade: 'misdemeanor', section: '1 X 2' },
  }
  const house = await entered(battery)
  const said = await house.post(`${house.nri}/modification`, {
    because: 'completed',
    change: { facts: { description: 'Struck a spouse', relationship: 'spouse' } },
  })
  assert.equal(said.status, 200, said.text)
  for (const name of ['description', 'relationship', 'section'])
    assert.ok(!(said.body['missing'] as readonly string[]).includes(name))
})

test('a suspended record is found by no search, is kept, and comes back as it was', async () => {
  const house = await entered()
  assert.equal(
    (await house.post(`${house.nri}/suspension`, { because: 'stayed-by-a-court' })).body['suspended'],
    'stayed-by-a-court',
  )
  assert.equal(await answered(house), 'proceed')
  assert.equal((await house.post(`${house.nri}/suspension`, { because: 'under-correction' })).body['code'], 'not-now')
  const resumed = await house.ask('DELETE', `/v1/entries/${house.nri}/suspension`, { as: house.as.agency })
  assert.deepEqual([resumed.status, resumed.body['suspended']], [200, undefined])
  assert.equal(await answered(house), 'delayed')
})

test('the same record sent twice is one entry, and another one under its number is declined', async () => {
  const house = await entered()
  const again = await house.ask('POST', '/v1/entries', { as: house.as.agency, body: felony })
  assert.deepEqual([again.status, again.body['nri']], [201, house.nri])
  const other = { ...felony, facts: { ...felony.facts, maximum: { years: 9 } } }
  const declined = await house.ask('POST', '/v1/entries', { as: house.as.agency, body: other })
  assert.deepEqual([declined.status, declined.body['code']], [409, 'ari-in-use'])
  assert.equal(await house.world.find.position(), 1)
})

test('what was taken back is not entered by an old message, before or after, until the agency says that it is so again', async () => {
  const house = await entered()
  const withdrawal = { ari: 'CASE-77', reason: 'no-longer-applies' }
  const late = { ari: 'CASE-78', reason: 'never-valid' }
  assert.equal((await house.post('withdrawal', withdrawal)).body['status'], 'withdrawn')
  assert.deepEqual((await house.post('withdrawal', late)).body, { ari: 'CASE-78', status: 'not-entered' })
  assert.equal(await answered(house), 'proceed')
  for (const ari of ['CASE-77', 'CASE-78']) {
    const old = await house.ask('POST', '/v1/entries', { as: house.as.agency, body: { ...felony, ari } })
    assert.deepEqual([old.status, old.body['code']], [409, 'ari-over'])
  }
  assert.equal(await answered(house), 'proceed')
  const anew = await house.ask('POST', '/v1/entries', { as: house.as.agency, body: { ...felony, again: true } })
  assert.equal(anew.status, 201)
  assert.notEqual(anew.body['nri'], house.nri)
  assert.equal(await answered(house), 'delayed')
})

test('reading a record says what for first, and the agency sees who read it', async () => {
  const house = await entered()
  const read = await house.ask('GET', `/v1/entries/${house.nri}?use=validation`, { as: house.as.agency })
  const { person } = read.body['record'] as Readonly<{ person: Readonly<{ born: string }> }>
  assert.equal(person.born, annSent.born)
  assert.equal((await house.ask('GET', `/v1/entries/${house.nri}`, { as: house.as.agency })).status, 422)
  const history = await house.ask('GET', `/v1/entries/${house.nri}/history`, { as: house.as.agency })
  const readings = history.body['readings'] as readonly Readonly<{ by: string; use: string }>[]
  assert.deepEqual(
    readings.map(({ by, use }) => [by, use]),
    [['agency agency-1', 'validation']],
  )
  assert.doesNotMatch(history.text, /Quillfeather/i)
})

test('no agency learns by any of these that another has a record', async () => {
  const house = await entered()
  const ori = parseOri('WI7654321') ?? assert.fail('the ORI is well formed')
  const enrolled = { id: 'agency-2', name: 'Another agency', audience: 'agency', ori, clientKey: 'key-two' } as const
  await enrollCaller(enrolled, system, house.world)
  const as = basic('agency-2', 'key-two')
  const asked = [
    ['GET', `${house.nri}?use=audit`, undefined],
    ['GET', `${house.nri}/history`, undefined],
    ['POST', `${house.nri}/modification`, { because: 'corrected', change: { expires: '2030-01-01' } }],
    ['POST', `${house.nri}/suspension`, { because: 'under-correction' }],
    ['DELETE', `${house.nri}/suspension`, undefined],
    ['POST', `${house.nri}/withdrawal`, { reason: 'never-valid' }],
  ] as const
  for (const [method, path, body] of asked) {
    const said = await house.ask(method, `/v1/entries/${path}`, { as, ...(body === undefined ? {} : { body }) })
    assert.deepEqual([path, said.status, said.body['code']], [path, 404, 'unknown-number'])
  }
  const listed = await house.ask('GET', '/v1/entries', { as })
  assert.deepEqual(listed.body, { entries: [] })
  // The control: its own agency lists it.
  const own = await house.ask('GET', '/v1/entries?ari=CASE-77', { as: house.as.agency })
  assert.deepEqual(
    (own.body['entries'] as readonly Readonly<{ nri: string }>[]).map(({ nri }) => nri),
    [house.nri],
  )
})
