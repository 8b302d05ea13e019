import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { freshFolder, lines, matched } from './files.ts'
import { runNics } from '../run-nics.ts'

const header = 'id,last,first,born,sex,race,state,ssn,height,weight,remark'
const row = (cells: Readonly<Record<string, string>>): string =>
  header
    .split(',')
    .map(name => cells[name] ?? '')
    .join(',')
const doe = { id: 'R-1', last: 'Doe', first: 'Ann' }

const nobody = lines('id,last,first')
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

suite('a row that cannot be read is named and left out, and those around it are taken', () => {
  const open = '"Doe,Ann,,,,,,,,'
  const cases: Readonly<Record<string, readonly [row: string | Uint8Array, code: string, column: string | null]>> = {
    'too few fields': ['R-1,Doe,Ann', 'field-count', null],
    'too many fields': [`${row(doe)},x`, 'field-count', null],
    'a quotation mark never closed': [`R-1,${open}`, 'open-quote', 'last'],
    'text behind a closing quotation mark': [row({ ...doe, last: '"Doe"Dee' }), 'text-after-quote', 'last'],
    'bytes that are not UTF-8': [latin1(row({ ...doe, first: 'Ren\u{E9}' })), 'not-utf-8', 'first'],
    'the same in a column that is not read': [latin1(row({ ...doe, remark: '\u{E9}' })), 'not-utf-8', 'remark'],
    'a day that does not exist': [row({ ...doe, born: '1980-02-30' }), 'no-date', 'born'],
    'a month that does not exist': [row({ ...doe, born: '13/45/1980' }), 'no-date', 'born'],
    'a word for a date': [row({ ...doe, born: 'unknown' }), 'no-date', 'born'],
    'no id': [row({ ...doe, id: '' }), 'no-id', 'id'],
    'an id of nothing but space': [row({ ...doe, id: '"  "' }), 'no-id', 'id'],
    'nobody at all': [row({ id: 'R-1' }), 'nobody', 'last'],
    'names without a letter': [row({ id: 'R-1', last: '-', first: '??' }), 'nobody', 'last'],
    'an id without end': [row({ ...doe, id: 'x'.repeat(65) }), 'too-long', 'id'],
    'an id with space without end': [row({ ...doe, id: `"R-1${' '.repeat(200_000)}"` }), 'too-long', 'id'],
    'a row without end': ['x'.repeat(1_100_000), 'too-long', null],
  }
  const good = row({ id: 'R-0', last: 'Lindqvist', first: 'Robert', born: '1984-03-07' })
  for (const [name, [bad, code, column]] of Object.entries(cases)) {
    test(name, async t => {
      const file = Buffer.concat(
        [header, good, bad, good.replace('R-0', 'R-9')].flatMap(line => [Buffer.from(line), Buffer.from('\n')]),
      )
      const { status, document, hits, told } = await matched(
        t,
        file,
        lines('id,last,first,born', 'Q-1,Lindqvist,Robert,1984-03-07'),
      )
      assert.equal(status, 0)
      assert.deepEqual(
        document.leftOut.map(({ line, column: blamed, code: why }) => [line, why, blamed]),
        [[3, code, column]],
      )
      assert.deepEqual([document.records.rows, document.records.taken, document.records.leftOut], [3, 2, 1])
      assert.deepEqual(
        hits.map(line => line.split(',')[1]),
        ['R-0', 'R-9'],
      )
      assert.match(
        told,
        column === null ? /^R\.csv, line 3: /m : new RegExp(`^R\\.csv, line 3, column ${column}: `, 'm'),
      )
      assert.match(told, /The row is left out\.\n$/)
      assert.doesNotMatch(told + JSON.stringify(document), /Doe|Dee|Ren|1980-02-30|13\/45/)
    })
  }
})

test('a row of the inquiries is named by its file too, and either file is counted for itself', async t => {
  const { document, told } = await matched(
    t,
    lines('id,last,first', ',Doe,Ann', 'R-1,Doe,Ann'),
    lines('id,last,first', '', 'Q-1,,'),
  )
  assert.deepEqual(
    document.leftOut.map(({ file, line, column, code, why }) => [file.at(-5), line, column, code, why]),
    [
      ['R', 2, 'id', 'no-id', 'the id is empty'],
      [
        'Q',
        3,
        'last',
        'nobody',
        'there is neither a name with a letter, nor a date of birth, nor a social security number',
      ],
    ],
  )
  assert.equal(
    told,
    lines(
      'R.csv, line 2, column id: the id is empty. The row is left out.',
      'Q.csv, line 3, column last: there is neither a name with a letter, nor a date of birth, nor a social security number. The row is left out.',
    ),
  )
  assert.deepEqual([document.records.leftOut, document.inquiries.leftOut, document.inquiries.people], [1, 1, 0])
})

test('a hundred are named in full, and how many more there are is said', async t => {
  const { document, told } = await matched(
    t,
    lines('id,last,first', ...Array.from({ length: 250 }, () => ',Doe,Ann')),
    nobody,
  )
  assert.deepEqual([document.leftOut.length, document.leftOutMore, document.records.leftOut], [100, 150, 250])
  assert.equal(told.split('\n').length - 1, 101)
  assert.match(told, /\nR\.csv: 150 more rows are left out\.\n$/)
})

test('with --strict a row left out ends with 3, and what could be read is matched all the same', async t => {
  const folder = freshFolder(t)
  const good = folder.write('good.csv', lines('id,last,first,born', 'R-1,Lindqvist,Robert,1984-03-07'))
  const bad = folder.write('bad.csv', lines('id,last,first,born', 'R-1,Lindqvist,Robert,1984-03-07', ',Doe,Ann,'))
  const out = folder.path('H.csv')
  const args = (from: string) => ['match', '--records', from, '--inquiries', good, '--out', out, '--json']
  assert.equal((await runNics([...args(good), '--strict'])).status, 0)
  assert.equal((await runNics(args(bad))).status, 0)
  const { status, stdout, stderr } = await runNics([...args(bad), '--strict'])
  assert.equal(status, 3)
  assert.match(
    stdout,
    /^\{.*"leftOut":\[\{"file":".*bad\.csv","line":3,"column":"id","code":"no-id","why":"the id is empty"\}\].*\}\n$/,
  )
  assert.match(stderr, /bad\.csv, line 3, column id: the id is empty\. The row is left out\.\n$/)
  assert.match(folder.read('H.csv'), /\nR-1,R-1,\d+\.\d{3},same\n$/)
})

test('what cannot be read of a row is not compared: counted by column and reason, and never a row left out', async t => {
  const odd = { ...doe, sex: 'X', race: 'H', state: 'Ohio', ssn: '12-3', height: '1.80', weight: '12 stone' }
  const { document, told } = await matched(
    t,
    lines(header, row(odd), row({ ...odd, id: 'R-2', sex: 'female' })),
    nobody,
  )
  assert.deepEqual(
    document.notices.map(({ column, code, count }) => [column, code, count]),
    [
      ['sex', 'not-sex', 1],
      ['race', 'not-race', 2],
      ['state', 'not-state', 2],
      ['ssn', 'not-ssn', 2],
      ['height', 'not-height', 2],
      ['weight', 'not-weight', 2],
    ],
  )
  assert.deepEqual([document.records.taken, document.records.leftOut], [2, 0])
  assert.match(told, /\nR\.csv, column ssn: 2 not compared: not a number of 7 to 9 digits\.\n/)
  assert.doesNotMatch(told, /Ohio|12-3|stone/)
})

test('more names than are compared of one person are counted', async t => {
  const names = Array.from(
    { length: 60 },
    (_, at) => `R-1,Doe${'abcdefghij'[at % 10]}${'abcdef'[Math.floor(at / 10)]},Ann`,
  )
  const { document } = await matched(t, lines('id,last,first', ...names, 'R-1,Doeaa,Ann'), nobody)
  assert.deepEqual(
    document.notices.map(({ code, count }) => [code, count]),
    [['too-many-names', 10]],
  )
})

test('whatever bytes stand in a file, nothing crashes, every row is taken or left out, and the hits are whole (fast-check prints its seed)', async t => {
  const cell = fc.oneof(
    fc.constantFrom('', 'R-1', 'Doe', 'Ann', '1980-02-03', '1980', '"', '""', '"Doe, Jr"', 'M', '511', '\u{0}', '\r'),
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  const text = fc.array(
    fc.array(cell, { minLength: 1, maxLength: 12 }).map(cells => cells.join(',')),
    { maxLength: 12 },
  )
  const bytes = fc.oneof(
    text.map(all => Buffer.from(all.join('\n'))),
    text.map(all => Buffer.from(all.join('\r\n'), 'latin1')),
    fc.uint8Array({ maxLength: 200 }).map(all => Buffer.from(all)),
  )
  await fc.assert(
    fc.asyncProperty(bytes, bytes, async (records, inquiries) => {
      const [from, asking] = [records, inquiries].map(below => Buffer.concat([Buffer.from(`${header}\n`), below]))
      const { status, document } = await matched(t, from ?? '', asking ?? '', { threshold: '-50' })
      assert.equal(status, 0)
      for (const { rows, taken, leftOut, people } of [document.records, document.inquiries]) {
        assert.equal(rows, taken + leftOut)
        assert.ok(people <= taken)
      }
      assert.equal(document.leftOut.length, document.records.leftOut + document.inquiries.leftOut)
      assert.ok(document.hits.pairs <= document.records.people * document.inquiries.people)
    }),
    { numRuns: 150 },
  )
})
