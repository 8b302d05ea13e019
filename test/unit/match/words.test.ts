import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { edits } from '#match/edits.ts'
import { isNickname, shareFormalName, variants } from '#match/nicknames.ts'
import { sound } from '#match/sound.ts'

/** The textbook table, cell by cell: slow, and written without a look at ours. */
function textbook(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_cell, column) => (row === 0 ? column : column === 0 ? row : 0)),
  )
  const at = (row: number, column: number): number => table[row]?.[column] ?? 99
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1
      const swap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const ways = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + cost]
      const cells = table[row]
      if (cells !== undefined) cells[column] = Math.min(...ways, swap ? at(row - 2, column - 2) + 1 : 99)
    }
  }
  return at(one.length, other.length)
}

const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C'), maxLength: 8 })

test('edits are counted as the textbook counts them, up to two', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const expected = textbook(one, other)
      assert.equal(edits(one, other), expected > 2 ? 'more' : expected)
    }),
    { numRuns: 2000 },
  )
})

test('a letter wrong, missing, too many, or two swapped is one edit', () => {
  assert.deepEqual(
    ['SMYTH', 'SMTH', 'SMIITH', 'SIMTH', 'SMITHS'].map(other => edits('SMITH', other)),
    [1, 1, 1, 1, 1],
  )
})

test('names that sound alike have one code, and names that do not have others', () => {
  const alike = [
    ['SMITH', 'SMYTHE', 'SCHMIDT'],
    ['CATHERINE', 'KATHRYN', 'KATHERINE'],
    ['STEVEN', 'STEPHEN'],
    ['MEYER', 'MAIER', 'MYER'],
    ['GEOFFREY', 'JEFFREY'],
  ]
  for (const names of alike) assert.equal(new Set(names.map(sound)).size, 1, names.join(' '))
  assert.notEqual(sound('SMITH'), sound('JONES'))
  assert.notEqual(sound('ROBERT'), sound('RICHARD'))
})

test('a nickname is one in both directions', () => {
  assert.deepEqual([isNickname('WILLIAM', 'BILL'), isNickname('BILL', 'WILLIAM')], [true, true])
  assert.equal(shareFormalName('BILL', 'WILL'), true)
  assert.equal(isNickname('WILLIAM', 'ROBERT'), false)
})

test('whoever may be called by another name is also looked for by it, and never by their own twice', () => {
  const bill = variants('BILL')
  assert.ok(bill.has('WILLIAM') && bill.has('WILL') && !bill.has('BILL'))
  assert.equal(variants('XQZ').size, 0)
})
