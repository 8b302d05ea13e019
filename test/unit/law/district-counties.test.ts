import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { builtIn, comprised, countiesAsOf, keyIn, namesIn } from '#law/districts/counties.ts'
import { districtOf, districts, judicialDistrict } from '#law/districts/district-of.ts'
import { divided } from '#law/districts/names.ts'
import { states, type State } from '#law/words.ts'
import { syntheticAgencies } from '#simulated/agencies.ts'
import { placesOf } from '#simulated/nation/jurisdictions.ts'

suite('the counties of the districts', () => {
  const told = Object.keys(comprised) as State[]
  const names = (state: State) => Object.values(comprised[state] ?? {}).flatMap(list => namesIn(list))

  test('are told of each state that is several districts, of each of them, and of no other', () => {
    const several = Object.entries(divided).filter(([, whole]) => (whole?.parts.length ?? 0) > 0)
    assert.deepEqual(told.toSorted(), several.map(([state]) => state).toSorted())
    assert.deepEqual([...new Set(builtIn.values())].toSorted(), districts.filter(name => name.includes('-')).toSorted())
  })

  test('are as many as each state has, and none is in two districts', () => {
    const counts = told.map(state => `${state} ${names(state).length}`).toSorted()
    assert.deepEqual(
      counts,
      `AL 67, AR 75, CA 58, FL 67, GA 159, IA 99, IL 102, IN 92, KY 120, LA 64, MI 83, MO 115,
      MS 82, NC 100, NY 62, OH 88, OK 77, PA 67, TN 95, TX 254, VA 133, WA 39, WI 72, WV 55`.split(/,\s+/),
    )
    for (const state of told)
      assert.equal(new Set(names(state).map(name => keyIn(state, name))).size, names(state).length, state)
  })

  test('are as many in each district as its section names', () => {
    const counts = [...Map.groupBy(builtIn.values(), district => district)]
    assert.deepEqual(
      counts.map(([district, of]) => `${district} ${of.length}`).toSorted(),
      `AL-M 23, AL-N 31, AL-S 13, AR-E 41, AR-W 34, CA-C 7, CA-E 34, CA-N 15, CA-S 2, FL-M 35, FL-N 23, FL-S 9,
      GA-M 70, GA-N 46, GA-S 43, IA-N 52, IA-S 47, IL-C 46, IL-N 18, IL-S 38, IN-N 32, IN-S 60, KY-E 67, KY-W 53,
      LA-E 13, LA-M 9, LA-W 42, MI-E 34, MI-W 49, MO-E 49, MO-W 66, MS-N 37, MS-S 45, NC-E 44, NC-M 19, NC-W 32,
      NY-E 5, NY-N 32, NY-S 8, NY-W 17, OH-N 40, OH-S 48, OK-E 26, OK-N 11, OK-W 40, PA-E 9, PA-M 33, PA-W 25,
      TN-E 41, TN-M 32, TN-W 22, TX-E 43, TX-N 100, TX-S 43, TX-W 68, VA-E 64, VA-W 69, WA-E 20, WA-W 19,
      WI-E 28, WI-W 44, WV-N 32, WV-S 23`.split(/,\s+/),
    )
  })

  test('of which another district has a piece are in none', () => {
    for (const county of ['Durham', 'Hoke', 'Moore', 'Richmond', 'Scotland'])
      assert.equal(districtOf('NC', [county]), 'NC')
  })

  test('are found by the names that they bear today, and a city of Virginia apart from the county of its name', () => {
    const found: readonly (readonly [State, string, string])[] = [
      ['FL', 'Miami-Dade County', 'FL-S'],
      ['FL', 'Desoto', 'FL-M'],
      ['GA', 'De Kalb County', 'GA-N'],
      ['IN', 'LaPorte', 'IN-N'],
      ['KY', 'Breckinridge', 'KY-W'],
      ['LA', 'Saint John the Baptist Parish', 'LA-E'],
      ['MO', 'St. Louis city', 'MO-E'],
      ['MO', 'Sainte Genevieve', 'MO-E'],
      ['OK', 'LeFlore', 'OK-E'],
      ['TX', 'Zavala', 'TX-W'],
      ['VA', 'Franklin (city)', 'VA-E'],
      ['VA', 'Franklin County', 'VA-W'],
      ['VA', 'City of Salem', 'VA-W'],
    ]
    for (const [state, county, district] of found) assert.equal(districtOf(state, [county]), district, county)
  })

  test('hold each place of the made-up nation, so that a training system counts by district', () => {
    const { counties } = syntheticAgencies()
    const unplaced = states.flatMap(state =>
      placesOf(state).filter(place => !districts.includes(districtOf(state, counties(place)))),
    )
    assert.deepEqual(
      unplaced.map(({ city }) => city),
      ['Pago Pago'],
    )
  })

  test('have a date, and the rule says it', () => {
    const { year, day } = Temporal.PlainDate.from(countiesAsOf)
    assert.ok(judicialDistrict.says.includes(`July ${day}, ${year}`))
  })
})
