import type { Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'
import { jittered } from './pause.ts'

/** Until the next try while the keeper does not acknowledge, doubled each time up to the longest. */
const firstPauseSeconds = 60
const longestPauseSeconds = 1_800

/** When what the Denied Transaction File is owed is sent again. */
export const sentAgainAt = ({ attempts }: Due, world: World): Temporal.Instant => {
  const seconds = Math.min(firstPauseSeconds * 2 ** Math.max(0, attempts - 1), longestPauseSeconds)
  return world.now().add({ seconds: jittered(seconds, world) })
}
