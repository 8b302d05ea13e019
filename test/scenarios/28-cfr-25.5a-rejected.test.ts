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

const personOf = (changed: object) => ({ ...felony, person: { ...felony.person, ...changed } })
const named = (name: object) => personOf({ names: [name] })

const enter = async (body: object) => {
  const { ask, as, store } = await edge()
  const said = await ask('POST', '/v1/entries', { as: as.agency, body })
  return { ...said, kept: store.tables.entries.all().length }
}

for (const [what, body, pointer, code] of [
  ['a diagnosis', { ...committed, facts: { ...committed.facts, diagnosis: 'F00' } }, '/facts', 'not-for-this-category'],
  ['a medication', { ...felony, facts: { ...felony.facts, medication: 'x' } }, '/facts', 'not-for-this-category'],
  ['a telephone beside the ground', { ...felony, facts: { telephone: 'x' } }, '/facts', 'not-for-this-category'],
  ['a diagnosis as a reference', { ...committed, document: 'Diagnosis: schizophrenia F20' }, '/document', 'medical'],
  ['an illness as a number', { ...committed, ari: 'PTSD-2026-17' }, '/ari', 'medical'],
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
  [
    'a name for a name that nobody knows',
    named({ last: 'Unknown', first: 'Jane' }),
    '/person/names/0/last',
    'placeholder',
  ],
  ['a nought for an O', named({ last: 'J0nes', first: 'Jane' }), '/person/names/0/last', 'digits'],
  ['a Greek letter among Latin ones', named({ last: 'Jοnes', first: 'Jane' }), '/person/names/0/last', 'mixed-scripts'],
  ['a space of no width', named({ last: 'Jo\u200Bnes', first: 'Jane' }), '/person/names/0/last', 'hidden-characters'],
  ['a birth that stands for none', personOf({ born: '1900-01-01' }), '/person/born', 'placeholder'],
  ['a number of one digit', personOf({ ssn: '111111111' }), '/person/ssn', 'placeholder'],
  ['a number of an area that has none', personOf({ ssn: '666121234' }), '/person/ssn', 'never-issued'],
  ['a disposition tomorrow', { ...felony, disposed: '2026-09-09' }, '/disposed', 'in-the-future'],
  ['a disposition before the birth', { ...felony, disposed: '1980-09-09' }, '/disposed', 'before-birth'],
  ['a conviction at eight', { ...felony, disposed: '1989-09-09' }, '/disposed', 'too-young'],
  ['an acquittal', { ...felony, facts: { disposition: 'acquitted' } }, '/facts/disposition', 'no-conviction'],
  [
    'a juvenile adjudication that is no conviction where it was made',
    { ...felony, facts: { disposition: 'delinquent', countsAsConviction: false } },
    '/facts/disposition',
    'no-conviction',
  ],
  [
    'a voluntary admission',
    { ...committed, facts: { event: 'voluntary-admission' } },
    '/facts/event',
    'no-adjudication',
  ],
  [
    'an age that is not that of the birth',
    { ...committed, facts: { ...committed.facts, ageAtEvent: 50 }, disposed: '2011-04-17' },
    '/facts/ageAtEvent',
    'ages-disagree',
  ],
  [
    'a last day for a conviction that is judged again',
    { ...battery, facts: { ...battery.facts, relationship: 'dating-partner' }, expires: '2031-09-08' },
    '/expires',
    'judged-again',
  ],
  ['a last day that was yesterday', { ...order, expires: '2026-09-07' }, '/expires', 'over'],
] as const) {
  test(`${what} is declined whole, and what was sent is not said again (REC-02, NIX-02)`, async () => {
    const { status, body: said, text, kept } = await enter(body)
    assert.deepEqual([status, said['code'], said['pointers']], [422, 'record-invalid', [{ pointer, code }]])
    assert.equal(kept, 0)
    assert.doesNotMatch(text, /diagnosis|medication|telephone|F00|note|ZZ|"X"|J0nes|nes"|111111111/)
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

test('what somebody may be is taken: John Doe, one name only, a birth on New Year’s Day, a taxpayer number (REC-02)', async () => {
  for (const body of [
    named({ last: 'Doe', first: 'John' }),
    named({ last: 'Sukarno', first: 'FNU' }),
    named({ last: 'Okafor', first: 'Li', suffix: '3RD' }),
    personOf({ born: '1980-01-01' }),
    personOf({ ssn: '912701234' }),
    // A finding about a child is entered, and what it counts for is decided at the check.
    { ...committed, facts: { ...committed.facts, ageAtEvent: 9 }, disposed: '1990-04-18' },
    { ...felony, facts: { disposition: 'delinquent', countsAsConviction: true } },
  ])
    assert.equal((await enter(body)).status, 201, JSON.stringify(body))
})

test('a fault of the second name is pointed out where that name stands (REC-02)', async () => {
  const names = [annSent.name, { last: 'NLN', first: 'Jane' }]
  const { body } = await enter(personOf({ names }))
  assert.deepEqual(body['pointers'], [{ pointer: '/person/names/1/last', code: 'placeholder' }])
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
  const tried = { jurisdiction: 'state', element: 'force', counsel: 'represented', jury: 'waived', relief: 'none' }
  const bare = await enter({ ...battery, facts: { ...battery.facts, ...tried } })
  const whole = await enter({ ...battery, facts: { ...battery.facts, ...tried, ...three } })
  assert.deepEqual([bare.status, bare.body['missing']], [201, ['description', 'section', 'relationship']])
  assert.deepEqual([whole.status, whole.body['missing']], [201, []])
  // The control: of no other category is an offense described in words.
  assert.equal((await enter({ ...felony, facts: { ...felony.facts, description: 'theft' } })).status, 422)
})

test('an arrest whose outcome nobody sent is entered, its agency is told, and a check that meets it waits (REC-46, NIX-03)', async () => {
  const { disposition: _, ...open } = { ...felony.facts, grade: 'felony', businessRegulation: false, relief: 'none' }
  const { status, body } = await enter({ ...felony, facts: open })
  assert.deepEqual([status, body['missing']], [201, ['disposition']])
  // The control: nothing is missing of one that says it.
  assert.deepEqual((await enter({ ...felony, facts: { ...open, disposition: 'convicted' } })).body['missing'], [])
})
