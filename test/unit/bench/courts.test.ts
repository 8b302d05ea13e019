import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ari } from '#contract/contribution.ts'
import { enrolContributor } from '#contract/scorecards.ts'
import { stateOfAgency } from '#law/agency-state.ts'
import { parseOri } from '#law/numbers.ts'
import { docketOf } from '../../../bench/courts/dockets.ts'
import { readAgencies, readCourts } from '../../../bench/courts/published.ts'
import { root } from '../../support/groups.ts'

/** Published lists of courts and agencies stay outside the project; nothing is promised on them. */
const folder = join(root, '..', 'shared', 'data', 'agencies')
const files = { courts: join(folder, 'courts.json'), agencies: join(folder, 'agencies-by-state.json.gz') }
const skip = Object.values(files).every(file => existsSync(file)) ? false : 'the published lists are not here'

test(
  'every court of the published list, but seven of no State today, is one that can be enrolled, by its name as it is',
  { skip },
  () => {
    const { all, elsewhere } = readCourts(files.courts)
    assert.deepEqual([all.length, elsewhere], [2802, 7])
    const declined = all.filter(
      ({ name, kind }) =>
        !enrolContributor.body?.safeParse({ ori: 'TXSY00001', kind, name, since: '2018-03-23' }).success,
    )
    assert.deepEqual(declined, [])
  },
)

test(
  'every agency of the published list is of the State under which it stands, but two for tests and one misprinted',
  { skip },
  () => {
    const { all } = readAgencies(files.agencies)
    assert.equal(all.length, 23_242)
    const others = all.filter(({ ori = '', state }) => parseOri(ori) === undefined || stateOfAgency(ori) !== state)
    assert.deepEqual(new Set(others.map(({ ori }) => ori)), new Set(['C0034019E', 'TSARRES06', 'TSOFENC02']))
  },
)

test('a case is numbered as its court does it, and each number can be an agency’s own', () => {
  const court = (state: 'OH' | 'TX' | 'NE', kind: 'state' | 'federal-court' | 'tribe' = 'state') => ({
    name: 'A court',
    state,
    kind,
  })
  const numbers = [court('OH'), court('TX'), court('NE'), court('TX', 'federal-court'), court('NE', 'tribe')].map(
    each => docketOf(each, 417),
  )
  assert.deepEqual(numbers, ['2023 CR 00417', 'D-1-DC-23-000417', '2023-CR-00417', '1:23-cr-00417', 'TC_2023_00417'])
  assert.ok(numbers.every(number => ari.safeParse(number).success))
  for (const other of ['2023  CR', '2023 CR ', ' 2023', ':23', '23"CR', '23,CR'])
    assert.ok(!ari.safeParse(other).success, other)
})
