import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { misspell } from '#simulated/nation/misspell.ts'
import { nation } from '#simulated/nation/nation.ts'
import { seeded } from '#simulated/random.ts'
import { compare } from '#match/compare.ts'
import type { Description } from '#match/description.ts'
import { called, lacking, someone } from './someone.ts'

const garcia: Description = { ...someone, names: called('García López', 'José', { middle: 'Luis' }) }
const number = '901234567'

/** Each class of error that a record or a form is known to hold, and the person is still seen. */
const errors: readonly (readonly [what: string, asked: Description, recorded: Description])[] = [
  ['nothing wrong', someone, someone],
  ['a letter wrong in the surname', someone, { ...someone, names: called('Lindqvast', 'Robert') }],
  ['two letters swapped in the surname', someone, { ...someone, names: called('Lindqivst', 'Robert') }],
  ['the first letter of the surname wrong', someone, { ...someone, names: called('Kindqvist', 'Robert') }],
  ['two letters wrong in the surname', someone, { ...someone, names: called('Lindkwist', 'Robert') }],
  ['a nickname', someone, { ...someone, names: called('Lindqvist', 'Bob') }],
  ['an initial for the first name', someone, { ...someone, names: called('Lindqvist', 'R.') }],
  ['the first name mistyped', someone, { ...someone, names: called('Lindqvist', 'Rboert') }],
  ['typos in both names', someone, { ...someone, names: called('Lindqvost', 'Robret') }],
  ['the middle name in use', someone, { ...someone, names: called('Lindqvist', 'James') }],
  ['first and last name in each other’s place', someone, { ...someone, names: called('Robert', 'Lindqvist') }],
  ['only the father’s surname', garcia, { ...garcia, names: called('Garcia', 'Jose') }],
  ['only the mother’s surname', garcia, { ...garcia, names: called('Lopez', 'Jose Luis') }],
  ['two surnames written as one', garcia, { ...garcia, names: called('Garcialopez', 'Jose') }],
  [
    'another surname, the middle name agreeing',
    someone,
    { ...someone, names: called('Zabriskie', 'Robert', { middle: 'James' }) },
  ],
  ['the suffix missing on one side', someone, { ...someone, names: called('Lindqvist', 'Robert', { suffix: 'Jr' }) }],
  ['day and month swapped', someone, { ...someone, born: '1974-09-03' }],
  ['the year one off', someone, { ...someone, born: '1975-03-09' }],
  ['the year three off', someone, { ...someone, born: '1971-03-09' }],
  ['a digit of the date wrong', someone, { ...someone, born: '1974-03-19' }],
  ['the day two off', someone, { ...someone, born: '1974-03-11' }],
  ['1 January for an unknown day', someone, { ...someone, born: '1974-01-01' }],
  ['no date of birth', someone, lacking(someone, 'born')],
  ['the wrong sex', someone, { ...someone, sex: 'F' }],
  ['the wrong race', someone, { ...someone, race: 'B' }],
  ['no race', someone, lacking(someone, 'race')],
  ['race unknown', someone, { ...someone, race: 'U' }],
  ['another state', someone, { ...someone, state: 'FL' }],
  [
    'a typo, a nickname and a wrong digit',
    someone,
    { ...someone, names: called('Lindqwist', 'Bob', { middle: 'J' }), born: '1974-03-19' },
  ],
  ['a digit of the number wrong', { ...someone, ssn: number }, { ...someone, ssn: '901234568' }],
  ['another person’s number typed', { ...someone, ssn: number }, { ...someone, ssn: '955512345' }],
  [
    'nothing but the number right',
    { ...someone, ssn: number },
    { names: called('Zabriskie', 'Ann'), born: '1990-07-21', ssn: number },
  ],
]

for (const [what, asked, recorded] of errors) {
  test(`still found: ${what}`, () => {
    assert.notEqual(compare(asked, recorded).answer, 'other')
  })
}

test('the same descriptors, or the same in other letters, are the same person', () => {
  assert.equal(compare(someone, someone).answer, 'same')
  const written: Description = { ...someone, names: called(' LINDQVIST', 'robert', { middle: 'J.' }) }
  assert.equal(compare(someone, written).answer, 'same')
})

test('each descriptor by which a record is held to a transferee counts for or against (CHK-07)', () => {
  const known = { ...someone, ssn: number, heightInches: 70, weightPounds: 180, birthplace: 'OH' } as const
  const others = { sex: 'F', race: 'B', born: '1951-11-27', state: 'FL', birthplace: 'TX' } as const
  const worse: Partial<Description> = { ...others, ssn: '955512345', heightInches: 61, weightPounds: 290 }
  const { bits } = compare(known, known)
  for (const [field, value] of Object.entries({ ...worse, names: called('Zabriskie', 'Ann') })) {
    assert.ok(compare(known, { ...known, [field]: value }).bits < bits, field)
  }
})

const smith: Description = { ...someone, names: called('Smith', 'James') }
const senior: Description = { ...someone, names: called('Lindqvist', 'Robert', { suffix: 'Sr' }) }

/** Two people whom a machine must not take for one, however much agrees. */
const others: readonly (readonly [what: string, asked: Description, recorded: Description])[] = [
  ['twins', someone, { ...someone, names: called('Lindqvist', 'Thomas', { middle: 'Paul' }) }],
  [
    'twins of like names with numbers one apart',
    { ...someone, names: called('Lindqvist', 'Rita'), ssn: number },
    { ...someone, names: called('Lindqvist', 'Rite'), ssn: '901234568' },
  ],
  [
    'twins, one with the other’s name for a middle name',
    { ...someone, names: called('Lindqvist', 'Thomas') },
    { ...someone, names: called('Lindqvist', 'Robert', { middle: 'Thomas' }) },
  ],
  [
    'twins with numbers one apart',
    { ...someone, ssn: number },
    { ...someone, names: called('Lindqvist', 'Thomas'), ssn: '901234568' },
  ],
  ['a senior and a junior', senior, { ...senior, names: called('Lindqvist', 'Robert', { suffix: 'Jr' }) }],
  ['a father and a son of one name', someone, { ...someone, born: '1999-06-17' }],
  ['two of a common name and another birthday', smith, { ...smith, born: '1974-06-17' }],
  [
    'two of a common name and birthday, nothing else known',
    smith,
    { names: called('Smith', 'James'), born: '1974-03-09' },
  ],
  ['two of whom only the year is known', { ...smith, born: '1974-01-01' }, { ...smith, born: '1974-01-01' }],
  ['two of a rare name and 1 January', { ...someone, born: '1974-01-01' }, { ...someone, born: '1974-01-01' }],
  ['two with a placeholder for a date', { ...someone, born: '1900-01-01' }, { ...someone, born: '1900-01-01' }],
  [
    'two with a placeholder for a number',
    { ...smith, ssn: '123456789', born: '1980-05-05' },
    { ...smith, ssn: '123456789' },
  ],
]

for (const [what, asked, recorded] of others) {
  test(`not taken for one person: ${what}`, () => {
    assert.notEqual(compare(asked, recorded).answer, 'same')
  })
}

test('a brother, a father and a stranger of the same name are nobody to stop for', () => {
  const twin = { ...someone, names: called('Lindqvist', 'Thomas') }
  const father = { ...someone, born: '1946-06-17' }
  const namesake = { ...smith, born: '1981-11-30' }
  assert.deepEqual(
    [compare(someone, twin).answer, compare(someone, father).answer, compare(smith, namesake).answer],
    ['other', 'other', 'other'],
  )
})

test('an exact number settles what a suffix or a placeholder date leaves in doubt', () => {
  const asked: Description = { ...someone, born: '1974-01-01', ssn: number }
  assert.equal(compare(asked, asked).answer, 'same')
})

test('a common name weighs less than a rare one', () => {
  const rare = compare(someone, someone).fields.find(({ field }) => field === 'surname')
  const common = compare(smith, smith).fields.find(({ field }) => field === 'surname')
  assert.ok((rare?.bits ?? 0) > (common?.bits ?? 0) + 8)
})

test('an alias counts, and a little less than the name in use', () => {
  const alias: Description = { ...someone, names: [{ last: 'Zabriskie', first: 'Karl' }, ...someone.names] }
  assert.equal(compare(someone, alias).bits, compare(someone, someone).bits - 1)
})

test('the fields add up to the bits, and none repeats a name, a date or a number', () => {
  const score = compare({ ...someone, ssn: number }, { ...someone, names: called('Lindqwist', 'Bob'), ssn: number })
  assert.equal(
    score.fields.reduce((sum, { bits }) => sum + bits, 0),
    score.bits,
  )
  assert.doesNotMatch(JSON.stringify(score.fields), /lindq|bob|robert|1974|90123/i)
})

test('it makes no difference which of two descriptions asks (people of seed 11)', () => {
  const { people } = nation({ seed: 11, people: 300 })
  const random = seeded(11)
  const someOne = fc.integer({ min: 0, max: 298 })
  fc.assert(
    fc.property(someOne, fc.boolean(), (at, self) => {
      const [one, other] = [people[at], people[self ? at : at + 1]]
      if (one === undefined || other === undefined) return
      const [a, b] = [misspell(one.description, random), misspell(other.description, random)]
      const [there, back] = [compare(a, b), compare(b, a)]
      assert.ok(Math.abs(there.bits - back.bits) < 1e-9)
      assert.equal(there.answer, back.answer)
    }),
    { numRuns: 1000 },
  )
})

test('to add a true name never turns a hit into none, and takes no more than what an alias costs (people of seed 12)', () => {
  const bits = (asked: Description, recorded: Description): number => compare(asked, recorded).bits
  const born = { born: '1980-02-03', sex: 'F' } as const
  const on: Description = {
    ...born,
    names: [...called('Lopez', 'Maria'), ...called('Wojciechowski', 'Teresa')] as const,
  }
  const marie: Description = { ...born, names: called('Lopez', 'Marie') }
  const both: Description = {
    ...born,
    names: [...called('Lopez', 'Marie'), ...called('Wojciechowski', 'Marie')] as const,
  }
  assert.ok(bits(both, on) >= bits(marie, on) - 1)
  const { people } = nation({ seed: 12, people: 200 })
  const random = seeded(12)
  for (const [at, { description }] of people.entries()) {
    const other = people[(at * 7) % people.length]?.description ?? description
    const asked = misspell(description, random)
    const more: Description = { ...asked, names: [...asked.names, ...other.names] as const }
    for (const recorded of [misspell(description, random), other]) {
      assert.ok(bits(more, recorded) >= bits(asked, recorded) - 1e-9)
    }
  }
})

test('what stands for an unknown name is not another name', () => {
  const unknown = { ...someone, names: called('Lindqvist', 'FNU') }
  assert.equal(compare(someone, unknown).bits, compare(someone, { ...someone, names: called('Lindqvist', '') }).bits)
  assert.notEqual(compare(someone, unknown).answer, 'other')
})

test('an article written as one with the surname is the surname without it', () => {
  const named = (last: string): Description => ({ ...someone, names: called(last, 'Robert') })
  const pairs = [
    ['Delacruz', 'Cruz'],
    ['Vanderberg', 'Berg'],
    ['de la Cruz', 'Delacruz'],
  ] as const
  for (const [one, other] of pairs) assert.notEqual(compare(named(one), named(other)).answer, 'other', one)
})
