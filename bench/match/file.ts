import type { Description } from '#match/description.ts'
import { createCrowd } from '#simulated/crowd/crowd.ts'
import { origins, personOf } from '#simulated/crowd/origins.ts'
import { chanceFor } from './chance.ts'
import type { Recorded } from './engine.ts'

type Origin = (typeof origins)[number]

/** Persons of one origin and sex who are in the file, and as many kinds of them who are not. */
export type Slice = Readonly<{
  origin: Origin
  sex: 'M' | 'F'
  recorded: readonly Recorded[]
  strangers: readonly Description[]
}>

/** The people whom every engine holds. They are made again from the seed wherever they are needed, and never held as a whole. */
export type PeopleFile = Readonly<{
  size: number
  /** Those of the crowd come first, under their numbers; those of the slices after them. */
  crowd: number
  person: (index: number) => Recorded
  /** Somebody of the same population who is not in the file, however large it is. */
  stranger: (index: number) => Description
  slices: readonly Slice[]
  records: () => Generator<Recorded>
}>

/** Of the whole file: as many as show a difference of a point between slices, and too few to make it another population. */
const shareOfSlices = 0.02
const mostOfSlice = 2000
/** No file that is measured reaches it. */
const firstStranger = 1_000_000_000

export function fileOf(seed: number, size: number): PeopleFile {
  const each = Math.min(mostOfSlice, Math.floor((size * shareOfSlices) / (origins.length * sexes.length)))
  const make = createCrowd(seed)
  const crowd = size - each * origins.length * sexes.length
  const slices = origins.flatMap((origin, at) => slicesOf(origin, seed, each, crowd + at * sexes.length * each))
  const person = (index: number): Recorded => ({ id: String(index), description: make(index) })
  return {
    size,
    crowd,
    person,
    stranger: index => make(firstStranger + index),
    slices,
    *records() {
      for (let index = 0; index < crowd; index += 1) yield person(index)
      for (const { recorded } of slices) yield* recorded
    },
  }
}

const sexes = ['M', 'F'] as const

/** As many again as an origin has women or men among so many draws; a sex that is rarer than that gets fewer. */
const drawsPerPerson = 30

function slicesOf(origin: Origin, seed: number, each: number, firstId: number): readonly Slice[] {
  const random = chanceFor(seed, `slice ${origin}`)
  const people: Readonly<Record<'M' | 'F', Description[]>> = { M: [], F: [] }
  for (let draw = 0; draw < 2 * each * drawsPerPerson; draw += 1) {
    const person = personOf(origin, random)
    if (person.sex === 'M' || person.sex === 'F') people[person.sex].push(person)
    if (sexes.every(sex => people[sex].length >= 2 * each)) break
  }
  return sexes.map((sex, at) => ({
    origin,
    sex,
    recorded: people[sex]
      .slice(0, each)
      .map((description, index) => ({ id: String(firstId + at * each + index), description })),
    strangers: people[sex].slice(each, 2 * each),
  }))
}
