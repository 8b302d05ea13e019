import { carryOut } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'

/** A claim that nobody acted on for its whole time goes back to the queue, so that no check waits for one absent examiner. */
export const releaseClaim = (due: Due, world: World): Promise<void> =>
  carryOut(due, ({ state }) => ({ events: state.claim === undefined ? [] : [{ type: 'released' }] }), world)
