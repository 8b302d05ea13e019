import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { categories } from '#law/categories.ts'
import { entryFields, unfitFacts } from '#law/contribution/entry-fields.ts'
import { missingFrom } from '#law/contribution/missing.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import { ruled } from '../../support/ruled.ts'

suite('which facts an entry may not carry', () => {
  test('one that no rule of its category asks for has no place in it (NIX-02)', () => {
    assert.deepEqual(unfitFacts('D', { event: 'committed', diagnosis: 'F00' }), [
      { name: 'diagnosis', why: 'no-place' },
    ])
    assert.deepEqual(unfitFacts('A1', { event: 'committed' }), [{ name: 'event', why: 'no-place' }])
    // What every object has by itself is no fact that somebody asks for.
    assert.deepEqual(unfitFacts('D', { toString: 'F00' }), [{ name: 'toString', why: 'no-place' }])
    // Not even saying that it is not known.
    assert.deepEqual(unfitFacts('D', { diagnosis: null }), [{ name: 'diagnosis', why: 'no-place' }])
  })

  test('a note under a name that is known cannot be read, and has none either (NIX-02)', () => {
    const facts = { event: 'F00 since May', byLawfulAuthority: true, ageAtEvent: 'young' }
    assert.deepEqual(unfitFacts('D', facts), [
      { name: 'event', why: 'unreadable' },
      { name: 'ageAtEvent', why: 'unreadable' },
    ])
    assert.deepEqual(unfitFacts('A1', { maximum: { years: 5, note: 1 } }), [{ name: 'maximum', why: 'unreadable' }])
  })

  test('what can be read, and what is said not to be known, is taken (NIX-02)', () => {
    assert.deepEqual(unfitFacts('D', { event: 'committed', byLawfulAuthority: true, relief: null }), [])
    assert.deepEqual(unfitFacts('A1', { disposition: 'convicted', maximum: { years: 5 } }), [])
    assert.deepEqual(unfitFacts('A1', {}), [])
  })

  test('a fact is read alike by every text that a category had, so that it does not matter which of them reads it', () => {
    for (const category of categories) {
      const [first, ...others] = prohibitors.filter(rule => rule.categories.includes(category))
      for (const { id, facts } of others) assert.deepEqual(facts, first?.facts, `${category} ${id}`)
    }
  })

  test('of a domestic misdemeanor, and of nothing else, the offense and its section are told in a line of text (REC-46)', () => {
    const told = { description: 'battery, domestic', section: '22.01(a)(1)' }
    assert.deepEqual(unfitFacts('I', told), [])
    assert.deepEqual(unfitFacts('I', { description: 1, section: null }), [
      { name: 'description', why: 'unreadable' },
      { name: 'section', why: 'unreadable' },
    ])
    assert.deepEqual(unfitFacts('A1', told), [
      { name: 'description', why: 'no-place' },
      { name: 'section', why: 'no-place' },
    ])
    const fields = ['nri', 'ari', 'ori', 'category', 'name', 'born', 'sex', 'description', 'section']
    assert.equal(ruled(entryFields, { category: 'I', fields }), 'complete')
    assert.equal(ruled(entryFields, { category: 'A1', fields }), 'refused')
  })
})

suite('what a record does not say, and its rule needs', () => {
  const on = '2026-09-10'
  const decided = { element: 'force', counsel: 'represented', jury: 'waived', relief: 'none', jurisdiction: 'state' }

  test('of a domestic misdemeanor: the offense and its section, and all that decides it, each named once (REC-46)', () => {
    const whole = { description: 'battery', section: '22.01(a)(1)', relationship: 'spouse', ...decided }
    const convicted = { ...whole, disposition: 'convicted', grade: 'misdemeanor' }
    assert.deepEqual(missingFrom('I', convicted, on), [])
    assert.deepEqual(missingFrom('I', { ...convicted, relationship: null }, on), ['relationship'])
    assert.deepEqual(missingFrom('I', {}, on), [
      ...['description', 'section', 'relationship', 'disposition', 'jurisdiction'],
      ...['grade', 'element', 'counsel', 'jury', 'relief'],
    ])
  })

  test('of each category, by the facts that its rule knows; of none that nobody knows (REC-46, NIX-03)', () => {
    const first = (category: string) => missingFrom(category, {}, on)[0]
    assert.deepEqual(['A1', 'A2', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'M', 'K'].map(first), [
      ...['disposition', 'charge', 'outstanding', 'drug', 'event', 'citizen', 'discharge', 'renounced'],
      ...['status', 'provision', 'lookedAgain', undefined],
    ])
  })

  test('nothing of whoever will be asked about is missing of a record: neither an age nor a place (NIX-05)', () => {
    const bar = { provision: 'ca-evaluation-hold', shown: true, relieved: false }
    assert.deepEqual(missingFrom('J', { ...bar, from: '2024-06-01' }, on), [])
    assert.deepEqual(missingFrom('J', bar, on), [
      'the day of the release from the facility, from which the provision counts',
    ])
  })
})
