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
  [19.5, 75],
  [10, 75],
  [0, 40],
  [-30, 10],
  [-200, 5],
]

for (const [threshold, questions] of cases) {
  test(`a search for ${threshold} bits finds whom comparing with everybody finds, with the same bits (seed ${seed})`, () => {
    let compared = 0
    for (let at = 0; at < questions; at += 1) {
      const { names, ...rest } = spoiled((at * 37) % people, at)
      const asked = { ...rest, names: at % 4 === 0 ? ([{ ...names[0], last: 'Smith' }] as const) : names }
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

const sorted = (bits: ReadonlyMap<string, number>): readonly (readonly [string, string])[] =>
  [...bits].map(([id, of]) => [id, of.toFixed(6)] as const).toSorted(([one], [other]) => Number(one) - Number(other))
