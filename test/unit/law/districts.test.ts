import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { keyIn } from '#law/districts/counties.ts'
import { districtName, districtOf, districts } from '#law/districts/district-of.ts'
import { divided } from '#law/districts/names.ts'
import { withheldOf } from '#law/notices/small-counts.ts'
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
