import { nextStatus } from '#law/lives/transaction-moves.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { carryOut } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'

/** A claim that nobody acted on for its whole time goes back to the queue, so that no check waits for one absent examiner. */
export const releaseClaim = (due: Due, world: World): Promise<void> =>
  carryOut(due, ({ state }) => ({ events: isHeldUp(state) ? [{ type: 'released' }] : [] }), world)

/** The answer may have come between the claiming of this debt and now, and the claim stays with it. */
const isHeldUp = ({ claim, status }: Transaction): boolean =>
  claim !== undefined && nextStatus(status, 'released') !== undefined
