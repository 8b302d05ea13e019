import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readDealers } from '#cli/replay/dealers-file.ts'
import { readLoad } from '#cli/replay/load-file.ts'
import { plan } from '#cli/replay/plan.ts'
import { parseScale } from '#cli/replay/scale.ts'
import { whoAsks } from '#cli/replay/who-asks.ts'
import { seeded } from '#simulated/random.ts'
import { root } from '../../support/groups.ts'

/** Real counts and real license numbers stay outside the project; nothing is promised on them. */
const folder = join(root, '..', 'shared', 'data')
const files = {
  load: join(folder, 'load', 'nics-monthly-by-state.csv'),
  dealers: join(folder, 'dealers', 'ffl-sample.csv'),
}
const skip = Object.values(files).every(file => existsSync(file)) ? false : 'the published data are not here'

test('March 2021, the busiest month, by 0.0005 is 2,323 checks, most of them an agency’s', { skip }, () => {
  const load = readLoad(readFileSync(files.load, 'utf8'), '2021-03')
  const scale = parseScale('0.0005')
  assert.ok('cells' in load && scale !== undefined)
  assert.deepEqual(load.warnings, [])
  assert.equal(
    load.cells.reduce((sum, { count }) => sum + count, 0),
    4_645_609,
  )
  const planned = plan(load.cells, scale, seeded('1/plan'))
  const askers = Map.groupBy(
    planned,
    ({ state, kind }) => whoAsks(state, kind, Temporal.PlainDate.from('2021-03-15')).asker,
  )
  assert.equal(planned.length, 2323)
  assert.deepEqual(
    ['licensee', 'poc', 'agency'].map(asker => askers.get(asker as 'poc')?.length),
    [607, 407, 1309],
  )
})

test('every licensee of the published list is one who asks', { skip }, () => {
  const dealers = readDealers(readFileSync(files.dealers, 'utf8'))
  assert.ok(Array.isArray(dealers))
  assert.equal(dealers.length, 1912)
})
