import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readLoad } from '#cli/replay/load-file.ts'
import { header, row } from './made-up-load.ts'

const february = row('2021-02', 'Texas', { handgun: 9 })
const texas = row('2021-03', 'Texas', { handgun: 120, permit: 7 })
const text = (...lines: string[]) => `${[header, ...lines].join('\n')}\n`

test('a month is read as the cells in which something was asked', () => {
  const load = readLoad(text(february, texas, row('2021-03', 'Mariana Islands', { long_gun: 1 })), '2021-03')
  assert.deepEqual(load, {
    cells: [
      { state: 'TX', kind: 'permit', count: 7 },
      { state: 'TX', kind: 'handgun', count: 120 },
      { state: 'MP', kind: 'long_gun', count: 1 },
    ],
    warnings: [],
  })
})

test('an empty cell is a kind that nobody counted yet', () => {
  const load = readLoad(text(texas.replaceAll(',0', ',')), '2021-03')
  assert.deepEqual(load, {
    cells: [
      { state: 'TX', kind: 'permit', count: 7 },
      { state: 'TX', kind: 'handgun', count: 120 },
    ],
    warnings: [],
  })
})

test('the columns may stand in any order', () => {
  const turned = (line: string) => line.split(',').toReversed().join(',')
  const load = readLoad(`${turned(header)}\n${turned(texas)}\n`, '2021-03')
  assert.ok('cells' in load)
  assert.deepEqual(load.cells[0], { state: 'TX', kind: 'permit', count: 7 })
})

test('a total that its cells do not make is said, and the cells are replayed', () => {
  const load = readLoad(text(texas.replace(/,127$/, ',128')), '2021-03')
  assert.ok('cells' in load)
  assert.equal(load.cells.length, 2)
  assert.deepEqual(load.warnings, ['line 2: the total says 128, its cells make 127'])
})

describe('a file that is wrong anywhere is refused, with line and column', () => {
  const cases = [
    {
      name: 'a column that nobody knows',
      file: `${header},bazooka\n${texas},1\n`,
      bad: { because: 'no such column is known', line: 1, column: 'bazooka' },
    },
    {
      name: 'a column that is missing',
      file: text(texas).replace('permit_recheck,', ''),
      bad: { because: 'the column is missing', line: 1, column: 'permit_recheck' },
    },
    {
      name: 'a column that is there twice',
      file: text(texas).replace(',handgun,', ',handgun,handgun,'),
      bad: { because: 'the column is there twice', line: 1, column: 'handgun' },
    },
    {
      name: 'a negative number of checks, in another month too',
      file: text(texas, february.replace(',9,', ',-9,')),
      bad: { because: 'not a whole number of checks', line: 3, column: 'handgun' },
    },
    {
      name: 'a number in words',
      file: text(texas.replace(',120,', ',many,')),
      bad: { because: 'not a whole number of checks', line: 2, column: 'handgun' },
    },
    {
      name: 'a fraction of a check',
      file: text(texas.replace(',120,', ',120.5,')),
      bad: { because: 'not a whole number of checks', line: 2, column: 'handgun' },
    },
    {
      name: 'a number that no state has ever had',
      file: text(texas.replace(',120,', ',100000001,')),
      bad: { because: 'not a whole number of checks', line: 2, column: 'handgun' },
    },
    {
      name: 'a state that does not exist',
      file: text(texas, row('2021-03', 'Jefferson', {})),
      bad: { because: 'not the name of one of the 56 jurisdictions', line: 3, column: 'state' },
    },
    {
      name: 'a month of another form',
      file: text(texas.replace('2021-03', '2021-3')),
      bad: { because: 'not a month such as 2021-03', line: 2, column: 'month' },
    },
    {
      name: 'the same month of a state twice',
      file: text(texas, february, texas),
      bad: { because: 'the month of this state is there twice', line: 4, column: 'state' },
    },
    {
      name: 'a line that is cut short',
      file: text(texas, '2021-03,Ohio,1,2'),
      bad: { because: 'the line has another number of cells than the header', line: 3 },
    },
    {
      name: 'a quotation mark that is never closed',
      file: text(texas, '2021-03,"Ohio'),
      bad: { because: 'a quotation mark is never closed', line: 3 },
    },
    {
      name: 'no line of the month',
      file: text(february),
      bad: { because: 'the file has no line for 2021-03', column: 'month' },
    },
    { name: 'an empty file', file: '', bad: { because: 'the file is empty', line: 1 } },
  ]
  for (const { name, file, bad } of cases) test(name, () => assert.deepEqual(readLoad(file, '2021-03'), bad))
})
