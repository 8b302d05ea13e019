import type { Nation, NotHeard } from '../../world.ts'

/**
 * What carries a point of contact’s words to the nation and back. Unlike `Nation` it may hang, fail, throw and be late: `spared.ts` makes
 * a nation of it. `signal` fires when nobody waits any more.
 */
export type Carrier = Readonly<{
  ask: Carried<Nation['ask']>
  record: Carried<Nation['record']>
  report: Carried<Nation['report']>
  takeBack: Carried<Nation['takeBack']>
  /** Whether anybody is there, asked without naming a person. */
  isThere: (signal: AbortSignal) => Promise<boolean>
}>

/** It says nothing of silence: whoever waits finds out. */
type Carried<Act> = Act extends (...said: infer Said extends unknown[]) => Promise<infer Heard>
  ? (...said: [...Said, AbortSignal]) => Promise<Exclude<Heard, NotHeard> | Declined>
  : never

export type Declined = Extract<NotHeard, { kind: 'declined' }>
