import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Description, Name } from '#match/description.ts'
import { buildIndex, createIndex } from '#match/index.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'

/** Whatever stands in a field, a search answers: with people and finite bits, and with the one on record where it is the same. */
const crowd = createCrowd(8)
const people = Array.from({ length: 500 }, (_, at) => ({ id: String(at), description: crowd(at) }))

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '',
    ' ',
    '-',
    'X',
    '?',
    'de la',
    'JR',
    '0',
    "'",
    'null',
    '__proto__',
    'constructor',
    'A'.repeat(10_000),
  ),
  fc.constantFrom('ß'.repeat(300), '﷽'.repeat(200), '\u202e\u0000', 'O'.repeat(39) + ' ' + 'Z'.repeat(200)),
)
const name: fc.Arbitrary<Name> = fc.record(
  { last: text, first: text, middle: text, suffix: text },
  { requiredKeys: ['last', 'first'] },
)
const someNames = fc.tuple(name, fc.array(name, { maxLength: 3 })).map(([one, more]) => [one, ...more] as const)
const description = fc.record(
  {
    names: someNames,
    born: fc.oneof(text, fc.constantFrom('1900-01-01', '1985', '1985-02', '1985-02-30', '0000-00-00', '9999-12-31')),
    sex: fc.constantFrom('M', 'F', 'U'),
    race: fc.constantFrom('A', 'B', 'I', 'W', 'U'),
    state: text,
    ssn: fc.oneof(text, fc.constantFrom('000000000', '123456789', '999999999', '12345', '-1', '1e9')),
    numbers: fc.array(text, { maxLength: 3 }),
    upin: text,
    birthplace: text,
    heightInches: fc.oneof(fc.integer(), fc.double()),
    weightPounds: fc.oneof(fc.integer(), fc.double()),
    eyes: text,
    hair: text,
  },
  { requiredKeys: ['names'] },
) as fc.Arbitrary<Description>

test('rubbish on record and rubbish asked for are answered with finite bits (fast-check prints its seed)', () => {
  fc.assert(
    fc.property(fc.array(description, { minLength: 1, maxLength: 8 }), description, (records, asked) => {
      const mixed = [...people, ...records.map((record, at) => ({ id: `rubbish ${at}`, description: record }))]
      const recent = createIndex()
      for (const { id, description: of } of mixed.slice(-20)) recent.put(id, of)
      const built = buildIndex(mixed)
      for (const index of [built, recent]) {
        for (const question of [asked, ...records, crowd(3)]) {
          const found = index.search(question, { limit: 20 })
          assert.ok(found.every(({ score }) => Number.isFinite(score.bits)))
        }
      }
      assert.ok(built.search(crowd(3), { limit: 20 }).some(({ id }) => id === '3'))
    }),
    { numRuns: 40 },
  )
})

test('a name, a date or a number that says nothing finds nobody, and hides nobody', () => {
  const index = buildIndex(people)
  const nothing: Description = { names: [{ last: '', first: '' }], born: '1900-01-01', ssn: '123456789' }
  assert.deepEqual(index.search(nothing, { limit: 10 }), [])
  const { names, ...rest } = crowd(7)
  const found = index.search({ ...rest, names: [...names, { last: '', first: '' }] as const }, { limit: 10 })
  assert.equal(found[0]?.id, '7')
})
