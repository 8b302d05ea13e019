import { jurisdictions } from '#law/states/registry.ts'
import { states, type State } from '#law/words.ts'

/** Shorter names that the published counts use. */
const alsoNamed: Readonly<Record<string, State>> = { 'Mariana Islands': 'MP', 'Virgin Islands': 'VI' }

const byName: ReadonlyMap<string, State> = new Map([
  ...states.map((state): [string, State] => [jurisdictions[state].name, state]),
  ...Object.entries(alsoNamed),
])

/** One of the 56 jurisdictions by its name in English. */
export const stateNamed = (name: string): State | undefined => byName.get(name)
