import { races } from '#law/words.ts'
import type { Description, Name } from '#match/description.ts'
import type { Random } from '../random.ts'
import { diminutivesOf } from './diminutives.ts'
import { stateOfResidence } from './jurisdictions.ts'
import { dayBeforeMonth, daysOff, monthOff, onlyTheYear, wrongDigit, yearOff, type Misdate } from './misdating.ts'
import { surname } from './naming.ts'
import { mishear, misread, mistype, type Slip } from './typing.ts'

/** One kind of error: in how many descriptions it happens, and what it does. It may find nothing to spoil. */
export type ErrorClass = Readonly<{ rate: number; spoil: (description: Description, random: Random) => Description }>

/** A description as somebody else wrote it down: each error happens by itself, at its own rate. */
export function misspell(description: Description, random: Random): Description {
  let spoiled = description
  for (const { rate, spoil } of Object.values(errorClasses)) if (random.chance(rate)) spoiled = spoil(spoiled, random)
  return spoiled
}

/**
 * Rates such that 88 % of pairs keep both names, 95 % the date of birth, and a quarter have no social security number: what
 * the prison service of England and Wales measured on its records and what published experiments on searches of wanted
 * persons assumed. How errors divide over kinds within those totals is a guess.
 */
export const errorClasses = {
  'surname mistyped': { rate: 0.02, spoil: surnameBy(mistype) },
  'surname misheard': { rate: 0.012, spoil: surnameBy(mishear) },
  'surname misread': { rate: 0.004, spoil: surnameBy(misread) },
  'one of two surnames': { rate: 0.3, spoil: named(oneOfTwoSurnames) },
  'two surnames joined': {
    rate: 0.1,
    spoil: named(({ last, ...rest }) => ({ ...rest, last: last.replace(/[ -]/, '') })),
  },
  'accents lost': { rate: 0.8, spoil: named(withoutAccents) },
  'surname changed': { rate: 0.004, spoil: named((name, random) => ({ ...name, last: surname('census', random) })) },
  'first name mistyped': { rate: 0.014, spoil: firstNameBy(mistype) },
  'first name misheard': { rate: 0.008, spoil: firstNameBy(mishear) },
  'nickname for first name': { rate: 0.05, spoil: named(nicknamed) },
  'initial for first name': {
    rate: 0.005,
    spoil: named(({ first, ...rest }) => ({ ...rest, first: first.slice(0, 1) })),
  },
  'names reversed': {
    rate: 0.002,
    spoil: named(({ last, first, ...rest }) => ({ ...rest, last: first, first: last })),
  },
  'middle name in use': { rate: 0.004, spoil: named(usesMiddle) },
  'initial for middle name': { rate: 0.35, spoil: named(middleInitial) },
  'middle name missing': { rate: 0.2, spoil: named(withoutMiddle) },
  'suffix missing': { rate: 0.4, spoil: named(withoutSuffix) },
  'day and month swapped': { rate: 0.005, spoil: dated(dayBeforeMonth) },
  'date digit wrong': { rate: 0.015, spoil: dated(wrongDigit) },
  'year of birth off by one': { rate: 0.007, spoil: dated(yearOff) },
  'month of birth off by one': { rate: 0.004, spoil: dated(monthOff) },
  'birthday off by days': { rate: 0.006, spoil: dated(daysOff) },
  'only the year known': { rate: 0.004, spoil: dated(onlyTheYear) },
  'date of birth missing': { rate: 0.002, spoil: withoutBirthDate },
  'sex wrong': { rate: 0.004, spoil: wrongSex },
  'race wrong': { rate: 0.02, spoil: (description, random) => ({ ...description, race: random.pick(races) }) },
  'race unknown': { rate: 0.04, spoil: description => ({ ...description, race: 'U' }) },
  'race missing': { rate: 0.01, spoil: withoutRace },
  'number missing': { rate: 0.25, spoil: withoutSsn },
  'number digit wrong': { rate: 0.008, spoil: numbered((ssn, at, random) => ssn.with(at, String(random.int(10)))) },
  'number digits swapped': {
    rate: 0.003,
    spoil: numbered((ssn, at) => ssn.with(at, ssn[at + 1] ?? '0').with(at + 1, ssn[at] ?? '0')),
  },
  'moved to another state': {
    rate: 0.12,
    spoil: (description, random) => ({ ...description, state: stateOfResidence(random) }),
  },
  'body guessed': { rate: 0.6, spoil: guessedBody },
  'appearance missing': { rate: 0.2, spoil: withoutAppearance },
} as const satisfies Record<string, ErrorClass>

type NameError = (name: Name, random: Random) => Name

/** Errors of a name befall the first one; the others were written down at other times. */
function named(change: NameError): ErrorClass['spoil'] {
  return (description, random) => {
    const [name, ...others] = description.names
    return { ...description, names: [change(name, random), ...others] }
  }
}

function surnameBy(slip: Slip): ErrorClass['spoil'] {
  return named((name, random) => ({ ...name, last: slip(name.last, random) }))
}

function firstNameBy(slip: Slip): ErrorClass['spoil'] {
  return named((name, random) => ({ ...name, first: slip(name.first, random) }))
}

function dated(misdate: Misdate): ErrorClass['spoil'] {
  return (description, random) =>
    description.born === undefined ? description : { ...description, born: misdate(description.born, random) }
}

/** `at` is a digit that has another after it. The leading 9 stays, so that no number of ours was ever issued. */
function numbered(change: (ssn: string[], at: number, random: Random) => string[]): ErrorClass['spoil'] {
  return (description, random) => {
    if (description.ssn === undefined) return description
    return { ...description, ssn: change(description.ssn.split(''), 5 + random.int(3), random).join('') }
  }
}

function oneOfTwoSurnames(name: Name, random: Random): Name {
  const both = name.last.split(/[ -]/)
  return both.length === 1 ? name : { ...name, last: random.chance(0.8) ? (both[0] ?? '') : (both[1] ?? '') }
}

function withoutAccents(name: Name): Name {
  return { ...name, last: plain(name.last), first: plain(name.first) }
}

const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('đ', 'd')

function nicknamed(name: Name, random: Random): Name {
  const nicknames = diminutivesOf(name.first)
  return nicknames.length === 0 ? name : { ...name, first: random.pick(nicknames) }
}

function usesMiddle({ middle, ...name }: Name): Name {
  return middle === undefined ? name : { ...name, first: middle }
}

function middleInitial(name: Name): Name {
  return name.middle === undefined ? name : { ...name, middle: name.middle.slice(0, 1) }
}

function wrongSex(description: Description): Description {
  return description.sex === undefined ? description : { ...description, sex: description.sex === 'M' ? 'F' : 'M' }
}

/** Witnesses and clerks guess to an inch or two and to a score of pounds. */
function guessedBody(description: Description, random: Random): Description {
  const { heightInches, weightPounds } = description
  return {
    ...description,
    ...(heightInches !== undefined && { heightInches: heightInches - 2 + random.int(5) }),
    ...(weightPounds !== undefined && { weightPounds: weightPounds - 25 + random.int(51) }),
  }
}

function withoutMiddle({ middle: _middle, ...rest }: Name): Name {
  return rest
}

function withoutSuffix({ suffix: _suffix, ...rest }: Name): Name {
  return rest
}

function withoutBirthDate({ born: _born, ...rest }: Description): Description {
  return rest
}

function withoutRace({ race: _race, ...rest }: Description): Description {
  return rest
}

function withoutSsn({ ssn: _ssn, ...rest }: Description): Description {
  return rest
}

function withoutAppearance(description: Description): Description {
  const { heightInches: _height, weightPounds: _weight, eyes: _eyes, hair: _hair, ...rest } = description
  return rest
}
