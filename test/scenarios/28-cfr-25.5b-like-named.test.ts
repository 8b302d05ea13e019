import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agencies, enter, personSent, type Agencies } from '../support/agencies.ts'
import { work } from '../support/scene.ts'

const inTexas = { ...personSent(1), state: 'TX' }
const order = { category: 'H', person: inTexas, facts: { brady: 'Y', expires: '2026-10-01' }, expires: '2026-10-01' }

const modify = ({ ask, first }: Agencies, nri: string, because: string, change: object) =>
  ask('POST', `/v1/entries/${nri}/modification`, { as: first, body: { because, change } })

async function fieldsOf({ ask, first }: Agencies, nri: string): Promise<unknown> {
  const { body } = await ask('GET', `/v1/entries/${nri}/history`, { as: first })
  return (body['events'] as readonly Readonly<Record<string, unknown>>[]).at(-1)?.['fields']
}

test('a protection order that is extended stands to its new last day, whatever day its ground says', async () => {
  const house = await agencies({ at: '2026-09-08T13:00:00Z' })
  const nri = await enter(house, house.first, 'H-1', order)
  const { status, body } = await modify(house, nri, 'extended', { expires: '2027-10-01' })
  assert.deepEqual([status, body['expires']], [200, '2027-10-01'])
  assert.deepEqual(await fieldsOf(house, nri), ['expires'])
  house.clock.passTo(Temporal.Instant.from('2026-10-03T13:00:00Z'))
  await work(house.world)
  const read = await house.ask('GET', `/v1/entries/${nri}?use=look%20at%20it`, { as: house.first })
  assert.equal((read.body['entry'] as Readonly<Record<string, unknown>>)['status'], 'in-force')
})

test('both last days changed at once are one name in the history', async () => {
  const house = await agencies({ at: '2026-09-08T13:00:00Z' })
  const nri = await enter(house, house.first, 'H-1', order)
  const change = { expires: '2027-10-01', facts: { expires: '2027-10-01' } }
  assert.equal((await modify(house, nri, 'extended', change)).status, 200)
  assert.deepEqual(await fieldsOf(house, nri), ['expires'])
})

test('where a person lives is corrected beside a state’s own law of another state', async () => {
  const house = await agencies()
  const sent = { category: 'J', person: inTexas, facts: { law: 'state', state: 'TX' } }
  const nri = await enter(house, house.first, 'J-1', sent)
  assert.equal((await modify(house, nri, 'corrected', { person: { state: 'NM' } })).status, 200)
  const { body } = await house.ask('GET', `/v1/entries/${nri}?use=look%20at%20it`, { as: house.first })
  const { person } = body['record'] as Readonly<{ person: Readonly<Record<string, unknown>> }>
  assert.equal(person['state'], 'NM')
  assert.deepEqual(await fieldsOf(house, nri), ['state'])
})
