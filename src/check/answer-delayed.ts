import { carryOut } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'

/** 28 CFR 25.6(c)(1)(iv)(B): the licensee has waited as long as may be, and no examiner has answered: Delayed. */
export const answerDelayed = (due: Due, world: World): Promise<void> =>
  carryOut(due, ({ state }) => ({ events: state.status === 'researching' ? [{ type: 'delayed' }] : [] }), world)
