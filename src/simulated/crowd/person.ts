import type { Race, Sex, State } from '#law/words.ts'
import type { Description, Name } from '#match/description.ts'
import residents from '#simulated/nation/data/residents.json' with { type: 'json' }
import type { Chance } from './chance.ts'
import type { PeopleName } from './peoples.ts'
import { weightedBy, type Draw } from './weighted.ts'

type Named = Readonly<{ name: Name; sex: Sex; race: Race; born: string; people?: PeopleName | undefined }>

/** What is no name: where somebody lives and was born, a number, a body. */
export function person({ name, sex, race, born, people }: Named, random: Chance): Description {
  const { height, spread, weight } = bodies[sex === 'F' ? 'F' : 'M']
  const state = stateOf(random)
  const tall = height + spread * bell(random)
  const description: { -readonly [Key in keyof Description]: Description[Key] } = {
    names: [name],
    sex,
    race,
    born,
    state,
    birthplace: birthplaceOf(people ?? 'american', state, random),
    heightInches: Math.round(tall),
    weightPounds: Math.max(lightest, Math.round(weight + (tall - height) * 5 + 36 * bell(random))),
  }
  if (random.chance(withNumber)) description.ssn = number(random)
  return description
}

/** Nine digits of nobody: drawn from all of them, also from those that are given to none. */
export const number: Draw<string> = random => String(random.int(1e9)).padStart(9, '0')

/** The form asks for it and does not require it. */
const withNumber = 0.75

export const stateOf: Draw<State> = weightedBy<State>(residents)

/** Means and spreads of adults, in inches and pounds, near those of the national health survey. */
const bodies = {
  M: { height: 69, spread: 3, weight: 197 },
  F: { height: 63.7, spread: 2.8, weight: 169 },
} as const
const lightest = 88

/** Three even draws make a bell: mean 0, spread 1, never beyond 3. */
const bell = (random: Chance): number => (random.next() + random.next() + random.next() - 1.5) * 2

/** Six in ten of those who were born here live in the state where they were. */
const stayed = 0.6
const bornAbroad: Readonly<Record<PeopleName | 'american', number>> = {
  ...{ american: 0.03, mexican: 0.34, chinese: 0.62, korean: 0.6, vietnamese: 0.64, indian: 0.7, japanese: 0.3 },
  ...{ arab: 0.6, russian: 0.5, ukrainian: 0.5, polish: 0.12 },
}

function birthplaceOf(people: PeopleName | 'american', state: State, random: Chance): string {
  if (random.chance(bornAbroad[people])) return countries[people](random)
  return random.chance(stayed) ? state : stateOf(random)
}

const countries: Readonly<Record<PeopleName | 'american', Draw<string>>> = {
  american: weightedBy({ CANADA: 20, ENGLAND: 15, GERMANY: 25, JAMAICA: 15, NIGERIA: 10, ITALY: 8, IRELAND: 7 }),
  mexican: weightedBy({ MEXICO: 58, 'EL SALVADOR': 8, CUBA: 7, GUATEMALA: 6, HONDURAS: 5, COLOMBIA: 5, ECUADOR: 4 }),
  chinese: weightedBy({ CHINA: 76, TAIWAN: 14, 'HONG KONG': 8, MALAYSIA: 2 }),
  korean: () => 'KOREA',
  vietnamese: () => 'VIETNAM',
  indian: weightedBy({ INDIA: 92, KENYA: 3, FIJI: 2, GUYANA: 3 }),
  japanese: () => 'JAPAN',
  arab: weightedBy({ IRAQ: 25, EGYPT: 22, LEBANON: 15, SYRIA: 12, YEMEN: 10, JORDAN: 10, MOROCCO: 6 }),
  russian: weightedBy({ RUSSIA: 75, UKRAINE: 12, BELARUS: 8, KAZAKHSTAN: 5 }),
  ukrainian: weightedBy({ UKRAINE: 92, RUSSIA: 8 }),
  polish: () => 'POLAND',
}
