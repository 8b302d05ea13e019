import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readDealers } from '#cli/replay/dealers-file.ts'

const header = 'ffl_number,license_type,license_type_description,city,county,state,zip,latitude,longitude'
const line = (ffl: string, state = 'VA', zip = '23421', city = 'Parksley') =>
  `${ffl},01,Dealer in Firearms,${city},Accomack,${state},${zip},,`
const text = (...lines: string[]) => `${[header, ...lines].join('\n')}\n`

test('a licensee is a number and a place, and the number says what kind of license it is', () => {
  const file = text(line('9-99-001-01-8B-00001'), '9-99-003-07-7E-00002,,,Ruther Glen,Caroline,VA,22546,37.9,-77.5')
  assert.deepEqual(readDealers(file), [
    { ffl: '9-99-001-01-8B-00001', city: 'Parksley', state: 'VA', zip: '23421' },
    { ffl: '9-99-003-07-7E-00002', city: 'Ruther Glen', state: 'VA', zip: '22546' },
  ])
})

test('a collector and a maker of ammunition ask for no checks', () => {
  assert.deepEqual(readDealers(text(line('9-99-001-03-8B-00001'), line('9-99-001-06-8B-00002'))), [])
})

describe('a file that is wrong anywhere is refused, with line and column', () => {
  const good = line('9-99-001-01-8B-00001')
  const cases = [
    [
      'a number of another form',
      text(good, line('1-54-001-8B-05596')),
      { because: 'not the number of a federal firearms license', line: 3, column: 'ffl_number' },
    ],
    [
      'the month letter I, which no license has',
      text(line('9-99-001-01-8I-00001')),
      { because: 'not the number of a federal firearms license', line: 2, column: 'ffl_number' },
    ],
    ['a license twice', text(good, good), { because: 'the license is there twice', line: 3, column: 'ffl_number' }],
    [
      'a state by its name',
      text(line('9-99-001-01-8B-00001', 'Virginia')),
      { because: 'not one of the 56 two-letter codes', line: 2, column: 'state' },
    ],
    [
      'a ZIP code that lost its zero',
      text(line('9-99-001-01-8B-00001', 'MA', '1089')),
      { because: 'not a ZIP code of five digits', line: 2, column: 'zip' },
    ],
    [
      'no place',
      text(line('9-99-001-01-8B-00001', 'VA', '23421', '')),
      { because: 'not a place', line: 2, column: 'city' },
    ],
    [
      'a column that nobody knows',
      text(good).replace('latitude', 'owner'),
      { because: 'no such column is known', line: 1, column: 'owner' },
    ],
  ] as const
  for (const [name, file, bad] of cases) test(name, () => assert.deepEqual(readDealers(file), bad))
})
