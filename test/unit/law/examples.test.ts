import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { dayOf, play } from '#law/prohibitors/play.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import { rules } from '#law/registry.ts'
import { governs } from '#law/rule.ts'

suite('every prohibitor decides its own examples as it says', () => {
  for (const rule of prohibitors) {
    for (const example of rule.examples) {
      test(`${rule.id}: ${example.name}`, () => assert.equal(play(rule, example).answer, example.expect))
    }
  }
})

test('every clock answers its own examples as it says', () => {
  for (const rule of rules) {
    if (rule.kind !== 'clock') continue
    for (const { name, given, expect } of rule.examples)
      assert.deepEqual(rule.decide(given), expect, `${rule.id}: ${name}`)
  }
})

test('every prohibitor shows all three answers', () => {
  for (const { id, examples } of prohibitors) {
    const shown = [...new Set(examples.map(({ expect }) => expect))].toSorted()
    assert.deepEqual(shown, ['allows', 'prohibits', 'unresolved'], id)
  }
})

test('every example is decided on a day on which its rule governs', () => {
  for (const rule of prohibitors) {
    for (const example of rule.examples) assert.ok(governs(rule, dayOf(rule, example)), `${rule.id}: ${example.name}`)
  }
})

test('no two rules share an id, and no two examples of a rule a name', () => {
  const ids = rules.map(({ id }) => id)
  assert.deepEqual(ids, [...new Set(ids)])
  for (const { id, examples } of rules) {
    const names = examples.map(({ name }) => name)
    assert.deepEqual(names, [...new Set(names)], id)
  }
})

test('on no day do two texts govern one category', () => {
  for (const one of prohibitors) {
    assert.ok(one.until === undefined || one.since <= one.until, one.id)
    for (const other of prohibitors) {
      if (one.id === other.id || one.category !== other.category) continue
      assert.ok(!governs(one, other.since) && !governs(other, one.since), `${one.id} and ${other.id}`)
    }
  }
})

test('a superseded text is followed by the next on the next day', () => {
  for (const { id, category, until } of prohibitors) {
    if (until === undefined) continue
    const next = Temporal.PlainDate.from(until).add({ days: 1 }).toString()
    assert.ok(
      prohibitors.some(other => other.category === category && other.since === next),
      id,
    )
  }
})

test('every rule cites provisions by name and says in one sentence what it holds', () => {
  for (const { id, cites, says, title } of rules) {
    assert.ok(cites.length > 0, id)
    for (const { text } of cites) assert.match(text, /\w.*\d/, id)
    assert.match(says, /^[A-Z].*[^.]\.$|^[A-Z].*a\.m\..*\.$/, id)
    assert.doesNotMatch(says, /[^.m]\. [A-Z]/, id)
    assert.ok(title.length > 0, id)
  }
})

test('examples can be printed as JSON and read back as they were', () => {
  for (const { examples } of rules) assert.deepEqual(JSON.parse(JSON.stringify(examples)), examples)
})
