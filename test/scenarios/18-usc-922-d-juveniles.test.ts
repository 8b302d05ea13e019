import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDate } from '#law/numbers.ts'
import { withPolicies } from '#law/policies.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import { isSellToAlone, type ByRelation } from '#law/relations.ts'
import { allows, prohibits, unresolved, type Circumstances } from '#law/rule.ts'

const day = (text: string) => parseDate(text) ?? assert.fail()
const on = day('2026-09-10')
const decide = (id: string, facts: object, circumstances: Partial<Circumstances> = {}) =>
  (prohibitors.find(rule => rule.id === id) ?? assert.fail(id)).decide(facts, { on, ...circumstances })
const answers = (by: ByRelation) => [by.receive?.answer, by.sellTo?.answer, by.stateLaw?.answer]

/** Adjudicated as a juvenile of what an adult would serve ten years for, in a state that calls it a conviction. */
const delinquent = {
  disposition: 'delinquent',
  countsAsConviction: true,
  jurisdiction: 'state',
  grade: 'felony',
  maximum: { years: 10 },
  businessRegulation: false,
  relief: 'none',
}
const battery = {
  disposition: 'delinquent',
  countsAsConviction: true,
  jurisdiction: 'state',
  grade: 'misdemeanor',
  element: 'force',
  relationship: 'parent',
  counsel: 'represented',
  jury: 'not-entitled',
  relief: 'none',
}
const committed = {
  event: 'committed',
  byLawfulAuthority: true,
  place: 'mental-institution',
  jurisdiction: 'state',
  relief: 'none',
}

test('a juvenile adjudication bars the sale and leaves the receiving open: only 922(d) speaks of juveniles (PRO-J1, PRO-G1, CHK-51)', () => {
  for (const [id, facts] of [
    ['felony-conviction', delinquent],
    ['domestic-violence', battery],
  ] as const) {
    const { by } = decide(id, facts, { age: 20 })
    assert.deepEqual(answers(by), ['unresolved', 'prohibits', undefined], id)
    assert.equal(isSellToAlone(by), true, id)
  }
})

test('it denies at twenty and is for an examiner at twenty-one (PRO-J1, DEC-18)', () => {
  const at = (age: number) => decide('felony-conviction', delinquent, { age }).conclusion.answer
  assert.deepEqual([at(18), at(20), at(21), at(60)], ['prohibits', 'prohibits', 'unresolved', 'unresolved'])
})

test('an adult conviction bars both ways, so that it denies at every age (PRO-G1, CHK-52)', () => {
  const adult = { ...delinquent, disposition: 'convicted' }
  for (const age of [18, 20, 21, 60, undefined]) {
    const { by, conclusion } = decide('felony-conviction', adult, age === undefined ? {} : { age })
    assert.deepEqual(answers(by), ['prohibits', 'prohibits', undefined])
    assert.equal(conclusion.answer, 'prohibits')
  }
})

test('what the state does not count as a conviction bars under neither, and what nobody looked up is asked (PRO-J1)', () => {
  const not = { ...delinquent, countsAsConviction: false }
  assert.deepEqual(answers(decide('felony-conviction', not, { age: 19 }).by), ['allows', 'allows', undefined])
  const { countsAsConviction: _, ...unknown } = delinquent
  assert.deepEqual(
    decide('felony-conviction', unknown, { age: 19 }).conclusion,
    unresolved('whether the law of the jurisdiction of the proceedings counts that outcome as a conviction'),
  )
})

test('before 922(d) spoke of juveniles, both ways were open (PRO-J1, PRO-G3)', () => {
  const { by } = decide('felony-conviction', delinquent, { on: day('2022-06-24'), age: 19 })
  assert.deepEqual(answers(by), ['unresolved', 'unresolved', undefined])
})

test('a commitment at fifteen never bars the sale, and leaves the receiving to a person (PRO-J2, CHK-51)', () => {
  const { by, conclusion } = decide('mental-health', { ...committed, ageAtEvent: 15 }, { age: 19 })
  assert.deepEqual(by, {
    receive: unresolved("an examiner's decision, under a named policy, on an event before the age of 16"),
    sellTo: allows('an event before the age of 16'),
  })
  assert.equal(conclusion.answer, 'unresolved')
})

test('an adjudication before sixteen is read as a commitment is: no ground under 922(d)(4) (PRO-J2)', () => {
  const adjudicated = { ...committed, event: 'adjudicated', finding: 'danger', ageAtEvent: 15 }
  assert.deepEqual(answers(decide('mental-health', adjudicated).by), ['unresolved', 'allows', undefined])
})

test('a commitment at sixteen bars both ways, at every age of the transferee (PRO-J1, PRO-J2, CHK-51)', () => {
  for (const age of [18, 45]) {
    const { by, conclusion } = decide('mental-health', { ...committed, ageAtEvent: 16 }, { age })
    assert.deepEqual(answers(by), ['prohibits', 'prohibits', undefined])
    assert.deepEqual(conclusion, prohibits('adjudicated or committed by lawful authority'))
  }
})

test('an agency may take an event before sixteen for no ground at all (PRO-J2)', () => {
  const policies = withPolicies({ 'mental-event-before-16': 'no-ground' })
  const { conclusion } = decide('mental-health', { ...committed, ageAtEvent: 15 }, { age: 19, policies })
  assert.deepEqual(conclusion, allows('an event before the age of 16'))
})

test('no policy on age lets a commitment at sixteen through (PRO-J2)', () => {
  const policies = withPolicies({ 'mental-event-before-16': 'no-ground' })
  assert.equal(decide('mental-health', { ...committed, ageAtEvent: 16 }, { policies }).conclusion.answer, 'prohibits')
})

test('official use excuses nobody here: no rule asks about it, and a police officer’s own conviction bars (PRO-G4)', () => {
  const spouse = {
    ...battery,
    disposition: 'convicted',
    relationship: 'spouse',
    policeOfficer: true,
    officialUse: true,
  }
  assert.equal(decide('domestic-violence', spouse, { age: 40 }).conclusion.answer, 'prohibits')
  const asked = prohibitors.flatMap(({ facts }) => Object.values(facts).map(({ ask }) => ask))
  assert.deepEqual(
    asked.filter(ask => /official (use|duty|duties)/.test(ask)),
    [],
  )
})
