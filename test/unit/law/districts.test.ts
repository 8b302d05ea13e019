import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { builtIn, comprised, countiesAsOf, keyIn, namesIn } from '#law/districts/counties.ts'
import { districtName, districtOf, districts, judicialDistrict } from '#law/districts/district-of.ts'
import { divided } from '#law/districts/names.ts'
import { withheldOf } from '#law/notices/small-counts.ts'
import type { State } from '#law/words.ts'
import { readDistricts } from '#programme/districts-file.ts'

suite('the judicial districts', () => {
  test('are ninety-one of title 28 and three of title 48, each once', () => {
    assert.equal(districts.length, 94)
    assert.equal(new Set(districts).size, 94)
    const ofTitle48 = districts.filter(district => divided[district as 'GU']?.cite.text.startsWith('48') === true)
    assert.deepEqual(ofTitle48, ['GU', 'MP', 'VI'])
    assert.equal(districts.filter(district => district.includes('-')).length, 63)
  })

  test('are called as their courts are', () => {
    assert.equal(districtName('TX-S'), 'Southern District of Texas')
    assert.equal(districtName('CO'), 'District of Colorado')
    assert.equal(districtName('TX'), 'Texas, district not known')
    assert.equal(districtName('AS'), 'AS, of which nobody knows the district')
  })

  test('are found by a county however it is written', () => {
    const key = keyIn('MO', 'St. Louis County')
    for (const written of ['ST LOUIS', 'Saint Louis', 'st. louis county', 'stlouis'])
      assert.equal(keyIn('MO', written), key)
    assert.equal(keyIn('LA', 'St. Tammany Parish'), keyIn('LA', 'Saint Tammany'))
    assert.equal(keyIn('NM', 'Doña Ana'), keyIn('NM', 'Dona Ana County'))
    assert.notEqual(keyIn('MO', 'Saint Louis'), keyIn('MN', 'Saint Louis'))
  })

  test('of a place that may lie in a county of no list, beside one that is in one, are not known', () => {
    assert.equal(districtOf('WA', ['King']), 'WA-W')
    assert.equal(districtOf('WA', ['King', 'Nowhere']), 'WA')
    assert.equal(districtOf('WA', ['Nowhere'], new Map([[keyIn('WA', 'Nowhere'), 'WA-W']])), 'WA-W')
  })
})

suite('the counties of the districts', () => {
  const states = Object.keys(comprised) as (keyof typeof comprised)[]
  const names = (state: State) => Object.values(comprised[state] ?? {}).flatMap(list => namesIn(list))

  test('are told of each state that is several districts, of each of them, and of no other', () => {
    const several = Object.entries(divided).filter(([, whole]) => (whole?.parts.length ?? 0) > 0)
    assert.deepEqual(states.toSorted(), several.map(([state]) => state).toSorted())
    assert.deepEqual([...new Set(builtIn.values())].toSorted(), districts.filter(name => name.includes('-')).toSorted())
  })

  test('are as many as each state has, and none is in two districts', () => {
    const counts = states.map(state => `${state} ${names(state).length}`).toSorted()
    assert.deepEqual(
      counts,
      `AL 67, AR 75, CA 58, FL 67, GA 159, IA 99, IL 102, IN 92, KY 120, LA 64, MI 83, MO 115,
      MS 82, NC 100, NY 62, OH 88, OK 77, PA 67, TN 95, TX 254, VA 133, WA 39, WI 72, WV 55`.split(/,\s+/),
    )
    for (const state of states)
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

  test('have a date, and the rule says it', () => {
    const { year, day } = Temporal.PlainDate.from(countiesAsOf)
    assert.ok(judicialDistrict.says.includes(`July ${day}, ${year}`))
  })
})

suite('a table of counties', () => {
  const head = 'state,county,district\n'

  test('is read whole', () => {
    const { table, mistakes } = readDistricts(`\uFEFF${head}WA,King County,WA-W\r\nWA, Yakima ,WA-E\n\n`)
    assert.deepEqual(mistakes, [])
    assert.deepEqual(Object.fromEntries(table), { 'WA king': 'WA-W', 'WA yakima': 'WA-E' })
  })

  test('says of each line that is wrong why', () => {
    const lines = ['XX,King,WA-W', 'WA,,WA-W', 'WA,King,WA-N', 'WA,King,OR', 'WA,King', 'WA,King,WA-W', 'WA,KING,WA-E']
    const { mistakes } = readDistricts(`${head}${lines.join('\n')}`)
    assert.deepEqual(
      mistakes.map(({ line, code }) => `${line} ${code}`),
      ['2 state', '3 county', '4 district', '5 district', '6 columns', '8 twice'],
    )
    assert.deepEqual(readDistricts('county,state\nKing,WA').mistakes, [{ line: 1, code: 'columns' }])
    assert.deepEqual(readDistricts('').mistakes, [{ line: 1, code: 'columns' }])
  })

  test('of more counties than there are is none', () => {
    const many = Array.from({ length: 5_100 }, (_, at) => {
      const letters = [...String(at)].map(digit => 'abcdefghij'.charAt(Number(digit))).join('')
      return `WA,${letters},WA-W`
    })
    assert.equal(readDistricts(`${head}${many.join('\n')}`).mistakes.at(-1)?.code, 'too-many')
  })
})

test('no withheld count is the only one of its row or of its column', () => {
  const cells = ['CO', 'UT', 'WY', 'nation'].flatMap((district, row) =>
    ['fugitive', 'indictment', 'mental-health', 'all'].map((category, column) => ({
      ...{ district, category },
      count: row === 0 && column === 0 ? 2 : 20 + row * 10 + column,
    })),
  )
  const withheld = withheldOf(cells)
  assert.ok(withheld.has('CO fugitive'))
  for (const along of ['district', 'category'] as const) {
    for (const line of Map.groupBy(cells, cell => cell[along]).values()) {
      const hidden = line.filter(({ district, category }) => withheld.has(`${district} ${category}`))
      assert.notEqual(hidden.length, 1, `${along} ${line[0]?.[along]}`)
    }
  }
  assert.ok(withheld.size < cells.length)
})
