import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import type { Line } from '#cli/match/lines.ts'
import { isBroken, rowsOf } from '#cli/match/rows.ts'

function* numbered(text: string): Generator<Line> {
  let number = 0
  for (const line of text.split('\n')) yield { number: (number += 1), text: line }
}

/** Each row as its line and its cells, or as its line, why it is broken, and in which cell. */
const read = (text: string, width = 3): readonly (readonly [number, ...(string | number | undefined)[]])[] =>
  [...rowsOf(numbered(text), width)].map(row =>
    isBroken(row) ? [row.line, row.code, row.at] : [row.line, ...row.cells],
  )

suite('rows as they should be', () => {
  const cases = {
    plain: ['1,Doe,Ann', [[1, '1', 'Doe', 'Ann']]],
    'space around cells': [' 1 , Doe ,Ann\t', [[1, '1', 'Doe', 'Ann']]],
    'quoted, with a comma': ['1,"Doe, Jr",Ann', [[1, '1', 'Doe, Jr', 'Ann']]],
    'quoted behind a space': ['1, "Doe" ,Ann', [[1, '1', 'Doe', 'Ann']]],
    'space inside the quotes stays': ['" 1 ",Doe,Ann', [[1, ' 1 ', 'Doe', 'Ann']]],
    'a doubled quotation mark': ['1,"Doe ""Dee""",Ann', [[1, '1', 'Doe "Dee"', 'Ann']]],
    'an inch mark': [`1,Doe,5'11"`, [[1, '1', 'Doe', `5'11"`]]],
    'empty cells': ['1,,', [[1, '1', '', '']]],
    'empty cells, quoted': ['1,"",""', [[1, '1', '', '']]],
    'empty lines between': [
      '\n1,Doe,Ann\n\n  \n2,Roe,Bob\n',
      [
        [2, '1', 'Doe', 'Ann'],
        [5, '2', 'Roe', 'Bob'],
      ],
    ],
    'a cell of two lines': [
      '1,"Doe\nRay",Ann\n2,Roe,Bob',
      [
        [1, '1', 'Doe\nRay', 'Ann'],
        [3, '2', 'Roe', 'Bob'],
      ],
    ],
    'two cells of two lines': ['1,"Doe\nRay","Ann\n\nLee"', [[1, '1', 'Doe\nRay', 'Ann\n\nLee']]],
  } as const
  for (const [name, [text, rows]] of Object.entries(cases)) test(name, () => assert.deepEqual(read(text), rows))
})

suite('a broken row costs no other', () => {
  const good = [2, '2', 'Roe', 'Bob'] as const
  const cases = {
    'too few fields': ['1,Doe\n2,Roe,Bob', [[1, 'field-count', undefined], good]],
    'too many fields': ['1,Doe,Ann,x\n2,Roe,Bob', [[1, 'field-count', undefined], good]],
    'a quotation mark that is never closed': ['1,"Doe,Ann\n2,Roe,Bob', [[1, 'open-quote', 1], good]],
    'the same, and quoted cells behind it': ['1,"Doe,Ann\n2,"Roe",Bob', [[1, 'open-quote', 1], good]],
    'the same, and an inch mark behind it': [
      `1,"Doe,70\n2,Roe,5'11"`,
      [
        [1, 'open-quote', 1],
        [2, '2', 'Roe', `5'11"`],
      ],
    ],
    'the same twice': [
      '1,"Doe,Ann\n2,Roe,Bob\n3,"Poe,Cid\n4,Loe,Dan',
      [[1, 'open-quote', 1], good, [3, 'open-quote', 1], [4, '4', 'Loe', 'Dan']],
    ],
    'in the last line': ['2,Roe,"Bob', [[1, 'open-quote', 2]]],
    'a lone quotation mark': ['"\n2,Roe,Bob', [[1, 'open-quote', 0], good]],
    'text behind a quoted cell': ['1,"Doe"Dee,Ann\n2,Roe,Bob', [[1, 'text-after-quote', 1], good]],
    'a name that begins with a quotation mark': ['1,"Dee" Doe,Ann\n2,Roe,Bob', [[1, 'text-after-quote', 1], good]],
    'a cell of two lines in a row with too many fields': [
      '1,"Doe\nRay",Ann,x\n2,Roe,Bob',
      [
        [1, 'field-count', undefined],
        [3, '2', 'Roe', 'Bob'],
      ],
    ],
  } as const
  for (const [name, [text, rows]] of Object.entries(cases)) test(name, () => assert.deepEqual(read(text), rows))

  test('a thousand lines behind an open quotation mark are looked at, and none is lost', () => {
    const further = Array.from({ length: 2500 }, (_, at) => `${at},Roe,Bob`)
    const rows = read(['x,"Doe,Ann', ...further].join('\n'))
    assert.deepEqual(rows[0], [1, 'open-quote', 1])
    assert.equal(rows.length, 2501)
    assert.deepEqual(rows.at(-1), [2501, '2499', 'Roe', 'Bob'])
  })

  test('a line that is too long, and one that is not UTF-8', () => {
    const given: readonly Line[] = [
      { number: 1, text: '', trouble: 'too-long' },
      { number: 2, text: '1,M\u{FFFD}ller,Ann', trouble: 'not-utf-8' },
      { number: 3, text: '1,M\u{FFFD}ller,Ann' },
    ]
    assert.deepEqual(
      [...rowsOf(given.values(), 3)],
      [
        { line: 1, code: 'too-long' },
        { line: 2, code: 'not-utf-8', at: 1 },
        { line: 3, cells: ['1', 'M\u{FFFD}ller', 'Ann'] },
      ],
    )
  })
})

suite('any text (fast-check prints its seed)', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', ',', '\n', "'"), maxLength: 6 }),
    fc.string(),
  )
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

  test('what is written by the rules is read as csv-parse reads it', () => {
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(table, rows => {
        const text = rows.map(row => row.map(quoted).join(',')).join('\n')
        const theirs = parse(text, { record_delimiter: '\n' })
        assert.deepEqual(
          read(text).map(([, ...cells]) => cells),
          theirs,
        )
        assert.deepEqual(theirs, rows)
      }),
    )
  })

  test('no text crashes the reader, and lines of plain rows are never lost behind it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n'), maxLength: 40 }), text => {
        const rows = read(`${text}\n1,Doe,"Ann"\n2,Roe,"Bob"`)
        assert.deepEqual(rows.at(-1)?.slice(1), ['2', 'Roe', 'Bob'])
      }),
    )
  })
})
