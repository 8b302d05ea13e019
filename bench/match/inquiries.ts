import type { Description } from '#match/description.ts'
import type { Chance } from '#simulated/crowd/chance.ts'
import { calibrated, errorClasses } from '#simulated/crowd/errors.ts'
import * as lookAlikes from '#simulated/crowd/look-alikes.ts'
import { chanceFor } from './chance.ts'
import type { Recorded } from './engine.ts'
import type { PeopleFile } from './file.ts'

/**
 * What is asked, and who it is. `calibrated`: somebody of the file with errors as often as records show them. `hard`:
 * with one error of a class, which is the group. `stranger`: somebody who is not in the file. `look-alike`: somebody who is not in
 * it either, and close to somebody who is; the group says how, and `truth` whom. `truth` stays in the harness.
 */
export type Inquiry = Readonly<{ kind: Kind; group: string; asked: Description; truth?: string }>
export const kinds = ['calibrated', 'hard', 'stranger', 'look-alike'] as const
export type Kind = (typeof kinds)[number]

const others = {
  twin: lookAlikes.twinOf,
  'twin-of-the-same-sex': lookAlikes.sameSexTwinOf,
  'father-or-son-of-one-name': lookAlikes.juniorOf,
  'mother-or-father': lookAlikes.parentOf,
  namesake: lookAlikes.namesakeOf,
  'namesake-of-one-age': lookAlikes.agemateOf,
} as const

/** In the order in which they are shown. */
export const groups: readonly string[] = [...Object.keys(errorClasses), ...Object.keys(others)]

/** Ours misses less than one in a hundred; so many show a tenth of a point. */
const mostCalibrated = 5000
const perClass = 100
const mostStrangers = 3000
/** A small file is not asked about everybody. */
const shareOfFile = 0.2

/** Mixed so that however many of them are answered, from any one on, each kind and class has its share. */
export function inquiriesOf(file: PeopleFile, seed: number): readonly Inquiry[] {
  const part = Math.floor(file.size * shareOfFile)
  return mixed([
    calibratedOf(spread(file, Math.min(mostCalibrated, part)), seed, ''),
    ...Object.entries(errorClasses).map(([group, change], at) =>
      changedOf(file, { kind: 'hard', group, change, at }, seed),
    ),
    ...Object.entries(others).map(([group, change], at) =>
      changedOf(file, { kind: 'look-alike', group, change, at }, seed),
    ),
    strangersOf(file, 0, Math.min(mostStrangers, part), seed),
  ])
}

/** Others than those above, from the first on. */
export function strangersOf(file: PeopleFile, first: number, count: number, seed: number): readonly Inquiry[] {
  const random = chanceFor(seed, `strangers ${first}`)
  return Array.from({ length: count }, (_, index) => ({
    kind: 'stranger' as const,
    group: '',
    asked: calibrated(file.stranger(first + index), random),
  }))
}

/** The people of the slices, and as many of their kind who are not in the file; the group says which slice. */
export const sliceInquiriesOf = ({ slices }: PeopleFile, seed: number): readonly Inquiry[] =>
  slices.flatMap(({ origin, sex, recorded, strangers }) => {
    const group = `${origin} ${sex}`
    const random = chanceFor(seed, `strangers ${group}`)
    return [
      ...calibratedOf(recorded, seed, group),
      ...strangers.map(person => ({ kind: 'stranger' as const, group, asked: calibrated(person, random) })),
    ]
  })

function calibratedOf(people: readonly Recorded[], seed: number, group: string): readonly Inquiry[] {
  const random = chanceFor(seed, `calibrated ${group}`)
  return people.map(({ id, description }) => ({
    kind: 'calibrated',
    group,
    asked: calibrated(description, random),
    truth: id,
  }))
}

/** Not everybody can be the victim of every error: who has one surname cannot lose one of two. */
const triesPerInquiry = 400
/** Primes, so that no class asks about the people of another, and a second try meets somebody else. */
const [classStep, tryStep] = [7919, 104_729] as const

type Group = Readonly<{
  kind: 'hard' | 'look-alike'
  group: string
  change: (description: Description, random: Chance) => Description | undefined
  at: number
}>

function changedOf(file: PeopleFile, { kind, group, change, at }: Group, seed: number): readonly Inquiry[] {
  const random = chanceFor(seed, `${kind} ${group}`)
  const found: Inquiry[] = []
  for (let attempt = 0; found.length < perClass && attempt < perClass * triesPerInquiry; attempt += 1) {
    const { id, description } = file.person((at * classStep + attempt * tryStep) % file.crowd)
    const asked = change(description, random)
    if (asked !== undefined) found.push({ kind, group, asked, truth: id })
  }
  return found
}

/** Evenly over the crowd, so that nobody is asked about twice. */
const spread = (file: PeopleFile, count: number): readonly Recorded[] =>
  Array.from({ length: count }, (_, at) => file.person(Math.floor(((at + 0.5) * file.crowd) / count)))

/** Each list is laid out evenly from 0 to 1, none beginning where another does, and all are read together from there. */
const mixed = (lists: readonly (readonly Inquiry[])[]): readonly Inquiry[] =>
  lists
    .flatMap((list, row) =>
      list.map((inquiry, at) => ({ inquiry, at: (at + (row + 0.5) / lists.length) / list.length })),
    )
    .toSorted((one, other) => one.at - other.at)
    .map(({ inquiry }) => inquiry)
