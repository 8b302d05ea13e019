import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { dayOf, play } from '#law/prohibitors/play.ts'
import type { Prohibitor } from '#law/prohibitors/readable.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import { rules } from '#law/registry.ts'
import { governs } from '#law/rule.ts'
import { answerOf } from '#law/ruling.ts'

suite('every prohibitor decides its own examples as it says', () => {
  for (const rule of prohibitors) {
    for (const example of rule.examples) {
      test(`${rule.id}: ${example.name}`, () => assert.equal(play(rule, example).answer, example.expect))
    }
  }
})

suite('every other rule answers its own examples as it says', () => {
  for (const rule of rules) {
    if (rule.kind === 'prohibitor') continue
    for (const { name, given, expect } of rule.examples)
      test(`${rule.id}: ${name}`, () => assert.deepEqual(rule.decide(given), expect))
  }
})

test('every rule shows an example of each answer that it can give, and of no other', () => {
  for (const rule of rules) {
    const shown =
      rule.kind === 'prohibitor'
        ? rule.examples.map(({ expect }) => expect)
        : rule.examples.map(({ expect }) => answerOf(expect))
    assert.deepEqual([...new Set(shown)].toSorted(), [...rule.answers].toSorted(), rule.id)
  }
})

test('a rule that computes shows it more than once', () => {
  for (const { id, answers, examples } of rules) if (answers.length === 1) assert.ok(examples.length > 1, id)
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

/** Two rules about the same: the texts of one paragraph, one after the other. */
const sameParagraph = (one: Prohibitor, other: Prohibitor): boolean =>
  one.id !== other.id && one.cites[0].text === other.cites[0].text

test('on no day do two texts of one paragraph govern', () => {
  for (const one of prohibitors) {
    assert.ok(one.until === undefined || one.since <= one.until, one.id)
    for (const other of prohibitors) {
      if (!sameParagraph(one, other)) continue
      assert.ok(!governs(one, other.since) && !governs(other, one.since), `${one.id} and ${other.id}`)
    }
  }
})

test('a superseded text is followed by the next on the next day', () => {
  for (const rule of prohibitors) {
    const { id, until } = rule
    if (until === undefined) continue
    const next = Temporal.PlainDate.from(until).add({ days: 1 }).toString()
    assert.ok(
      prohibitors.some(other => sameParagraph(rule, other) && other.since === next),
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
