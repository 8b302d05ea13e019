import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annSent, edge } from '../support/edge.ts'

const felony = {
  ari: 'CASE-77',
  category: 'A1',
  person: { names: [annSent.name], sex: 'F', born: annSent.born, ssn: annSent.ssn },
  facts: { disposition: 'convicted', jurisdiction: 'state', maximum: { years: 5 } },
}

const committed = { ...felony, category: 'D', facts: { event: 'committed', byLawfulAuthority: true, relief: 'none' } }
const order = { ...felony, category: 'H', facts: { status: 'active', expires: '2027-01-31', brady: 'Y' } }
const battery = { ...felony, category: 'I', facts: { disposition: 'convicted', grade: 'misdemeanor' } }
const inCalifornia = { provision: 'ca-evaluation-hold', shown: true, relieved: false }

const enter = async (body: object) => {
  const { ask, as, store } = await edge()
  const said = await ask('POST', '/v1/entries', { as: as.agency, body })
  return { ...said, kept: store.tables.entries.all().length }
}

for (const [what, body, pointer, code] of [
  ['a diagnosis', { ...committed, facts: { ...committed.facts, diagnosis: 'F00' } }, '/facts', 'not-for-this-category'],
  ['a medication', { ...felony, facts: { ...felony.facts, medication: 'x' } }, '/facts', 'not-for-this-category'],
  ['a telephone beside the ground', { ...felony, facts: { telephone: 'x' } }, '/facts', 'not-for-this-category'],
  [
    'a note under a name that is known',
    { ...committed, facts: { event: 'F00 since May' } },
    '/facts/event',
    'unreadable',
  ],
  ['a note inside a fact', { ...felony, facts: { maximum: { years: 5, note: 1 } } }, '/facts/maximum', 'unreadable'],
  ['a state prohibitor of no state', { ...felony, category: 'J', facts: {} }, '/facts/state', 'not-one-of-the-words'],
  [
    'a state prohibitor of no known state',
    { ...felony, category: 'J', facts: { state: 'ZZ' } },
    '/facts/state',
    'not-one-of-the-words',
  ],
  [
    'a protection order without a mark',
    { ...order, facts: { status: 'active' } },
    '/facts/brady',
    'not-one-of-the-words',
  ],
  ['a protection order with another mark', { ...order, facts: { brady: 'X' } }, '/facts/brady', 'not-one-of-the-words'],
  ['a last day that was yesterday', { ...order, expires: '2026-09-07' }, '/expires', 'over'],
] as const) {
  test(`${what} is declined whole, and what was sent is not said again (REC-02, NIX-02)`, async () => {
    const { status, body: said, text, kept } = await enter(body)
    assert.deepEqual([status, said['code'], said['pointers']], [422, 'record-invalid', [{ pointer, code }]])
    assert.equal(kept, 0)
    assert.doesNotMatch(text, /diagnosis|medication|telephone|F00|note|ZZ|"X"/)
  })
}

test('what a rule asks for is taken, and a last day that is today (REC-02, NIX-02)', async () => {
  for (const body of [
    felony,
    committed,
    { ...order, expires: '2026-09-08' },
    { ...felony, category: 'J', facts: inCalifornia },
    { ...felony, category: 'J', facts: { provision: 'other', law: 'tribal', state: 'OK' } },
    { ...felony, facts: { ...felony.facts, relief: null } },
  ])
    assert.deepEqual((({ status, kept }) => [status, kept])(await enter(body)), [201, 1])
})

test('everything that is wrong is pointed out at once (REC-02)', async () => {
  const { body } = await enter({ ...order, facts: { diagnosis: 'F00', protects: 'x' }, expires: '2026-01-01' })
  assert.deepEqual(body['pointers'], [
    { pointer: '/facts/brady', code: 'not-one-of-the-words' },
    { pointer: '/expires', code: 'over' },
    { pointer: '/facts/protects', code: 'unreadable' },
    { pointer: '/facts', code: 'not-for-this-category' },
  ])
})

test('a domestic-violence misdemeanor is taken without offense, section and relationship, and its agency is told what is missing (REC-46)', async () => {
  const three = { description: 'battery, domestic', section: '22.01(a)(1)', relationship: 'spouse' }
  const bare = await enter(battery)
  const whole = await enter({ ...battery, facts: { ...battery.facts, ...three } })
  assert.deepEqual([bare.status, bare.body['missing']], [201, ['description', 'section', 'relationship']])
  assert.deepEqual([whole.status, whole.body['missing']], [201, []])
  // The control: of no other category is an offense described in words.
  assert.equal((await enter({ ...felony, facts: { ...felony.facts, description: 'theft' } })).status, 422)
})
