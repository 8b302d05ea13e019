import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { parseDate } from '#law/numbers.ts'
import { play } from '#law/prohibitors/play.ts'
import type { Prohibitor } from '#law/prohibitors/readable.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import type { IsoDate } from '#law/words.ts'

/** Enough to meet every pair of facts of the largest table many times, in about a second for all rules. */
const numRuns = 3000
const seed = Number(process.env['SEED'] ?? randomInt(2 ** 31))

/** A record made of values that the rule's own examples give its facts, each of them possibly unknown. */
function records(rule: Prohibitor): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const seen = new Map<string, unknown[]>()
  for (const { given } of rule.examples)
    for (const [name, value] of Object.entries(given)) seen.set(name, [...(seen.get(name) ?? []), value])
  const values = Object.fromEntries([...seen].map(([name, given]) => [name, fc.constantFrom(...given)]))
  return fc.record(values, { requiredKeys: [] })
}

function days(rule: Prohibitor): fc.Arbitrary<IsoDate> {
  const said = rule.examples.flatMap(({ on }) => (on === undefined ? [] : [on]))
  const known = [...said, rule.until ?? '2026-09-10'].flatMap(text => parseDate(text) ?? [])
  return fc.constantFrom(...known)
}

const circumstances = (on: fc.Arbitrary<IsoDate>) =>
  fc.record(
    {
      on,
      age: fc.constantFrom(20, 21),
      saleState: fc.constantFrom('GA', 'FL'),
      residence: fc.constantFrom('GA', 'CA'),
    },
    { requiredKeys: ['on'] },
  )

for (const rule of prohibitors) {
  test(`${rule.id}: no further fact turns a prohibition into an allowance, or the reverse (seed ${seed})`, () => {
    let decided = 0
    fc.assert(
      fc.property(records(rule), fc.integer({ min: 0 }), circumstances(days(rule)), (record, forget, given) => {
        const less = Object.fromEntries(Object.entries(record).filter((_, at) => ((forget >> at) & 1) === 0))
        const [before, after] = [
          rule.decide(less, given).conclusion.answer,
          rule.decide(record, given).conclusion.answer,
        ]
        if (before !== 'unresolved') decided += 1
        assert.ok(!(before === 'prohibits' && after === 'allows'), JSON.stringify({ less, record, given }))
        assert.ok(!(before === 'allows' && after === 'prohibits'), JSON.stringify({ less, record, given }))
      }),
      { seed, numRuns },
    )
    // The control: a property over records that are never decided would hold of anything.
    assert.ok(decided > 20, `only ${decided} of ${numRuns} were decided`)
  })

  test(`${rule.id}: a record of which nothing is known never allows`, () => {
    const on = parseDate(rule.until ?? '2026-09-10') ?? assert.fail()
    assert.equal(rule.decide({}, { on }).conclusion.answer, 'unresolved')
  })

  test(`${rule.id}: what is unresolved names what is missing, each thing once`, () => {
    for (const example of rule.examples) {
      const conclusion = play(rule, example)
      if (conclusion.answer !== 'unresolved') continue
      assert.ok(conclusion.missing.length > 0, example.name)
      assert.deepEqual(conclusion.missing, [...new Set(conclusion.missing)])
      for (const missing of conclusion.missing)
        assert.match(missing, /^(?:whether|what|how|which|whose|why|where|who|the|an) /)
    }
  })
}
