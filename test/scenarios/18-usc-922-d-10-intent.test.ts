import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDate } from '#law/numbers.ts'
import { withPolicies } from '#law/policies.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import { isSellToAlone } from '#law/relations.ts'
import { governs } from '#law/rule.ts'

const on = parseDate('2026-09-10') ?? assert.fail()
const ruleOf = (id: string) => prohibitors.find(rule => rule.id === id) ?? assert.fail(id)
const crime = ruleOf('intended-crime')
const recipient = ruleOf('intended-recipient')
const trafficking = { passesOn: true, furthers: 'drug-trafficking' }

test('no record of any category shows what somebody intends (PRO-12)', () => {
  assert.deepEqual([crime.categories, recipient.categories], [[], []])
})

test('it is asked of the sale alone: 922(g) and (n) know no such ground (PRO-12)', () => {
  assert.deepEqual([crime.relations, recipient.relations], [['sellTo'], ['sellTo']])
  assert.equal(isSellToAlone(crime.decide(trafficking, { on, age: 20 }).by), true)
})

test('a firearm for a drug ring: denied at twenty, for an examiner at twenty-one, unless the agency chose to deny (PRO-12, DEC-18)', () => {
  const at = (age: number, choice = 'examiner') =>
    crime.decide(trafficking, { on, age, policies: withPolicies({ 'sell-to-alone': choice }) }).conclusion.answer
  assert.deepEqual([at(20), at(21), at(21, 'denies')], ['prohibits', 'unresolved', 'prohibits'])
})

test('a gift bars nobody, and neither does a firearm that the transferee keeps (PRO-12)', () => {
  const decided = (facts: object) =>
    [crime, recipient].map(rule => rule.decide(facts, { on, age: 20 }).conclusion.answer)
  assert.deepEqual(decided({ passesOn: true, furthers: 'nothing', recipientBarred: false }), ['allows', 'allows'])
  assert.deepEqual(decided({ passesOn: false }), ['allows', 'allows'])
})

test('to whom and what for are two grounds: a lawful end does not excuse a barred recipient (PRO-12)', () => {
  const facts = { passesOn: true, furthers: 'nothing', recipientBarred: true }
  assert.equal(crime.decide(facts, { on, age: 20 }).conclusion.answer, 'allows')
  assert.equal(recipient.decide(facts, { on, age: 20 }).conclusion.answer, 'prohibits')
})

test('both govern since the day of the act, and not the day before (PRO-12, PRO-G3)', () => {
  for (const rule of [crime, recipient]) {
    assert.deepEqual([governs(rule, '2022-06-24'), governs(rule, '2022-06-25')], [false, true])
  }
})
