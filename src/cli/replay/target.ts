import type { LawBody, State } from '#law/words.ts'
import type { Nation } from '#simulated/nation/nation.ts'
import type { SyntheticRecord } from '#simulated/nation/records.ts'
import type { SignIn } from './caller.ts'

/** Somebody who may ask the server, and how they sign in. */
export type Asker = Readonly<{ state: State; signIn: SignIn; body?: LawBody }>

/** A server that a month is replayed against, with everybody who asks it. */
export type Target = Readonly<{
  url: string
  /** What time it is there: who answers for whom, and who is of age, depends on the day. */
  now: Temporal.Instant
  nation: Nation
  licensees: readonly Asker[]
  pocs: readonly Asker[]
  agencies: readonly Asker[]
  /** Of people who examine; none where we cannot sign in as one. */
  examiners: readonly SignIn[]
  /** Whose a record really is. Only whoever made the nation knows. */
  recordOf: (source: string, id: string) => SyntheticRecord | undefined
  /** How many numbers were ever given out, by the server's own count; undefined where it does not tell us. */
  numbers: () => Promise<number | undefined>
  close: () => Promise<void>
}>
