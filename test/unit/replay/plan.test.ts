import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cell } from '#cli/replay/load-file.ts'
import { plan } from '#cli/replay/plan.ts'
import { seeded } from '#simulated/random.ts'

const cells: readonly Cell[] = [
  { state: 'TX', kind: 'handgun', count: 3000 },
  { state: 'KY', kind: 'permit_recheck', count: 6000 },
  { state: 'GU', kind: 'long_gun', count: 100 },
]
const hundredth = { of: 1n, in: 100n }
const named = (seed: string) => plan(cells, hundredth, seeded(seed)).map(({ state, kind }) => `${state} ${kind}`)

test('a plan has each cell as often as its share says', () => {
  const counts = new Map([...Map.groupBy(named('a'), name => name)].map(([name, all]) => [name, all.length]))
  assert.deepEqual(counts.get('TX handgun'), 30)
  assert.deepEqual(counts.get('KY permit_recheck'), 60)
  assert.deepEqual(counts.get('GU long_gun'), 1)
  assert.equal(counts.size, 3)
})

test('states and kinds come mixed, and the same seed mixes them the same', () => {
  assert.deepEqual(named('a'), named('a'))
  assert.notDeepEqual(named('a'), named('b'))
  assert.notDeepEqual(named('a'), named('a').toSorted())
  const firstHalf = named('a').slice(0, 45)
  const texan = firstHalf.filter(name => name === 'TX handgun').length
  assert.ok(texan > 5 && texan < 25, `${texan} of 30 in the first half`)
})
