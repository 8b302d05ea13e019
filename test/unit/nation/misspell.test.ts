import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Description } from '#match/description.ts'
import { normalise } from '#match/normalise.ts'
import { errorClasses, misspell } from '#simulated/nation/misspell.ts'
import { nation } from '#simulated/nation/nation.ts'
import { seeded } from '#simulated/random.ts'

const { people } = nation({ seed: 3, people: 4000, on: '2026-09-01' })

for (const [name, { spoil }] of Object.entries(errorClasses)) {
  test(`${name}: it happens to somebody, it is a description still, and the truth is left alone (seed 4)`, () => {
    const random = seeded(4)
    let spoiled = 0
    for (const { description } of people) {
      const before = JSON.stringify(description)
      const after: Description = spoil(description, random)
      if (JSON.stringify(after) !== before) spoiled += 1
      assert.equal(JSON.stringify(description), before)
      if (after.born !== undefined) Temporal.PlainDate.from(after.born, { overflow: 'reject' })
      if (after.ssn !== undefined) assert.match(after.ssn, /^9\d{8}$/)
      assert.ok(after.names[0].last !== '')
    }
    assert.ok(spoiled > 20, String(spoiled))
  })
}

test('nearly nine in ten keep both names, 95 in 100 the date, and three in four the number (seed 6)', () => {
  const random = seeded(6)
  const kept = { names: 0, born: 0, ssn: 0 }
  for (const { description } of people) {
    const written = misspell(description, random)
    const [truth, now] = [normalise(description.names[0]), normalise(written.names[0])]
    if (truth.last === now.last && truth.first === now.first) kept.names += 1
    if (written.born === description.born) kept.born += 1
    if (written.ssn === description.ssn) kept.ssn += 1
  }
  const share = (count: number): number => count / people.length
  assert.ok(share(kept.names) > 0.85 && share(kept.names) < 0.92, String(share(kept.names)))
  assert.ok(share(kept.born) > 0.94 && share(kept.born) < 0.97, String(share(kept.born)))
  assert.ok(share(kept.ssn) > 0.7 && share(kept.ssn) < 0.78, String(share(kept.ssn)))
})
