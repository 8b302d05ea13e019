import type { Here } from '#law/here.ts'
import type { Nation } from '#simulated/nation/nation.ts'
import type { SandboxCaller } from './sandbox-callers.ts'

/**
 * What of a nation is enrolled and entered in a training system of ours: all of it; or as a point of contact the state's licensees
 * and its own people. It keeps no Indices, and its state's file is searched as another's.
 */
export const partOf = (here: Here, nation: Nation): Nation =>
  here.role === 'national'
    ? nation
    : { ...nation, licensees: nation.licensees.filter(({ state }) => state === here.state), records: [] }

/** No agency contributes to a point of contact, and no other point of contact asks it. */
export const callersOf = ({ role }: Here, callers: readonly SandboxCaller[]): readonly SandboxCaller[] =>
  role === 'national' ? callers : callers.filter(({ audience }) => audience !== 'poc' && audience !== 'agency')
