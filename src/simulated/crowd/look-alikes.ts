import type { Description, Name } from '#match/description.ts'
import type { Chance } from './chance.ts'
import { birthDate, birthDateIn } from './born.ts'
import { anotherDate, otherDigit } from './date-errors.ts'
import { anyGivenName } from './given-errors.ts'
import { middleName, type NamedAs } from './given.ts'
import { number, person, stateOf } from './person.ts'
import { attempt } from './spoil.ts'

/**
 * Somebody who is not the given person, and close. Each is a person of their own with a number of their own, described without
 * error: to find one of them for the other is a false hit.
 */
export type LookAlike = (description: Description, random: Chance) => Description

/** Born on one day to one mother: brother or sister. */
export const twinOf: LookAlike = (description, random) => twin(description, random.chance(0.5) ? 'F' : 'M', random)

/** The twin that differs in nothing but the name and the number. */
export const sameSexTwinOf: LookAlike = (description, random) => {
  const { heightInches } = description
  return { ...twin(description, namedAs(description), random), ...(heightInches !== undefined && { heightInches }) }
}

/**
 * The other of a father and a son of one name: the son where the given person is old enough to have a grown one, else the father.
 * A record leaves out the suffix as often as it gives it.
 */
export const juniorOf: LookAlike = (description, random) => {
  const { suffix: given, ...name } = description.names[0]
  const year = yearOf(description)
  const isFather = year <= youngestFather
  const born = birthDateIn(year + (isFather ? 1 : -1) * (19 + random.int(15)), random)
  // Of mothers and daughters nobody writes which.
  const bare = namedAs(description) === 'F' || random.chance(suffixLeftOut)
  const suffix = bare ? undefined : isFather ? (sonOf[given ?? ''] ?? 'JR') : 'SR'
  const another = { ...name, ...(suffix !== undefined && suffix !== given && { suffix }) }
  return anew(
    description,
    { name: another, born, as: namedAs(description), state: stays(description, 0.8, random) },
    random,
  )
}

/** Mother or father, at the same address: the surname and the state are one, seldom the first name. */
export const parentOf: LookAlike = (description, random) => {
  const as = random.chance(0.5) ? 'F' : 'M'
  const born = birthDateIn(Math.max(earliestParent, yearOf(description) - 18 - random.int(20)), random)
  return anew(
    description,
    { name: relative(description, as, born, random), born, as, state: description.state },
    random,
  )
}

/** A stranger of the same first and last name, born on another day. */
export const namesakeOf: LookAlike = (description, random) => {
  const born = attempt(() => [birthDate(0, random)].find(date => date !== description.born))
  return namesake(description, born, random)
}

/** A stranger of the same first and last name, born within a year of the given person. */
export const agemateOf: LookAlike = (description, random) =>
  namesake(description, anotherDate(description, 1, random), random)

/** Older than anybody on a record. */
const earliestParent = 1905
const suffixLeftOut = 0.5
const youngestFather = 1980
const sonOf: Readonly<Record<string, string>> = { SR: 'JR', JR: 'III', II: 'III', III: 'IV', IV: 'V' }
/** Jason and Justin: the delight of parents. */
const namedAlike = 0.3
/** Most numbers of twins were asked for on one day, at one counter. */
const neighbouringNumbers = 0.4

function twin(description: Description, as: NamedAs, random: Chance): Description {
  const born = description.born ?? birthDateIn(yearOf(description), random)
  const alike = random.chance(namedAlike) ? description.names[0].first.slice(0, 1) : ''
  const name = relative(description, as, born, random, alike)
  const { ssn, birthplace } = description
  const other = anew(description, { name, born, as, state: stays(description, 0.75, random) }, random)
  const neighbouring = ssn !== undefined && random.chance(neighbouringNumbers)
  return {
    ...other,
    ...(birthplace !== undefined && { birthplace }),
    ...(neighbouring && { ssn: `${ssn.slice(0, 5)}${otherDigit(ssn.slice(5), random)}` }),
  }
}

function namesake(description: Description, otherDate: string | undefined, random: Chance): Description {
  const { last, first } = description.names[0]
  const as = namedAs(description)
  const born = otherDate ?? birthDateIn(yearOf(description), random)
  const middle = otherMiddle(description, as, random)
  const name = { last, first, ...(middle !== undefined && random.chance(0.78) && { middle }) }
  return anew(description, { name, born, as, state: stateOf(random) }, random)
}

/** Of one family: the surname, and a first and a middle name of their own. The first begins with `initial`, if that can be. */
function relative(description: Description, as: NamedAs, born: string, random: Chance, initial = ''): Name {
  const { last, first: taken } = description.names[0]
  const draw = (): string => anyGivenName({ names: description.names, sex: as, born }, random)
  const first =
    attempt(() => [draw()].find(name => name !== taken && name.startsWith(initial))) ??
    attempt(() => [draw()].find(name => name !== taken)) ??
    draw()
  return { last, first, ...(random.chance(0.78) && { middle: middleName(as, Number(born.slice(0, 4)), random) }) }
}

const otherMiddle = (description: Description, as: NamedAs, random: Chance): string | undefined =>
  attempt(() => [middleName(as, yearOf(description), random)].find(name => name !== description.names[0].middle))

type Anew = Readonly<{ name: Name; born: string; as: NamedAs; state: Description['state'] }>

/** A body and a number of one's own; the race is the family's. */
function anew({ race, ssn }: Description, { name, born, as, state }: Anew, random: Chance): Description {
  const { ssn: own = number(random), ...other } = person({ name, sex: as, race: race ?? 'U', born }, random)
  return { ...other, ...(state !== undefined && { state }), ...(ssn !== undefined && own !== ssn && { ssn: own }) }
}

function stays({ state }: Description, share: number, random: Chance): Description['state'] {
  return random.chance(share) ? state : stateOf(random)
}

const namedAs = ({ sex }: Description): NamedAs => (sex === 'F' ? 'F' : 'M')

/** Who has no date is taken to be of middle age. */
const yearOf = ({ born }: Description): number => Number(born?.slice(0, 4) ?? 1975)
