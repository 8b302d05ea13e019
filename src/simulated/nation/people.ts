import { races as raceCodes, sexes, type Race, type State } from '#law/words.ts'
import type { Description } from '#match/description.ts'
import type { Random } from '../random.ts'
import { appearance } from './appearance.ts'
import { placesOf, stateOfResidence } from './jurisdictions.ts'
import { fullName, tradition, type NamedAs } from './naming.ts'
import type { Address, Making, Person } from './person.ts'
import { kinship, relatives } from './relatives.ts'
import { traditionNames, traditions, type TraditionName } from './traditions.ts'
import { weightedAmong, type Draw } from './weighted.ts'

/** People one after another; some are relatives of the one before, because relatives are what searches mistake. */
export function makePeople(count: number, making: Making): readonly Person[] {
  const people: Person[] = []
  let head: Person | undefined
  for (let index = 0; index < count; index += 1) {
    const random = making.random.fork(`person ${index}`)
    const own = { ...making, random }
    const kin = head === undefined ? 'none' : kinship(random)
    const person: Person =
      head === undefined || kin === 'none' ? stranger(index, own) : relatives[kin](head, index, own)
    people.push(person)
    // Each family is one person and one relative, so that a junior has no junior and a twin no twin.
    head = kin === 'none' ? person : undefined
  }
  return people
}

const sexOf = weightedAmong(sexes, { M: 49.4, F: 50.4, U: 0.2 })
const raceOf = new Map(
  traditionNames.map((name): [TraditionName, Draw<Race>] => [name, weightedAmong(raceCodes, traditions[name].races)]),
)

function stranger(index: number, { on, random, ssns }: Making): Person {
  const from = tradition(random)
  const sex = sexOf(random)
  const as: NamedAs = sex === 'U' ? random.pick(['M', 'F']) : sex
  const race = raceOf.get(from)?.(random) ?? 'U'
  const state = stateOfResidence(random)
  const description: Description = {
    names: [fullName(from, as, random)],
    sex,
    race,
    born: birthDate(on, random),
    state,
    ssn: ssns.next(random),
    birthplace: random.chance(bornWhereTheyLive) ? state : stateOfResidence(random),
    ...appearance(as, race, random),
  }
  return { index, description, address: addressIn(state, random), tradition: from }
}

const bornWhereTheyLive = 0.58

/** Adults of 18 to 90, fewer of them the older they are beyond sixty. */
function birthDate(on: string, random: Random): string {
  const years = random.chance(0.76) ? 18 + random.int(43) : 61 + Math.floor(30 * random.next() ** 1.6)
  return Temporal.PlainDate.from(on)
    .subtract({ years, days: 1 + random.int(365) })
    .toString()
}

const streets = ['Oak', 'Maple', 'Cedar', 'Pine', 'Elm', 'Walnut', 'Lake', 'Hill', 'Park', 'Main', 'Church', 'Spring']
const ways = ['St', 'Ave', 'Rd', 'Ln', 'Dr', 'Ct']

function addressIn(state: State, random: Random): Address {
  const { city, zip } = random.pick(placesOf(state))
  return { street: `${1 + random.int(9899)} ${random.pick(streets)} ${random.pick(ways)}`, city, state, zip }
}
