import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { clocks } from '#law/clocks/registry.ts'

suite('every clock does what its own examples say', () => {
  for (const clock of clocks) {
    for (const { name, given, expect } of clock.examples) {
      test(`${clock.id}: ${name}`, () => assert.deepEqual(clock.decide(given), expect))
    }
  }
})

test('every clock cites a provision, says it in one sentence, and has two examples or more', () => {
  for (const { id, cites, says, examples } of clocks) {
    assert.ok(cites.length > 0, id)
    assert.match(says, /^[A-Z][^.!?]*(?:\d\.[^.!?]*|a\.m\.[^.!?]*)*\.$/, id)
    assert.ok(examples.length >= 2, id)
  }
})

test('no two clocks share an id, and no two examples of a clock a name', () => {
  const ids = clocks.map(({ id }) => id)
  assert.deepEqual(ids, [...new Set(ids)])
  for (const { examples } of clocks) {
    const names = examples.map(({ name }) => name)
    assert.deepEqual(names, [...new Set(names)])
  }
})

test('examples can be printed as JSON and read back as they were', () => {
  for (const { examples } of clocks) assert.deepEqual(JSON.parse(JSON.stringify(examples)), examples)
})
