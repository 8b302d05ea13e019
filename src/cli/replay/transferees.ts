import { ageOn } from '#law/clocks/age.ts'
import type { State } from '#law/words.ts'
import type { TransfereeSent } from '#contract/transferee.ts'
import { misspell } from '#simulated/nation/misspell.ts'
import type { Person } from '#simulated/nation/person.ts'
import type { Random } from '#simulated/random.ts'
import type { Ask } from './who-asks.ts'

/** Who would receive the firearm: the person who really is, and what the inquiry says of them. */
export type Chosen = Readonly<{ person: Person; sent: TransfereeSent }>

/** Draws the transferee of one inquiry. The same chance gives the same person, described the same way. */
export type Choose = (asked: Readonly<{ state: State; ask: Ask; random: Random }>) => Chosen

/** Transferees from a nation's people as old as they are on the day: of the state, and of the age at which one may ask. */
export function transfereesAmong(people: readonly Person[], on: Temporal.PlainDate): Choose {
  const aged = people.map(person => ({
    person,
    age: ageOn(Temporal.PlainDate.from(person.description.born ?? ''), on),
  }))
  const byState = Map.groupBy(aged, ({ person }) => person.description.state)
  const oldEnough = (some: typeof aged, least: number) =>
    some.filter(({ age }) => age >= least).map(({ person }) => person)
  const groups = new Map(
    [18, 21].map(least => [
      least,
      {
        all: oldEnough(aged, least),
        of: new Map([...byState].map(([state, some]) => [state, oldEnough(some, least)])),
      },
    ]),
  )
  return ({ state, ask, random }) => {
    const least = leastAge(ask)
    const { all = [], of } = groups.get(least) ?? {}
    const local = of?.get(state) ?? []
    // The smallest territories have fewer people than a small nation can show: there somebody has moved in.
    const person = local.length > 0 ? random.pick(local) : random.pick(all)
    return { person, sent: said(person, state, on, least, random) }
  }
}

/** 18 U.S.C. 922(b)(1): a licensee sells rifles and shotguns from 18 on, any other firearm from 21 on. */
const leastAge = ({ firearm }: Ask): 18 | 21 => (firearm === 'long-gun' ? 18 : 21)

/** What is typed at a counter is copied from a card that the person brings, and is mostly right. */
const misspelled = 0.08
const givesNumber = 0.55
const foreign = 0.03
const countries = ['MX', 'CA', 'PH', 'IN', 'VN', 'GB', 'DE', 'KR'] as const

function said(person: Person, state: State, on: Temporal.PlainDate, least: number, random: Random): TransfereeSent {
  const truth = person.description
  const written = random.chance(misspelled) ? misspell(truth, random) : truth
  const [name] = written.names
  const born = bornOr(written.born, truth.born ?? '', on, least)
  return {
    name,
    sex: written.sex ?? 'U',
    race: written.race ?? 'U',
    // Its parser is the server's: what is sent is text.
    born: born as TransfereeSent['born'],
    state,
    ...(written.ssn !== undefined && random.chance(givesNumber) && { ssn: written.ssn }),
    ...(truth.birthplace !== undefined && { birthplace: truth.birthplace }),
    ...(truth.heightInches !== undefined && { heightInches: truth.heightInches }),
    ...(truth.weightPounds !== undefined && { weightPounds: truth.weightPounds }),
    ...(random.chance(foreign) ? immigrant(random) : { citizenships: ['US'] }),
    ...(person.address.state === state && { address: person.address }),
  }
}

/** Numbers of our own making, told by how they begin. */
const immigrant = (random: Random): Pick<TransfereeSent, 'citizenships' | 'alienNumber'> => ({
  citizenships: [random.pick(countries)],
  alienNumber: `A999${String(random.int(1_000_000)).padStart(6, '0')}`,
})

/** A slip of the pen that makes somebody too young is seen at the counter, where the card says otherwise. */
function bornOr(written: string | undefined, truth: string, on: Temporal.PlainDate, least: number): string {
  if (written === undefined) return truth
  return ageOn(Temporal.PlainDate.from(written), on) >= least && written >= earliest ? written : truth
}

/** Nobody who was born before it still buys a firearm, and the server says so. */
const earliest = '1900-01-01'
