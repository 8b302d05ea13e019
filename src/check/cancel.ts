import type { CancelReason } from '#law/lives/transaction.ts'
import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import { amend, type Amending } from './amend.ts'

/**
 * Takes an open check back. The licensee who cancels is told in the answer; nobody may transfer on a cancelled check. Once the
 * firearm was transferred there is nothing to take back: the research goes on, and a Denied still leads to its retrieval.
 */
export const cancel = (amending: Amending & Readonly<{ reason: CancelReason; through: string }>, world: World) =>
  amend(
    amending,
    ({ transferredOn }) => {
      if (transferredOn !== undefined) return refuse('not-now')
      return {
        events: [
          { type: 'cancelled', reason: amending.reason },
          { type: 'told', word: 'cancelled', through: amending.through, at: world.now().toString() },
        ],
      }
    },
    world,
  )
