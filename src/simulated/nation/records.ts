import { categories, type Category } from '#law/categories.ts'
import { faultsOfName } from '#law/contribution/placeholder-names.ts'
import { notAnSsn } from '#law/contribution/placeholder-numbers.ts'
import { unfounded, type GroundFault } from '#law/contribution/unfounded.ts'
import type { Json } from '#law/ruling.ts'
import type { State } from '#law/words.ts'
import type { Description, Name } from '#match/description.ts'
import type { Random } from '../random.ts'
import { diminutivesOf } from './diminutives.ts'
import { factsOf, type Facts } from './facts.ts'
import { misspell } from './misspell.ts'
import { firstName, surname } from './naming.ts'
import type { Person } from './person.ts'
import { weightedAmong, type Draw } from './weighted.ts'

/** Where a record lives: the NICS Indices, the person files of NCIC, the criminal histories of III. */
export const homes = ['indices', 'ncic', 'iii'] as const
export type Home = (typeof homes)[number]

export type SyntheticRecord = Readonly<{
  id: string
  home: Home
  category: Category
  /** As the contributor wrote it down, errors and all. */
  description: Description
  facts: Facts
  /** Whose it really is: the index of a person. Only a test may look. */
  person: number
  ori: string
}>

/**
 * Of a hundred people with a record, roughly where it is. Histories are the largest file by far; the Indices hold what
 * the others have no place for.
 */
const homeOf = weightedAmong(homes, { indices: 32, ncic: 13, iii: 55 })

/** After the counts of entries that the FBI published for the Indices, and its reasons for denial from 1998 to 2012. */
const categoryIn: Readonly<Record<Home, Draw<Category>>> = {
  indices: weightedAmong(categories, {
    E: 48,
    D: 28,
    A1: 12,
    B: 3,
    I: 2.5,
    C: 2,
    J: 2,
    H: 1,
    M: 1,
    A2: 0.3,
    G: 0.1,
    F: 0.1,
  }),
  ncic: weightedAmong(categories, { B: 47, H: 48, E: 5 }),
  iii: weightedAmong(categories, { A1: 70, I: 13, C: 10, A2: 7 }),
}

/** How much of what could be known was never written down or never sent. Histories are arrests first, outcomes later. */
const lostIn: Readonly<Record<Home, number>> = { indices: 0.03, ncic: 0.08, iii: 0.06 }
const dispositionsLostIn: Readonly<Record<Home, number>> = { indices: 0.05, ncic: 0.05, iii: 0.3 }
const outcomes: ReadonlySet<string> = new Set(['disposition', 'outcome', 'countsAsConviction'])

const hasAnother = 0.25
/** A fourth record in one home and a hundredth behave alike. */
const mostRecords = 4

/** The records of a share of the people, each a little wrong about who they are and silent about some of the facts. */
export function makeRecords(
  people: readonly Person[],
  share: number,
  on: string,
  from: Random,
): readonly SyntheticRecord[] {
  const records: SyntheticRecord[] = []
  for (const person of people) {
    const random = from.fork(`records of ${person.index}`)
    let more = random.chance(share)
    for (let count = 0; more && count < mostRecords; count += 1) {
      records.push(recordOf(person, records.length, on, random))
      more = random.chance(hasAnother)
    }
  }
  return records
}

function recordOf(person: Person, number: number, on: string, random: Random): SyntheticRecord {
  const home = homeOf(random)
  const category = categoryIn[home](random)
  const spoiled = misspell(person.description, random)
  const names = [...spoiled.names, ...aliases(person, random)] as const
  const facts = factsOf(category, on, random)
  const kept = incomplete(facts, home, random)
  const taken = home === 'indices'
  const described = taken ? seenToBeWrong(spoiled, person, on) : spoiled
  return {
    id: `${home}-${String(number).padStart(6, '0')}`,
    home,
    category,
    description: { ...described, names: [described.names[0], ...names.slice(1)] },
    facts: taken ? founded(category, { ...kept, ...demanded(category, facts, spoiled.state) }, described, on) : kept,
    person: person.index,
    ori: agencyOf(category, spoiled.state, random),
  }
}

/** The Indices send an entry back whose birth, number or name can be seen to be wrong; its agency then looks again. */
function seenToBeWrong(spoiled: Description, { description: truth }: Person, on: string): Description {
  const { born, ssn, ...rest } = spoiled
  const [name, ...others] = rest.names
  const isBorn = born !== undefined && born <= on && born > firstBirth
  const day = isBorn ? born : truth.born
  return {
    ...rest,
    names: [faultsOfName(name).length > 0 ? truth.names[0] : name, ...others],
    ...(day === undefined ? {} : { born: day }),
    ...(ssn === undefined || notAnSsn(ssn) !== undefined ? {} : { ssn }),
  }
}

/** 1900-01-01 stands for no day. */
const firstBirth = '1906-12-31'

/** Without which the Indices take no entry: the mark of a protection order, and whose law it is that bars. */
function demanded(category: Category, { brady }: Facts, state: State | undefined): Facts {
  if (category === 'H') return { brady }
  return category === 'J' ? { state: state ?? 'DC' } : {}
}

/** What its own facts show to bar nobody its agency never sent: of such a person it sends the other outcome. */
function founded(
  category: Category,
  { entered, ...facts }: Facts,
  { born = firstBirth }: Description,
  sentOn: string,
): Facts {
  const isOldEnough = typeof entered === 'string' && entered > grownUp(born)
  const known = isOldEnough ? { ...facts, entered } : facts
  // An agency of a state, so that whose authority it was is read as the record tells it.
  const ground = { ori: 'TXSY00001', category, facts: known as Readonly<Record<string, Json>>, sentOn }
  const others = unfounded(ground).map(({ of }) => barring[of])
  return Object.assign({}, known, ...others) as Facts
}

/** Whoever was younger was convicted of nothing on that day. */
const grownUp = (born: string): string => Temporal.PlainDate.from(born).add({ years: 18 }).toString()

const barring = {
  'facts/disposition': { disposition: 'convicted' },
  'facts/event': { event: 'incompetent-to-stand-trial' },
  'facts/federalFilter': { federalFilter: 'none' },
  'facts/relief': { relief: 'none' },
} as const satisfies Record<GroundFault['of'], Facts>

const incomplete = (facts: Facts, home: Home, random: Random): Facts =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([name]) => !random.chance(outcomes.has(name) ? dispositionsLostIn[home] : lostIn[home]),
    ),
  )

const hasAlias = 0.15

/** What the person has also called themselves: a diminutive, another first name, a former surname. */
function aliases({ description, tradition }: Person, random: Random): readonly Name[] {
  if (!random.chance(hasAlias)) return []
  const [{ last, first }] = description.names
  const as = description.sex === 'F' ? 'F' : 'M'
  const diminutives = diminutivesOf(first)
  const other = random.pick([
    ...diminutives.map(name => ({ last, first: name })),
    { last, first: firstName(tradition, as, random) },
    { last: surname(tradition, random), first },
  ])
  return [other]
}

/** No agency has such an identifier: two letters of a state, SY for synthetic, and a number. Federal ones sit in DC. */
function agencyOf(category: Category, state: State | undefined, random: Random): string {
  const federal = category === 'E' || category === 'F' || category === 'G' || category === 'M'
  return `${federal ? 'DC' : (state ?? 'DC')}SY${String(1 + random.int(agencies)).padStart(5, '0')}`
}

const agencies = 20
