import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparePrepared, type Score } from '#match/compare.ts'
import type { Description, Name } from '#match/description.ts'
import { buildIndex, createIndex, type PersonIndex } from '#match/index.ts'
import { prepare, prepareAsked } from '#match/prepare.ts'
import { createChance } from '#simulated/crowd/chance.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'
import { errorClasses } from '#simulated/crowd/errors.ts'

/**
 * A search passes over nearly everybody without comparing them. Here everybody is compared, and the search must have found the
 * same people: whatever is wrong with their names, dates and numbers, in a file with aliases, and far below any threshold in use.
 */
const seed = 4
const people = 600
const kinds = Object.values(errorClasses)
const chance = createChance(seed)
const crowd = createCrowd(seed)

const spoiled = (at: number, kind: number): Description => kinds[kind % kinds.length]?.(crowd(at), chance) ?? crowd(at)

/** One in five has another name, and so a further row; one in three bears the commonest surname, whose rows are not read through. */
const records = Array.from({ length: people }, (_, at) => {
  const { names, ...rest } = spoiled(at, at)
  const more: readonly Name[] = at % 5 === 0 ? crowd(people + at).names : []
  const common: readonly Name[] = at % 3 === 0 ? [{ ...crowd(at).names[0], last: 'Smith' }] : []
  return { id: String(at), description: { ...rest, names: [...names, ...more, ...common] as const } }
})
const prepared = records.map(({ description }) => prepare(description))

const inOrder = buildIndex(records)
const recent = createIndex()
for (const { id, description } of records) recent.put(id, description)
const mixed = buildIndex(records.filter((_, at) => at % 2 === 0))
for (const { id, description } of records.filter((_, at) => at % 2 === 1)) mixed.put(id, description)

const ways: readonly (readonly [name: string, index: PersonIndex, deep: boolean])[] = [
  ['everybody in order', inOrder, false],
  ['everybody in order, searched deep', inOrder, true],
  ['everybody recent', recent, false],
  ['half of them in order and half recent', mixed, false],
]

const cases: readonly (readonly [threshold: number, questions: number])[] = [
  [20, 75],
  [10, 75],
  [0, 40],
  [-30, 10],
  [-200, 5],
]

for (const [threshold, questions] of cases) {
  test(`a search for ${threshold} bits finds whom comparing with everybody finds, with the same bits (seed ${seed})`, () => {
    let compared = 0
    for (let at = 0; at < questions; at += 1) {
      const asked = question(at)
      const expected = comparedWithAll(asked, threshold)
      compared += expected.size
      for (const [name, index, deep] of ways) {
        const found = index.search(asked, { limit: people, threshold, deep })
        const bits = new Map(found.map(({ id, score }) => [id, score.bits]))
        assert.deepEqual(sorted(bits), sorted(new Map([...expected].map(([id, score]) => [id, score.bits]))), name)
      }
    }
    assert.ok(compared >= questions * 0.9, `${compared} pairs came to ${threshold} bits`)
  })
}

function comparedWithAll(description: Description, threshold: number): ReadonlyMap<string, Score> {
  const asked = prepareAsked(description)
  const scores = prepared.map((person, at) => [String(at), comparePrepared(asked, person)] as const)
  return new Map(scores.filter(([, { bits }]) => bits >= threshold))
}

/** Somebody on record, spoiled in some way; of every six one by a common surname, one by an alias, one without a surname. */
function question(at: number): Description {
  const person = (at * 37) % people
  const { names, ...rest } = spoiled(person, at)
  const [name] = names
  const alias = records[person]?.description.names.at(-1) ?? name
  const called: Readonly<Record<number, Description['names']>> = {
    1: [{ ...name, last: 'Smith' }],
    3: [alias],
    5: [{ last: '', first: name.middle ?? name.first }],
  }
  return { ...rest, names: called[at % 6] ?? names }
}

const sorted = (bits: ReadonlyMap<string, number>): readonly (readonly [string, string])[] =>
  [...bits].map(([id, of]) => [id, of.toFixed(6)] as const).toSorted(([one], [other]) => Number(one) - Number(other))

const rest = { sex: 'F', race: 'A', state: 'OH', birthplace: 'VIETNAM', heightInches: 64, weightPounds: 140 } as const

/** Where a bound once said less than the comparison, or easily could. */
const once: readonly (readonly [what: string, asked: Description, recorded: Description])[] = [
  [
    'a surname two slips away, born a day apart',
    { ...rest, names: [{ last: 'Kowalczyk', first: 'Xiomara' }], born: '1980-03-02' },
    { ...rest, names: [{ last: 'Kovalchyk', first: 'Xiomara' }], born: '1980-03-03' },
  ],
  [
    'a first name two slips away, on the same day',
    { ...rest, names: [{ last: 'Kowalczyk', first: 'Theodora' }], born: '1980-03-02' },
    { ...rest, names: [{ last: 'Kowalczyk', first: 'Teodera' }], born: '1980-03-02' },
  ],
  [
    'an initial and a rare surname, on 1 January',
    { ...rest, names: [{ last: 'Kowalczyk', first: 'X' }], born: '1980-01-01' },
    { ...rest, names: [{ last: 'Kowalczyk', first: 'Xiomara' }], born: '1980-07-04' },
  ],
  [
    'a slip, where the year alone is known',
    { ...rest, names: [{ last: 'Kowalczyk', first: 'Theodora' }], born: '1980' },
    { ...rest, names: [{ last: 'Kowalcyk', first: 'Theodora' }], born: '1980-07-04' },
  ],
  [
    'a slip, where no date is known',
    { ...rest, names: [{ last: 'Kowalczyk', first: 'Theodora', middle: 'Xiomara' }] },
    { ...rest, names: [{ last: 'Kowalcyk', first: 'Theodora', middle: 'Xiomara' }], born: '1980-07-04' },
  ],
  [
    'a common name, which only the year goes with',
    { ...rest, names: [{ last: 'Smith', first: 'Joshua', middle: 'John' }], born: '1993-06-19' },
    { ...rest, names: [{ last: 'Smith', first: 'Joshua', middle: 'John' }], born: '1993-08-28' },
  ],
  [
    'two digits of the date wrong, and no first name on record',
    { ...rest, names: [{ last: 'Kowalczyk', first: 'Theodora' }], born: '1980-07-04' },
    { ...rest, names: [{ last: 'Kowalczyk', first: '' }], born: '1960-07-14' },
  ],
  [
    'two surnames where first and middle name belong',
    { ...rest, names: [{ last: 'Theodora', first: 'Kowalczyk Urrutia' }], born: '1980-07-04' },
    { ...rest, names: [{ last: 'Kowalczyk-Urrutia', first: 'Theodora' }], born: '1980-07-04' },
  ],
  [
    'first and last name in each other’s place on record, with an article',
    { ...rest, names: [{ last: 'De Kowalczyk', first: 'Theodora' }], born: '1980-07-04' },
    { ...rest, names: [{ last: 'Theodora', first: 'De Kowalczyk' }], born: '1980-07-04' },
  ],
  [
    'an alias with a middle name of its own',
    { names: [{ last: 'Smith', first: 'Mary', middle: 'Theodora' }], born: '1981-02-03', sex: 'F' },
    {
      names: [
        { last: 'Jones', first: 'Maria' },
        { last: 'Smith', first: 'Mary', middle: 'Theodora' },
      ],
      born: '1980-02-03',
      sex: 'F',
    },
  ],
  [
    'no surname asked for, and a first name that is a middle name on record',
    { names: [{ last: '', first: 'Xiomara' }], born: '1980-03-02', sex: 'F' },
    { names: [{ last: 'Le', first: 'Jon', middle: 'Xiomara' }], born: '1980-03-02', sex: 'F' },
  ],
]

for (const [what, asked, recorded] of once) {
  test(`found among others, with the bits of the comparison: ${what}`, () => {
    const expected = comparePrepared(prepareAsked(asked), prepare(recorded)).bits
    assert.ok(expected > 10, `${expected} bits: everybody is looked at for so few`)
    const index = buildIndex([...records, { id: 'wanted', description: recorded }])
    for (const deep of [false, true]) {
      const found = index.search(asked, { limit: people, threshold: expected - 0.01, deep })
      assert.equal(found.find(({ id }) => id === 'wanted')?.score.bits, expected)
    }
  })
}
