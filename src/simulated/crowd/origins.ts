import type { Race } from '#law/words.ts'
import type { Description, Name } from '#match/description.ts'
import { birthDate } from './born.ts'
import type { Chance } from './chance.ts'
import { angloGiven, givenName, middleName, type NamedAs } from './given.ts'
import { peopleOf, type PeopleName } from './peoples.ts'
import { person } from './person.ts'
import { anglo, surname } from './surnames.ts'
import { weightedBy, type Draw } from './weighted.ts'

/** Where a family's names come from. It says how they are written and how they go wrong, and nothing else about anybody. */
export const origins = ['anglo', 'hispanic', 'asian', 'arabic', 'slavic'] as const
export type Origin = (typeof origins)[number]

/** Somebody whose names are all of one origin, as an immigrant's are. */
export function personOf(origin: Origin, random: Chance): Description {
  return drawn(origin, 1, random)
}

/** `ownGiven` is the share of those with a given name of their origin; the others are called what their neighbours are. */
export function drawn(origin: Origin, ownGiven: number, random: Chance): Description {
  const { men, unknownBirthday, peoples, doubled, hasMiddle, hasSuffix, race } = traits[origin]
  const as: NamedAs = random.chance(men) ? 'M' : 'F'
  const born = birthDate(unknownBirthday, random)
  const year = Number(born.slice(0, 4))
  const people = peoples?.(random)
  const own = people !== undefined && random.chance(ownGiven) ? peopleOf(people).given[as].draw : undefined
  const first = own?.(random) ?? givenName(as, year, random)
  const name: { -readonly [Key in keyof Name]: Name[Key] } = { last: lastName(people, doubled, random), first }
  if (random.chance(hasMiddle)) name.middle = own?.(random) ?? middleName(as, year, random)
  if (as === 'M' && random.chance(hasSuffix)) name.suffix = suffix(random)
  return person({ name, sex: as, race: race(random), born, people }, random)
}

/** The surnames and given names that an origin is drawn from, each once. For whoever wants to see how many there are. */
export function namesOf(
  origin: Origin,
): Readonly<{ surnames: readonly string[] } & Record<NamedAs, readonly string[]>> {
  if (origin === 'anglo') return { surnames: anglo, ...angloGiven }
  const peoples = peoplesOf[origin].map(peopleOf)
  return {
    surnames: distinct(peoples.flatMap(({ surname: { native } }) => [...native.keys()])),
    F: distinct(peoples.flatMap(({ given }) => [...given.F.native.keys()])),
    M: distinct(peoples.flatMap(({ given }) => [...given.M.native.keys()])),
  }
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)]

export const peoplesOf: Readonly<Record<Exclude<Origin, 'anglo'>, readonly PeopleName[]>> = {
  hispanic: ['mexican'],
  asian: ['chinese', 'indian', 'vietnamese', 'korean', 'japanese'],
  arabic: ['arab'],
  slavic: ['russian', 'ukrainian', 'polish'],
}

const suffix = weightedBy({ JR: 60, SR: 14, II: 8, III: 16, IV: 2 })

type Traits = Readonly<{
  /** Three in four of those on criminal records are men. */
  men: number
  /** Share of those born on 1 January beyond the one in 365: where births went unrecorded, it is the usual date. */
  unknownBirthday: number
  peoples?: Draw<PeopleName>
  /** Share of those who use the surnames of both parents. */
  doubled: number
  hasMiddle: number
  /** Share of the men. */
  hasSuffix: number
  race: Draw<Race>
}>

const traits: Readonly<Record<Origin, Traits>> = {
  anglo: {
    ...{ men: 0.74, unknownBirthday: 0.002, doubled: 0, hasMiddle: 0.83, hasSuffix: 0.075 },
    race: weightedBy<Race>({ W: 79, B: 17.5, I: 1.5, A: 0.5, U: 1.5 }),
  },
  hispanic: {
    ...{ men: 0.76, unknownBirthday: 0.006, doubled: 0.35, hasMiddle: 0.64, hasSuffix: 0.04 },
    peoples: () => 'mexican',
    race: weightedBy<Race>({ W: 90, B: 3, I: 1.5, U: 5.5 }),
  },
  asian: {
    ...{ men: 0.72, unknownBirthday: 0.012, doubled: 0, hasMiddle: 0.6, hasSuffix: 0.004 },
    peoples: weightedBy<PeopleName>({ chinese: 32, indian: 31, vietnamese: 15, korean: 13, japanese: 9 }),
    race: weightedBy<Race>({ A: 95, W: 2, U: 3 }),
  },
  arabic: {
    ...{ men: 0.78, unknownBirthday: 0.06, doubled: 0, hasMiddle: 0.6, hasSuffix: 0.004 },
    peoples: () => 'arab',
    race: weightedBy<Race>({ W: 88, B: 4, A: 3, U: 5 }),
  },
  slavic: {
    ...{ men: 0.74, unknownBirthday: 0.003, doubled: 0, hasMiddle: 0.6, hasSuffix: 0.004 },
    peoples: weightedBy<PeopleName>({ russian: 38, ukrainian: 22, polish: 40 }),
    race: weightedBy<Race>({ W: 98, U: 2 }),
  },
}

function lastName(people: PeopleName | undefined, doubled: number, random: Chance): string {
  if (people === undefined) return surname(random)
  const { draw } = peopleOf(people).surname
  const fathers = draw(random)
  if (!random.chance(doubled)) return fathers
  return `${fathers}${random.chance(hyphenated) ? '-' : ' '}${draw(random)}`
}

/** Most write the two apart. */
const hyphenated = 0.25
