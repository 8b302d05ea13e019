import type { Transaction } from '#law/lives/transaction.ts'
import { outreachBodies } from '#law/lives/outreach-words.ts'
import { nextStatus } from '#law/lives/transaction-moves.ts'
import { carryOut, type Outcome } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import type { World } from '../../world.ts'

/**
 * 34 U.S.C. 40901(l)(2): the third business day has begun. Whoever was asked and has not answered is asked once more, first in its
 * inbox, and the examiner sees it. Silence is no cause, and nothing follows from it by itself.
 */
export const chaseBodies = (due: Due, world: World): Promise<void> =>
  carryOut(due, ({ state }) => outcome(state, world), world)

function outcome({ status, asked, outreach }: Transaction, { now }: World): Outcome {
  // Answered since the debt was taken up.
  if (nextStatus(status, 'outreach-chased') === undefined) return { events: [] }
  const bodies = outreachBodies.filter(body => asked?.[body] !== undefined && outreach[body] === undefined)
  return { events: bodies.length === 0 ? [] : [{ type: 'outreach-chased', bodies, at: now().toString() }] }
}
