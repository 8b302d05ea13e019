import { enrollCaller, enrollLicensees } from '#access/enroll.ts'
import { mustParse } from './must-parse.ts'
import type { Caller } from '#law/lives/session.ts'
import type { Actor } from '#ledger/change.ts'
import type { SourceRecord } from '#match/record.ts'
import type { Contribution } from '#records/contribution.ts'
import { enterEntries } from '#records/enter-entries.ts'
import { rejected } from '#records/rejected.ts'
import type { Ffl, Ori, State } from '#law/words.ts'
import { isRefusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import { misspell } from '../nation/misspell.ts'
import { nation } from '../nation/nation.ts'
import type { Person } from '../nation/person.ts'
import type { SyntheticLicensee } from '../nation/licensees.ts'
import type { Random } from '../random.ts'
import type { FileName } from '../world.ts'
import { storyNames, tell, type Story } from './stories.ts'

/** A licensee who can sign in. */
export type LicenseeRole = Omit<SyntheticLicensee, 'ffl'> & Readonly<{ ffl: Ffl }>

/** A record of which we know whose it is, and whether it describes that person without an error. */
export type Planted = Readonly<{
  home: FileName | 'indices'
  ari: string
  person: number
  exact: boolean
  story: Story
}> &
  Pick<SourceRecord, 'description'>

export type Cast = Readonly<{
  people: readonly Person[]
  licensees: readonly LicenseeRole[]
  examiners: readonly Actor[]
  operators: readonly Actor[]
  /** Points of contact and permit authorities. */
  agencies: readonly Caller[]
  /** Who contributes to the Indices. */
  contributors: readonly string[]
  planted: readonly Planted[]
}>

/** Few enough that the same people are asked about again and again. */
const size = { people: 300, licensees: 112, examiners: 4 } as const
/** Of a hundred people, how many have a record. */
const recordShare = 0.3
const exactShare = 0.6

/** The last of them leaves long guns to the Operations Center. */
const pocStates = ['VA', 'PA', 'FL', 'UT', 'MD'] as const
const permitStates = ['TX', 'OH', 'NY', 'GU'] as const

/** One agency of each state is all three of the bodies that are asked about transferees under 21, or as many as are named. */
export const bodyOf = (state: State): Actor & Readonly<{ ori: Ori }> => ({
  audience: 'agency',
  id: `body-${state}`,
  ori: mustParse.ori(`${state}BODY001`),
})

/** Police of a state, as the simulated directory knows them; in no state, the two federal agencies to which denials are referred. */
export const policeOf = (place: State | 'US'): Actor & Readonly<{ ori: Ori }> => ({
  audience: 'agency',
  id: `police-${place}`,
  ori: mustParse.ori(`${place}SY00001`),
})

export function makeCast(seed: string, on: Temporal.PlainDate, random: Random): Cast {
  const { people, licensees } = nation({ seed, on: on.toString(), ...size })
  return {
    people,
    licensees: licensees.map(({ ffl, ...rest }) => ({ ...rest, ffl: mustParse.ffl(ffl) })),
    examiners: ['examiner-1', 'examiner-2', 'examiner-3', 'examiner-4'].map(id => ({ audience: 'examiner', id })),
    operators: ['operator-1', 'operator-2', 'operator-3'].map(id => ({ audience: 'operator', id })),
    agencies: [
      ...pocStates.map(state => agency(`poc-${state}`, 'poc', state)),
      ...permitStates.map(state => agency(`permits-${state}`, 'agency', state)),
    ],
    contributors: ['TXSY00001', 'OHSY00002', 'DCSY00003'],
    planted: people.flatMap(person => (random.chance(recordShare) ? [plant(person, on, random)] : [])),
  }
}

const agency = (
  id: string,
  audience: 'poc' | 'agency',
  state: (typeof pocStates | typeof permitStates)[number],
): Caller => ({
  id,
  name: `${audience} of ${state}`,
  audience,
  ori: mustParse.ori(`${state}SY00009`),
  state,
  enabled: true,
})

/** A record about somebody, in one of the files or for the Indices. */
export function plant(person: Person, on: Temporal.PlainDate, random: Random): Planted {
  const exact = random.chance(exactShare)
  return {
    home: random.pick(['indices', 'ncic', 'iii']),
    ari: `ari-${person.index}-${Buffer.from(random.bytes(6)).toString('hex')}`,
    person: person.index,
    exact,
    story: tell(random.pick(storyNames), on, random),
    description: exact ? person.description : misspell(person.description, random),
  }
}

/** What a file holds at the beginning. */
export const recordsIn = ({ planted }: Pick<Cast, 'planted'>, home: FileName): readonly SourceRecord[] =>
  planted
    .filter(each => each.home === home)
    .map(({ ari, description, story }) => ({ source: home, id: ari, description, ...story }))

/** What its contributor says of a record for the Indices. */
export const contributionOf = ({ ari, description, story }: Planted, ori: string): Contribution => ({
  ori: mustParse.ori(ori),
  ari,
  description,
  ...story,
})

/** Takes everybody into the directory and enters what the Indices hold at the beginning. */
export async function enrollCast(cast: Cast, world: World): Promise<void> {
  const [by] = cast.operators
  if (by === undefined) throw new Error('somebody has to enroll the others')
  const enrollments = cast.licensees.map(({ ffl, codeWord, expires, name, street, city, state, zip, zone }) => {
    return { ffl, codeWord, expires, premises: { name, street, city, state, zip, zone } }
  })
  await enrollLicensees(enrollments, by, world)
  for (const { enabled: _, keyDigest: __, ...caller } of cast.agencies) await enrollCaller(caller, by, world)
  const own = cast.planted.filter(({ home }) => home === 'indices')
  const [first = ''] = cast.contributors
  // Some were written down so badly that they never came in.
  const contributions = own
    .map(each => contributionOf(each, first))
    .filter(each => rejected(each, world.now()).length === 0)
  const entered = await enterEntries(contributions, { audience: 'agency', id: first }, world)
  if (isRefusal(entered)) throw new Error('the cast has a record that the Indices do not take')
}
