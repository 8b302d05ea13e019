import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, suite, test } from 'node:test'
import { withSettings } from '#law/settings.ts'
import type { State } from '#law/words.ts'
import { coverageOf } from '#notice/coverage.ts'
import { routeNotice } from '#notice/route.ts'
import { agenciesAt } from '#real/agencies/agencies.ts'
import { keepDirectory, readDirectory } from '#real/agencies/directory-file.ts'
import { importLists } from '#real/agencies/import.ts'
import { isUnreadable } from '#real/agencies/take.ts'
import type { Agencies } from '../../../src/agencies.ts'
import { root } from '../../support/groups.ts'

/** The published lists, which are no part of the project: they lie beside it, or where the variable says. */
const folder = process.env['NICS_TEST_DATA'] ?? join(root, '..', 'shared', 'data')
const files = {
  agencies: join(folder, 'agencies', 'agencies-by-state.json.gz'),
  zips: join(folder, 'agencies', 'agency-zip.csv'),
  geo: join(folder, 'geo', 'geonames-us-zip.zip'),
}
const skip = Object.values(files).every(file => existsSync(file))
  ? false
  : 'the published lists are not beside the project'

const at = Temporal.Instant.from('2026-09-08T18:00:00Z')

// A suite that is passed over holds no test.
test('the published lists lie beside the project', { skip }, () => assert.equal(skip, false))

suite('the published lists', { skip }, () => {
  const kept = mkdtempSync(join(tmpdir(), 'nics-published-'))
  after(() => rmSync(kept, { recursive: true, force: true }))
  let agencies: Agencies
  before(() => {
    const found = importLists(files)
    if (isUnreadable(found)) assert.fail(found.unreadable)
    keepDirectory(found.directory, kept)
    assert.deepEqual(
      found.reports.map(({ list, taken, refused, leftOut }) => [list, taken, refused.length, leftOut]),
      [
        ['agencies', 22_944, 3, { federal: 296 }],
        ['zips', 23_117, 18, { 'without-zip': 12_297 }],
        ['geo', 41_490, 0, {}],
      ],
    )
    const read = agenciesAt(kept)
    agencies = typeof read === 'string' ? assert.fail(read) : read
  })

  test('every ZIP has somebody to be told, but the military’s and two of the Marshall Islands', t => {
    const directory = readDirectory(kept)
    if (typeof directory !== 'object') assert.fail('the directory was not kept')
    const { zips, reached, unreachable, withoutState } = coverageOf(directory, agencies, at)
    t.diagnostic(`${zips} ZIPs, ${reached} reached, ${unreachable.length} listed`)
    assert.deepEqual([zips, reached, unreachable.length], [41_488, 40_977, 511])
    assert.deepEqual(withoutState, ['HI', 'AS', 'MP'])
    const others = unreachable.filter(({ because }) => because !== 'military')
    assert.deepEqual(others, [
      { zip: '96960', because: 'foreign' },
      { zip: '96970', because: 'foreign' },
    ])
  })

  const spots: readonly (readonly [city: string, state: State, zip: string, oris: readonly string[]])[] = [
    ['Denver', 'CO', '80202', ['CODPD0000']],
    ['New York', 'NY', '10001', ['NY0303000']],
    ['Brooklyn', 'NY', '11201', ['NY0303000']],
    ['Flushing', 'NY', '11354', ['NY0303000']],
    ['Staten Island', 'NY', '10301', ['NY0303000']],
    ['Baltimore', 'MD', '21201', ['MDBPD0000']],
    ['Towson', 'MD', '21204', ['MD0030000', 'MD0030100']],
    ['New Orleans', 'LA', '70119', ['LANPD0000']],
    ['Washington', 'DC', '20001', ['DCMPD0000']],
    ['Georgetown', 'DC', '', ['DCMPD0000']],
    ['Alexandria', 'VA', '22314', ['VA0990000']],
    ['St. Louis', 'MO', '63103', ['MOSPD0000']],
    ['Kansas City', 'MO', '64108', ['MOKPD0000', 'MO0480000']],
    ['Anchorage', 'AK', '99501', ['AK0010100']],
    ['Adak', 'AK', '99546', ['AKASP0000']],
    ['Hartford', 'CT', '06103', ['CT0006400', 'CT002SP00']],
    ['Kailua', 'HI', '96734', ['HI0020000']],
    ['Hilo', 'HI', '96720', ['HI0010100', 'HI0010000']],
    ['San Juan', 'PR', '00901', ['PRPPR0000']],
    ['Hagatna', 'GU', '96910', ['GMTGM0000']],
    ['Window Rock', 'AZ', '86515', ['AZ0018900', 'AZ0010000']],
    ['Tahlequah', 'OK', '74464', ['OK0111200', 'OK0110100', 'OK0110000']],
    ['Terlingua', 'TX', '79852', ['TX0220000']],
    ['Intercourse', 'PA', '17534', ['PA0360000', 'PA036SP00']],
    ['Saipan', 'MP', '96950', []],
  ]
  for (const [city, state, zip, oris] of spots) {
    test(`${city}, ${state} ${zip}: ${oris.join(' ') || 'nobody'}`, () => {
      const sought = { street: '1 Main St', city, state, zip }
      const { recipients } = routeNotice(
        { sought, deniedBy: 'national' },
        { agencies, now: () => at, settings: withSettings({}) },
      )
      assert.deepEqual(
        recipients.filter(({ kind }) => kind !== 'prosecutor').map(({ ori }) => ori),
        oris,
      )
    })
  }

  test('outside the limits of a city the sheriff alone, and in a ZIP of two counties both', () => {
    const routed = (city: string, zip: string, state: State, insideCityLimits: 'no' | 'unknown') =>
      routeNotice(
        { sought: { street: '1 Main St', city, state, zip, insideCityLimits }, deniedBy: 'national' },
        { agencies, now: () => at, settings: withSettings({}) },
      ).recipients.map(({ name }) => name)
    assert.deepEqual(routed('Austin', '78701', 'TX', 'no'), ["Travis County Sheriff's Office"])
    assert.deepEqual(routed('Milford', '19963', 'DE', 'unknown'), [
      'Milford Police Department',
      'State Police Sussex',
      'State Police Kent',
    ])
  })
})
