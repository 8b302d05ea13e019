import type { Client } from '../house/client.ts'
import type { Person } from '../people/person.ts'
import type { Script } from '../people/token.ts'

/**
 * What becomes of somebody's identity. `allowed`: it goes within the day of the answer, and that of a cancelled check within the
 * day of its cancellation. `open`: within ninety days. `denied`: it is kept. `never`: the request was declined, and nothing of it is kept. `recorded`: somebody of the Indices, who stays.
 */
export const fates = ['allowed', 'open', 'denied', 'never', 'recorded'] as const
export type Fate = (typeof fates)[number]

/** One way through the system, by the public API alone. */
export type Path = Readonly<{
  /** Of a hundred people. */
  share: number
  fate: Fate
  /** Whose names are sent where no other letters may stand. */
  script?: Script
  under21?: true
  /** Members that stand in a record of the Indices too, which stays: nobody can tell in memory whose they are. */
  inRecord?: readonly string[]
  /** While a source is silent. */
  silent?: true
  /** The inquiry. Resolves to the number that it was given, if any. */
  ask: (person: Person, client: Client) => Promise<string | undefined>
  /** What follows until the answer was told. */
  answer?: (person: Person, ntn: string, client: Client) => Promise<void>
  /** What follows after the period ran out. */
  lapse?: (person: Person, ntn: string, client: Client) => Promise<void>
}>

/** Somebody on their way. */
export type Walker = Readonly<{ person: Person; path: Path; name: string; ntn?: string }>
