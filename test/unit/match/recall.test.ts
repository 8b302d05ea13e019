import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Description } from '#match/description.ts'
import { buildIndex, type Found } from '#match/index.ts'
import { thresholds } from '#match/weights.ts'
import { createChance } from '#simulated/crowd/chance.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'
import { calibrated, errorClasses, type ErrorClassName } from '#simulated/crowd/errors.ts'
import {
  agemateOf,
  juniorOf,
  namesakeOf,
  parentOf,
  sameSexTwinOf,
  twinOf,
  type LookAlike,
} from '#simulated/crowd/look-alikes.ts'
import { origins, personOf } from '#simulated/crowd/origins.ts'

/**
 * Who is found, and who is stopped for nothing, on people and errors of which the matcher knows nothing. The floors stand a
 * little below what was measured on larger files (docs/bench/matching.md), by what so few questions may miss by chance.
 */
const seed = 17
const people = 30_000
const bar = thresholds.possibly
/** What a deep search shows. */
const candidateBar = thresholds.deep

const crowd = createCrowd(seed)
const chance = createChance(seed)
const perOrigin = 600
const slices = origins.map(origin => ({
  origin,
  members: Array.from({ length: perOrigin }, () => personOf(origin, chance)),
}))
const everybody: readonly Description[] = [
  ...Array.from({ length: people }, (_, at) => crowd(at)),
  ...slices.flatMap(({ members }) => members),
]
const index = buildIndex(everybody.map((description, at) => ({ id: String(at), description })))

const search = (asked: Description, threshold: number): readonly Found[] =>
  index.search(asked, { limit: everybody.length, threshold })

/** How many bits the person at this place comes to, for somebody who is described so. */
const bitsOf = (at: number, asked: Description): number =>
  search(asked, candidateBar).find(({ id }) => id === String(at))?.score.bits ?? -Infinity

/** The people of a number of questions, spread over the file. */
const spread = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => (at * 7919) % people)

const share = (bits: readonly number[], atLeast: number): number =>
  bits.filter(of => of >= atLeast).length / Math.max(1, bits.length)

test(`of 2500 people described with ordinary errors, 99.5 of 100 are hits (seed ${seed})`, () => {
  const bits = spread(2500).map(at => bitsOf(at, calibrated(crowd(at), chance)))
  assert.ok(share(bits, candidateBar) >= 0.997, `candidates ${share(bits, candidateBar)}`)
  assert.ok(share(bits, bar) >= 0.995, `hits ${share(bits, bar)}`)
})

/** Where a name is another altogether, little is left to know a person by; and no text says how a name is read in Japan. */
const hard: Readonly<Partial<Record<ErrorClassName, readonly [candidates: number, hits: number]>>> = {
  'surname-changed': [0.97, 0.9],
  'given-changed': [0.97, 0.9],
  'date-two-digits-wrong': [0.85, 0.8],
  'written-in-chinese': [0.93, 0.88],
  'written-in-arabic': [0.9, 0.8],
}

for (const [name, spoil] of Object.entries(errorClasses)) {
  test(`found in spite of: ${name}`, () => {
    const asked = spread(1500).flatMap(at => {
      const description = spoil(crowd(at), chance)
      return description === undefined ? [] : [{ at, description }]
    })
    const bits = asked.slice(0, 100).map(({ at, description }) => bitsOf(at, description))
    assert.ok(bits.length > 0, 'nobody had this error')
    const [candidates, hits] = hard[name as ErrorClassName] ?? [0.98, 0.97]
    assert.ok(share(bits, candidateBar) >= candidates, `candidates ${share(bits, candidateBar)} of ${bits.length}`)
    assert.ok(share(bits, bar) >= hits, `hits ${share(bits, bar)} of ${bits.length}`)
  })
}

test('people of every origin and either sex are found alike', () => {
  for (const [place, { origin, members }] of slices.entries()) {
    const found = members.map((description, at) => ({
      sex: description.sex,
      bits: bitsOf(people + place * perOrigin + at, calibrated(description, chance)),
    }))
    for (const sex of ['M', 'F'] as const) {
      const bits = found.filter(one => one.sex === sex).map(one => one.bits)
      assert.ok(share(bits, bar) >= 0.985, `${origin}, ${sex}: ${share(bits, bar)} of ${bits.length}`)
    }
  }
})

test(`3000 strangers bring three hits at the most, one in ten in a file of 35 million being a third of one here`, () => {
  const strangers = createCrowd(seed + 1)
  const hits = Array.from({ length: 3000 }, (_, at) => search(strangers(at), bar).length)
  assert.ok(hits.reduce((sum, of) => sum + of, 0) <= 3)
})

/** Who must not be taken for the person on record, and in how many of a hundred cases they may be shown to an examiner. */
const lookAlikes: readonly (readonly [name: string, make: LookAlike, shown: number, same: number])[] = [
  ['a twin', twinOf, 0.3, 0.02],
  ['a twin of the same sex', sameSexTwinOf, 0.45, 0.02],
  ['a senior or a junior', juniorOf, 0.03, 0],
  ['a parent at the same address', parentOf, 0.02, 0],
  ['one of the same name and another date', namesakeOf, 0.02, 0],
  ['one of the same name, born within a year', agemateOf, 0.04, 0],
]

for (const [name, make, shown, same] of lookAlikes) {
  test(`not taken for the person on record: ${name}`, () => {
    const answers = spread(500).map(at => {
      const found = search(make(crowd(at), chance), bar)
      return found.find(({ id }) => id === String(at))?.score.answer ?? 'other'
    })
    const rate = (answer: string): number => answers.filter(given => given === answer).length / answers.length
    assert.ok(rate('same') <= same, `same ${rate('same')}`)
    assert.ok(rate('same') + rate('possibly') <= shown, `shown ${rate('same') + rate('possibly')}`)
  })
}

test('who demands the same surname and the same date loses a third of those described with one error', () => {
  const key = ({ names: [{ last }], born }: Description): string => `${last.toUpperCase()} ${born}`
  const found = spread(1500).flatMap((at, question) => {
    const kinds = Object.values(errorClasses)
    const description = kinds[question % kinds.length]?.(crowd(at), chance)
    return description === undefined ? [] : [key(description) === key(crowd(at)) ? 1 : 0]
  })
  assert.ok(share(found, 1) < 0.67, `${share(found, 1)} found`)
})
