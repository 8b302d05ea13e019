import type { Name } from '#match/description.ts'
import type { Random } from '../random.ts'
import firstNames from './data/first-names.json' with { type: 'json' }
import surnames from './data/surnames.json' with { type: 'json' }
import { traditionNames, traditions, type TraditionName } from './traditions.ts'
import { weighted, weightedText, type Draw } from './weighted.ts'

/** The two sexes for which the census counted names; a person of unidentified sex bears one of either. */
export type NamedAs = 'M' | 'F'

export const tradition: Draw<TraditionName> = weighted(traditionNames.map(name => [name, traditions[name].share]))

const censusSurname = weightedText(surnames)
const censusFirst: Readonly<Record<NamedAs, Draw<string>>> = {
  M: weightedText(firstNames.M),
  F: weightedText(firstNames.F),
}

/** Of those who have a middle name on record, as the experiment behind our error rates had it. */
const haveMiddle = 0.78
const haveHyphen = 0.4

export function fullName(from: TraditionName, as: NamedAs, random: Random): Name {
  const middle = random.chance(haveMiddle) ? firstName(from, as, random) : undefined
  return {
    last: surname(from, random),
    first: firstName(from, as, random),
    ...(middle !== undefined && { middle }),
  }
}

export function surname(from: TraditionName, random: Random): string {
  const { surnames: own, doubled } = traditions[from]
  if (own.length === 0) return titled(censusSurname(random))
  const father = random.pick(own)
  if (!random.chance(doubled)) return father
  return father + (random.chance(haveHyphen) ? '-' : ' ') + random.pick(own)
}

export function firstName(from: TraditionName, as: NamedAs, random: Random): string {
  const own = traditions[from].first[as]
  // Families of every tradition also give their children the names of the country they live in.
  return own.length === 0 || random.chance(givenAmericanName) ? titled(censusFirst[as](random)) : random.pick(own)
}

const givenAmericanName = 0.35

const titled = (name: string): string => name.slice(0, 1) + name.slice(1).toLowerCase()
