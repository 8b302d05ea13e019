import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { misspell } from '#simulated/nation/misspell.ts'
import { nation } from '#simulated/nation/nation.ts'
import { seeded } from '#simulated/random.ts'
import type { Description } from '#match/description.ts'
import { createIndex } from '#match/index.ts'
import { called, lacking, someone } from './someone.ts'

const { people } = nation({ seed: 5, people: 3000 })

/** Three thousand others, so that whoever is found is found among many. */
function crowd() {
  const index = createIndex()
  for (const { index: at, description } of people) index.put(`crowd-${at}`, description)
  return index
}

const ids = (found: readonly { id: string }[]): readonly string[] => found.map(({ id }) => id)
const found = (asked: Description, recorded: Description): boolean => {
  const index = crowd()
  index.put('wanted', recorded)
  return ids(index.search(asked, { limit: 50 })).includes('wanted')
}

const number = '901234567'
const asked: Description = { ...someone, ssn: number }

/** Each is found by something that the others lack. */
const channels: readonly (readonly [by: string, asked: Description, recorded: Description])[] = [
  ['date, where both names are misspelled', someone, { ...someone, names: called('Kindqvisk', 'Tobert') }],
  ['a date one digit off', someone, { ...someone, born: '1984-03-09' }],
  ['name, where the record has no date', someone, lacking(someone, 'born')],
  [
    'name and nickname, where the record has no date',
    someone,
    { ...lacking(someone, 'born'), names: called('Lindqvist', 'Bob') },
  ],
  [
    'reversed names, where the record has no date',
    someone,
    { ...lacking(someone, 'born'), names: called('Robert', 'Lindqvist', { middle: 'James' }) },
  ],
  ['number, where nothing else agrees', asked, { names: called('Zabriskie', 'Ann'), born: '1990-07-21', ssn: number }],
  [
    'a number one digit off, where there is no date and the surname begins with another letter',
    asked,
    { ...lacking(someone, 'born'), names: called('Kindqvist', 'Robert'), ssn: '901234568' },
  ],
  [
    'an FBI number',
    { ...someone, numbers: ['SYN-12345'] },
    { names: called('Zabriskie', 'Ann'), numbers: ['syn12345'] },
  ],
  [
    'an alias',
    someone,
    {
      ...someone,
      names: [
        { last: 'Zabriskie', first: 'Karl' },
        { last: 'Lindqvist', first: 'Robert' },
      ],
    },
  ],
  [
    'a former name of the one who asks',
    { ...someone, names: [{ last: 'Zabriskie', first: 'Karl' }, ...someone.names] },
    someone,
  ],
]

for (const [by, question, recorded] of channels) {
  test(`found by ${by}`, () => {
    assert.ok(found(question, recorded))
  })
}

test('giving a number does not turn the search by name off, as it does elsewhere', () => {
  assert.ok(found(someone, someone))
  assert.ok(found({ ...someone, ssn: '955512345', numbers: ['SYN-99999'] }, someone))
})

test('whoever gives nothing in common with anybody finds nobody', () => {
  const nobody: Description = { names: called('Zabriskie', 'Xerxes'), born: '1931-12-31', ssn: '949999999' }
  assert.deepEqual(crowd().search(nobody, { limit: 50 }), [])
})

test('best first, and no more than asked for', () => {
  const index = createIndex()
  index.put('far', { ...someone, names: called('Lindqvost', 'Bob') })
  index.put('b', someone)
  index.put('a', someone)
  assert.deepEqual(ids(index.search(someone, { limit: 10 })), ['a', 'b', 'far'])
  assert.deepEqual(ids(index.search(someone, { limit: 1 })), ['a'])
})

test('with a threshold every record of so many bits is found, above and below what makes it possibly the same', () => {
  const index = createIndex()
  index.put('same', someone)
  index.put('far', { ...someone, names: called('Zabriskie', 'Karl') })
  assert.deepEqual(ids(index.search(someone, { limit: 10 })), ['same'])
  assert.deepEqual(ids(index.search(someone, { limit: 10, threshold: -100 })), ['same', 'far'])
  assert.deepEqual(ids(index.search(someone, { limit: 10, threshold: 1000 })), [])
})

test('a record put again is found by what it says now and not by what it said', () => {
  const index = createIndex()
  index.put('one', someone)
  index.put('one', { ...someone, names: called('Zabriskie', 'Karl'), born: '1990-07-21' })
  assert.equal(index.size, 1)
  assert.deepEqual(index.search(someone, { limit: 10 }), [])
})

test('a removed record never matches, whatever was put and removed before (fast-check prints its seed)', () => {
  const step = fc.record({ id: fc.integer({ min: 0, max: 9 }), kept: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), steps => {
      const index = createIndex()
      const kept = new Set<string>()
      for (const { id, kept: keep } of steps) {
        const name = `record ${id}`
        if (keep) index.put(name, people[id]?.description ?? someone)
        else assert.equal(index.remove(name), kept.has(name))
        if (keep) kept.add(name)
        else kept.delete(name)
      }
      assert.equal(index.size, kept.size)
      for (let id = 0; id < 10; id += 1) {
        const matches = ids(index.search(people[id]?.description ?? someone, { limit: 50 }))
        assert.equal(matches.includes(`record ${id}`), kept.has(`record ${id}`))
        assert.ok(matches.every(match => kept.has(match)))
      }
    }),
  )
})

test('of 3000 people written down twice with ordinary errors, 99 in 100 are found, whatever their names, and no stranger is the same (seed 23)', () => {
  const random = seeded(23)
  const index = createIndex()
  for (const { index: at, description } of people) index.put(String(at), misspell(description, random))
  const missed = { census: 0, other: 0 }
  const strangers: string[] = []
  for (const { index: at, description, tradition } of people) {
    const matches = index.search(misspell(description, random), { limit: 50 })
    if (!ids(matches).includes(String(at))) missed[tradition === 'census' ? 'census' : 'other'] += 1
    strangers.push(...ids(matches.filter(({ id, score }) => score.answer === 'same' && id !== String(at))))
  }
  const other = people.filter(({ tradition }) => tradition !== 'census').length
  assert.ok(missed.census <= (people.length - other) / 100, `${missed.census} with names of the census missed`)
  assert.ok(missed.other <= other / 100, `${missed.other} with names of younger traditions missed`)
  assert.deepEqual(strangers, [])
})
