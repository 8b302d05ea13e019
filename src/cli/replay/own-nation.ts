import { bureau } from '../sandbox/sandbox-callers.ts'
import { jurisdictions } from '#law/states/registry.ts'
import { parseOri } from '#law/numbers.ts'
import { states, type State } from '#law/words.ts'
import { codeWord, type SyntheticLicensee } from '#simulated/nation/licensees.ts'
import { nation, type Nation } from '#simulated/nation/nation.ts'
import { seeded } from '#simulated/random.ts'
import type { SandboxCaller } from '../sandbox/sandbox-callers.ts'
import type { Dealer } from './dealers-file.ts'

export type OwnWish = Readonly<{ seed: string; people: number; on: Temporal.PlainDate; dealers: readonly Dealer[] }>

/**
 * A nation as of a day in the replayed month, whose licensees are those of a file; where the file has none for a jurisdiction,
 * the made-up ones stay.
 */
export function ownNation({ seed, people, on, dealers }: OwnWish): Nation {
  const made = nation({ seed, people, on: on.toString() })
  const covered = new Set(dealers.map(({ state }) => state))
  return {
    ...made,
    licensees: [
      ...dealers.map(dealer => licenseeOf(dealer, seed, on)),
      ...made.licensees.filter(({ state }) => !covered.has(state)),
    ],
  }
}

/** The file leaves out who it is, and until when; a license that somebody inspected is taken to be in force in the month. */
function licenseeOf({ ffl, city, state, zip }: Dealer, seed: string, on: Temporal.PlainDate): SyntheticLicensee {
  return {
    ffl,
    name: `Licensee in ${city}`,
    street: 'Not in the file',
    city,
    state,
    zip,
    zone: jurisdictions[state].zone,
    codeWord: codeWord(seeded(seed).fork(`code word of ${ffl}`)),
    expires: on.add({ years: 1 }).toString(),
    kind: 'dealer',
  }
}

/** Everybody but licensees: a point of contact and an agency in every jurisdiction, whoever then needs them, and examiners. */
export const ownCallers = ({ examiners }: Nation): readonly SandboxCaller[] => [
  ...examiners.map((name, at) => ({ id: `examiner-${at + 1}`, name, audience: 'examiner' as const })),
  ...states.map(state => machine(state, 'poc', 'point of contact')),
  ...states.map(state => machine(state, 'agency', 'permits and returns')),
  { ...machine('DC', 'agency', ''), ...bureau },
]

function machine(state: State, audience: 'poc' | 'agency', does: string): SandboxCaller {
  const ori = parseOri(`${state}SY${audience === 'poc' ? 'POC' : 'AGY'}01`)
  if (ori === undefined) throw new Error('defect: an agency’s number that we made does not parse')
  const id = `${audience}-${state.toLowerCase()}`
  return { id, name: `${jurisdictions[state].name}, ${does}`, audience, state, ori }
}

const keyBytes = 24

/** Known to whoever knows the seed, as everything of a nation is. */
export const clientKeyIn = (seed: string, { id }: Pick<SandboxCaller, 'id'>): string =>
  Buffer.from(seeded(seed).fork(`client key of ${id}`).bytes(keyBytes)).toString('base64url')
