import assert from 'node:assert/strict'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { createZipArchiveSync, gzipSync, ZipEntry } from 'node:zlib'
import { importLists, type Imported } from '#real/agencies/import.ts'
import { isUnreadable } from '#real/agencies/take.ts'
import { agency, folderOf, imported, offices, places, states, whole, type Lists } from '../../support/agency-lists.ts'

const sentence = (t: TestContext, lists: Lists): string => {
  const found = imported(t, lists)
  return isUnreadable(found) ? found.unreadable : assert.fail('the lists were taken')
}

const refusedOf = ({ reports }: Imported, list: string) => reports.find(each => each.list === list)?.refused

suite('lists that are taken', () => {
  test('nothing is kept but what routing needs', t => {
    const { directory } = whole(t)
    assert.deepEqual(directory.agencies, [
      {
        ori: 'CO0000001',
        name: 'Samplebury Police Department',
        kind: 'city',
        state: 'CO',
        county: 'sample',
        zip: '80001',
      },
      { ori: 'CO0000002', name: 'Sample County Sheriff’s Office', kind: 'sheriff', state: 'CO', county: 'sample' },
    ])
    assert.deepEqual(directory.zips, [
      { zip: '09012', state: '', place: 'apoae' },
      { zip: '80001', state: 'CO', place: 'samplebury', county: 'sample' },
    ])
  })

  test('from gzip, and from an archive that holds the list in several formats, it is the same edition', t => {
    const entries = [
      ZipEntry.createSync('list.json', Buffer.from('{}')),
      ZipEntry.createSync('list.csv', Buffer.from(places)),
    ]
    const geo = Buffer.concat([...{ [Symbol.iterator]: () => createZipArchiveSync(entries) }])
    const packed = whole(t, { agencies: gzipSync(JSON.stringify(states)), geo })
    assert.equal(packed.directory.edition, whole(t).directory.edition)
  })

  test('columns in another order, and one more, with a mark at the beginning', t => {
    const zips = '\uFEFFmore,zip,ori\nx,80001,CO0000001\n'
    assert.equal(whole(t, { zips }).directory.agencies[0]?.zip, '80001')
  })

  test('an agency that names no county is in that of its office', t => {
    const agencies = JSON.stringify({ CO: { CO0000001: agency('Samplebury Police Department', 'City', null) } })
    assert.equal(whole(t, { agencies }).directory.agencies[0]?.county, 'sample')
  })
})

suite('lines that are not taken are said, and the others are', () => {
  test('agencies: no ORI, no state, no name, no kind, an ORI twice; and federal bodies are counted apart', t => {
    const text = `{"CO":{"CO0000001":${JSON.stringify(agency('First Police Department', 'City', null))},
      "CO1":{},"CO0000003":${JSON.stringify(agency(null, 'City', null))},"CO0000004":{"agency_name":"A"},
      "CO0000005":7,"CO0000006":${JSON.stringify(agency('National Zoo', 'Federal', null))},
      "CO0000001":${JSON.stringify(agency('Second Police Department', 'City', null))}},
      "ZZ":{"CO0000007":${JSON.stringify(agency('Seventh', 'City', null))}},
      "UT":{"CO0000001":${JSON.stringify(agency('Third', 'City', null))}}}`
    const found = whole(t, { agencies: text })
    assert.deepEqual(refusedOf(found, 'agencies'), [
      { line: 1, code: 'twice-there' },
      { line: 2, code: 'no-ori' },
      { line: 3, code: 'no-name' },
      { line: 4, code: 'no-kind' },
      { line: 5, code: 'no-name' },
      { line: 8, code: 'no-state' },
      { line: 9, code: 'twice-there' },
    ])
    assert.deepEqual(found.reports[0]?.leftOut, { federal: 1 })
    assert.deepEqual(
      found.directory.agencies.map(({ name }) => name),
      ['Second Police Department'],
    )
  })

  test('ten bad lines of the gazetteer, each with its line and why', t => {
    const bad = [
      'US,8000,A,Colorado,CO,S,1,0,0',
      'US,80002,,Colorado,CO,S,1,0,0',
      'US,80003,B,Colorado,Col,S,1,0,0',
      'US,80004',
      '',
    ]
    const geo = `${places}${[...bad, ...bad].join('\n')}\nUS,80005,Last,Colorado,CO,Sample,001,0,0\n`
    const found = whole(t, { geo })
    const codes = ['no-zip', 'no-place', 'no-state', 'wrong-cells', 'wrong-cells'] as const
    assert.deepEqual(
      refusedOf(found, 'geo'),
      [...codes, ...codes].map((code, at) => ({ line: at + 4, code })),
    )
    assert.equal(found.directory.zips.length, 3)
  })

  test('an office of no agency, a ZIP of four digits, an office twice', t => {
    const zips = `${offices}X,80001,0,0\nCO0000002,8000,0,0\nCO0000001,80002,0,0\n`
    assert.deepEqual(refusedOf(whole(t, { zips }), 'zips'), [
      { line: 4, code: 'no-ori' },
      { line: 5, code: 'no-zip' },
      { line: 6, code: 'twice-there' },
    ])
  })
})

suite('a list that cannot be read refuses the whole import', () => {
  const packed = gzipSync(JSON.stringify(states))
  const archived = (names: readonly string[]): Buffer =>
    Buffer.concat([
      ...{
        [Symbol.iterator]: () =>
          createZipArchiveSync(names.map(name => ZipEntry.createSync(name, Buffer.from(places)))),
      },
    ])
  const bomb = gzipSync(Buffer.alloc(129 * 1024 * 1024))
  const bombed = (): Buffer =>
    Buffer.concat([
      ...{
        [Symbol.iterator]: () =>
          createZipArchiveSync([ZipEntry.createSync('list.csv', Buffer.alloc(129 * 1024 * 1024))]),
      },
    ])
  const cases: readonly (readonly [name: string, lists: () => Lists, says: string])[] = [
    [
      'gzip that was cut off',
      () => ({ agencies: packed.subarray(0, 60) }),
      'agencies is cut off or damaged, and cannot be unpacked.',
    ],
    [
      'an archive that was cut off',
      () => ({ geo: archived(['list.csv']).subarray(0, 80) }),
      'geo is cut off or damaged, and cannot be unpacked.',
    ],
    ['JSON that was cut off', () => ({ agencies: '{"CO":{"CO0000001":{' }), 'agencies is no JSON object of states.'],
    ['a list where states stand', () => ({ agencies: '[]' }), 'agencies is no JSON object of states.'],
    ['no agency', () => ({ agencies: '{"CO":{}}' }), 'agencies has no agency in it.'],
    ['wrong columns', () => ({ zips: 'ori,postcode\n' }), 'zips lacks the columns zip.'],
    [
      'the lists in each other’s places',
      () => ({ geo: offices }),
      'geo lacks the columns zipcode, place, state_code, province.',
    ],
    ['an empty file', () => ({ geo: '' }), 'geo lacks the columns zipcode, place, state_code, province.'],
    ['no text', () => ({ zips: Buffer.from([0xff, 0xfe, 0x00, 0xd8]) }), 'zips is no UTF-8 text.'],
    [
      'two lists in one archive',
      () => ({ geo: archived(['a.csv', 'b.csv']) }),
      'geo holds 2 CSV files, and has to hold one.',
    ],
    ['a gzip bomb', () => ({ agencies: bomb }), 'agencies has more than 128 MB, unpacked; no such list has.'],
    ['a bomb in an archive', () => ({ geo: bombed() }), 'geo has more than 128 MB, unpacked; no such list has.'],
  ]
  for (const [name, lists, says] of cases) test(name, t => assert.equal(sentence(t, lists()), says))

  test('a file that is not there', t => {
    const nothing = join(folderOf(t), 'none')
    const found = importLists({ agencies: nothing, zips: nothing, geo: nothing })
    assert.equal(isUnreadable(found) && found.unreadable, `${nothing} is not there, or is no file.`)
  })
})
