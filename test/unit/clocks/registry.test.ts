import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { clocks } from '#law/clocks/registry.ts'
import { threeBusinessDays } from '#law/clocks/transfer-rules.ts'

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

test('the clocks of a check are these (TIM-01, TIM-05, TIM-20, TIM-30, RET-05, RET-06)', () => {
  const ids = clocks.map(({ id }) => id)
  const check = ['age-at-contact', 'business-day', 'three-business-days', 'ten-business-days', 'default-transfer']
  const after = ['thirty-days', 'identity-after-proceed', 'ninety-days', 'operational-day']
  assert.deepEqual(
    [...check, ...after].filter(id => !ids.includes(id)),
    [],
  )
})

test('a notice of cause about a person who is not under 21 holds nothing (TIM-20)', () => {
  const given = {
    state: 'VA',
    zone: 'America/New_York',
    contact: '2026-09-10T10:00-04:00',
    causeNoticedOn: '2026-09-15',
  }
  assert.deepEqual(threeBusinessDays.decide(given), {
    lastCounted: '2026-09-15',
    earliestTransferAt: '2026-09-16T00:01:00-04:00[America/New_York]',
  })
})
