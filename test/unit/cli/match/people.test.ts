import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openAccount } from '#cli/match/account.ts'
import { peopleIn } from '#cli/match/people.ts'
import { repeatedAmong } from '#cli/match/repeated.ts'
import type { Row } from '#cli/match/rows.ts'
import type { Table } from '#cli/match/table.ts'

/** A table that is in memory already: each row has an id and a surname, and one without a surname is no person. */
function tableOf(rows: readonly (readonly [id: string, last: string])[]): Table {
  return {
    path: 'made-up.csv',
    size: 1,
    header: ['id', 'last', 'first'],
    ignored: [],
    at: { id: 0, last: 1, first: 2 },
    *rows() {
      for (const [at, [id, last]] of rows.entries()) yield { line: at + 2, cells: [id, last, ''] } satisfies Row
    },
    digest: () => '',
    isUnchanged: () => true,
    close: () => undefined,
  }
}

const read = (rows: readonly (readonly [string, string])[], inOrder: boolean) =>
  [...peopleIn(tableOf(rows), { account: openAccount(tableOf(rows)), inOrder, at: () => undefined })].map(
    ({ id, description: { names } }) => [id, ...names.map(({ last }) => last)] as const,
  )

test('whoever has one row comes at once, and whoever has several comes with the last', () => {
  const rows = [
    ['a', 'Doe'],
    ['b', 'Roe'],
    ['a', 'Poe'],
    ['c', 'Loe'],
  ] as const
  assert.deepEqual(read(rows, false), [
    ['b', 'Roe'],
    ['a', 'Doe', 'Poe'],
    ['c', 'Loe'],
  ])
  assert.deepEqual(read(rows, true), [
    ['a', 'Doe', 'Poe'],
    ['b', 'Roe'],
    ['c', 'Loe'],
  ])
})

test('a row that is left out, or the same name again, changes nothing about the others of its id', () => {
  const rows = [
    ['a', ''],
    ['b', ''],
    ['a', 'Doe'],
    ['a', 'Doe'],
    ['a', ''],
  ] as const
  for (const inOrder of [false, true]) assert.deepEqual(read(rows, inOrder), [['a', 'Doe']])
})

test('any rows give every id once with all its names, in the order of first rows where that is asked for (fast-check prints its seed)', () => {
  const id = fc.constantFrom('', 'a', 'b', 'c', 'constructor', '__proto__')
  const row = fc.tuple(id, fc.constantFrom('', 'Doe', 'Roe', 'Poe'))
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), rows => {
      const expected = [
        ...Map.groupBy(
          rows.filter(([key, last]) => key !== '' && last !== ''),
          ([key]) => key,
        ),
      ].map(([key, some]) => [key, ...new Set(some.map(([, last]) => last))])
      assert.deepEqual(read(rows, true), expected)
      assert.deepEqual(
        new Map(read(rows, false).map(names => [names[0], names])),
        new Map(expected.map(names => [names[0], names])),
      )
      assert.equal(read(rows, false).length, expected.length)
    }),
  )
})

test('how many rows of an id are still to come, whatever the ids (fast-check prints its seed)', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ maxLength: 2 }), fc.string()), { maxLength: 60 }), ids => {
      const { countOff } = repeatedAmong(ids)
      for (const [at, id] of ids.entries()) {
        assert.equal(countOff(id), ids.slice(at + 1).filter(other => other === id).length)
      }
    }),
  )
})

test('ten thousand ids that differ in a letter or two are told apart', () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => `REC-${at.toString().padStart(9, '0')}`)
  const { countOff } = repeatedAmong([...ids, 'REC-000000007', 'REC-000000007'])
  assert.deepEqual(
    ids.map(id => countOff(id)).filter(left => left > 0),
    [2],
  )
})
