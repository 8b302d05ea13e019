import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { suite, test } from 'node:test'
import { runNics } from '../run-nics.ts'
import { freshFolder, lines, matched } from './files.ts'

const header = 'id,last,first,middle,suffix,born,sex,race,state,ssn,birthplace,height,weight'
const records = lines(
  header,
  'R-1,Lindqvist,Robert,Karl,,1984-03-07,M,W,VA,901-23-4567,TX,511,180',
  'R-2,Zabriskie,Ann,,,1990-07-21,F,W,TX,,,,',
  'R-3,Lindqvist,Bob,,,1984,M,,,,,,',
  'R-4,Okafor,Ngozi,,,1975-12-01,F,B,MD,902345678,,,',
)
const inquiries = lines(
  'first,last,id,born,ssn',
  'Robert,Lindqvist,Q-1,19840307,901234567',
  'Xerxes,Nobody,Q-2,1931-12-31,',
  'Ann,Zabriski,Q-3,1991-07-21,',
)

suite('nics match', () => {
  test('writes every pair that may be one person, best first, and says how it went', async t => {
    const { status, document, hits, told } = await matched(t, records, inquiries)
    assert.equal(status, 0)
    assert.equal(told, '')
    assert.deepEqual(
      hits.map(line => line.replace(/,[\d.]+,/, ',…,')),
      ['Q-1,R-1,…,same', 'Q-1,R-3,…,possibly', 'Q-3,R-2,…,possibly'],
    )
    const { p50us, p99us, seconds, indexBytes, out, ...said } = document
    assert.ok(p50us !== null && p99us !== null && 0 < p50us && p50us <= p99us)
    assert.ok(seconds.build >= 0 && seconds.search >= 0 && out.endsWith('H.csv'))
    assert.ok(indexBytes > 0)
    assert.deepEqual(
      { ...said, records: { ...said.records, file: '' }, inquiries: { ...said.inquiries, file: '' } },
      {
        records: { file: '', rows: 4, taken: 4, leftOut: 0, people: 4 },
        inquiries: { file: '', rows: 3, taken: 3, leftOut: 0, people: 3 },
        threshold: 20,
        hits: { pairs: 3, same: 1, possibly: 2, inquiries: 2 },
        before: 0,
        threads: 1,
        leftOut: [],
        leftOutMore: 0,
        notices: [],
        ignoredColumns: [],
      },
    )
  })

  test('with --json one document stands on standard output, the hits in their file, and nothing anywhere else', async t => {
    const folder = freshFolder(t)
    const [from, asking, out] = [folder.write('R.csv', records), folder.write('Q.csv', inquiries), folder.path('H.csv')]
    const args = ['match', '--records', from, '--inquiries', asking, '--out', out]
    const json = await runNics([...args, '--json'])
    assert.deepEqual([json.status, json.stderr], [0, ''])
    assert.match(json.stdout, /^\{.*"hits":\{"pairs":3,"same":1,"possibly":2,"inquiries":2\}.*\}\n$/)
    assert.deepEqual(folder.names(), ['H.csv', 'Q.csv', 'R.csv'])
    assert.match(
      folder.read('H.csv'),
      /^inquiry_id,record_id,bits,answer\nQ-1,R-1,\d+\.\d{3},same\nQ-1,R-3,\d+\.\d{3},possibly\nQ-3,R-2,\d+\.\d{3},possibly\n$/,
    )
    // Who is on record is its owner's business alone.
    assert.equal(statSync(out).mode & 0o777, 0o600)
    const page = await runNics(args)
    assert.deepEqual([page.status, page.stderr], [0, ''])
    assert.match(page.stdout, /^hits +3 pairs of 20 bits and more: 1 same, 2 possibly$/m)
  })

  test('rows of one id are names of one person, wherever they stand, and inquiries keep the order of their first rows', async t => {
    const { document, hits } = await matched(
      t,
      lines(
        'id,last,first,born',
        'R-1,Unlike,Karl,1984-03-07',
        'R-2,Zabriskie,Ann,1990-07-21',
        'R-1,Lindqvist,Robert,',
      ),
      lines('id,last,first,born', 'Q-1,Other,Eve,1990-07-21', 'Q-2,Lindqvist,Robert,1984-03-07', 'Q-1,Zabriskie,Ann,'),
    )
    assert.deepEqual([document.records.people, document.inquiries.people], [2, 2])
    assert.deepEqual(
      hits.map(line => line.split(',').slice(0, 2)),
      [
        ['Q-1', 'R-2'],
        ['Q-2', 'R-1'],
      ],
    )
  })

  test('of one person the first row that knows something stands, and what another says otherwise is counted', async t => {
    const { document } = await matched(
      t,
      lines('id,last,first,born,sex', 'R-1,Doe,Ann,,F', 'R-1,Roe,Ann,1990-07-21,M', 'R-1,Poe,Ann,1990-07-22,'),
      lines('id,last,first'),
    )
    assert.deepEqual(
      document.notices.map(({ column, code, count }) => [column, code, count]),
      [
        ['sex', 'said-before', 1],
        ['born', 'said-before', 1],
      ],
    )
  })

  test('a threshold is where the file of hits ends, above and below the engine’s own', async t => {
    const bitsFrom = (hits: readonly string[]) => hits.map(line => Number(line.split(',')[2]))
    const low = await matched(t, records, inquiries, { threshold: '-100' })
    assert.equal(low.document.threshold, -100)
    assert.ok(low.hits.length > 2 && low.hits.every(line => /,(?:same|possibly)$/.test(line)))
    assert.ok(bitsFrom(low.hits).some(bits => bits < 20))
    const bits = bitsFrom(low.hits).slice(0, 2)
    assert.deepEqual(
      bits,
      bits.toSorted((one, other) => other - one),
    )
    const high = await matched(t, records, inquiries, { threshold: '40.5' })
    assert.deepEqual(
      high.hits.map(line => line.split(',')[1]),
      ['R-1'],
    )
    assert.deepEqual((await matched(t, records, inquiries, { threshold: '1000' })).hits, [])
  })

  test('no hit is dropped, however many there are', async t => {
    const many = Array.from({ length: 1200 }, (_, at) => `R-${at},Lindqvist,Robert,1984-03-07`)
    const { document, hits } = await matched(
      t,
      lines('id,last,first,born', ...many),
      lines('id,last,first,born', 'Q-1,Lindqvist,Robert,1984-03-07'),
    )
    assert.deepEqual([document.hits.pairs, hits.length], [1200, 1200])
  })

  test('an id is any text, and comes out as it went in', async t => {
    const id = '"O\'Brien, ""7""\n 第一 "'
    const { hits } = await matched(
      t,
      `id,last,first,born\n${id},Lindqvist,Robert,1984-03-07\n`,
      'id,last,first,born\n=1+1,Lindqvist,Robert,1984-03-07\n',
    )
    assert.match(hits.join('\n'), /^=1\+1,"O'Brien, ""7""\n 第一 ",\d+\.\d{3},same$/)
  })

  test('columns in any order and case, a byte-order mark, CRLF, quotes and unknown columns are all read', async t => {
    const { document, hits, told } = await matched(
      t,
      '\u{FEFF}"ID",Remark,LAST,"First",born\r\n"R-1","a\r\nb","Lindqvist","Robert","1984-03-07"\r\n',
      lines('id,last,first,born', 'Q-1,Lindqvist,Robert,1984-03-07'),
    )
    assert.equal(hits.length, 1)
    assert.equal(told, 'R.csv: not read are the columns Remark.\n')
    assert.deepEqual(
      document.ignoredColumns.map(({ column }) => column),
      ['Remark'],
    )
  })

  for (const [name, empty] of [
    ['a header alone', 'id,last,first\n'],
    ['nothing at all', ''],
    ['empty lines', '\n\n'],
  ] as const) {
    test(`${name} is nobody, and nobody is found`, async t => {
      for (const [from, asking] of [
        [empty, inquiries],
        [records, empty],
        [empty, empty],
      ] as const) {
        const { status, document, hits } = await matched(t, from, asking)
        assert.deepEqual([status, document.hits.pairs, hits], [0, 0, []])
      }
      const { told } = await matched(t, empty, inquiries)
      assert.equal(
        told,
        empty.startsWith('id') ? '' : 'R.csv is empty: it has not even a header, and nobody is in it.\n',
      )
    })
  }
})
