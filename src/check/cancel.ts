import type { CancelReason } from '#law/lives/transaction.ts'
import type { World } from '../world.ts'
import { amend, type Amending } from './amend.ts'

/** Takes an open check back. The licensee who cancels is told in the answer; nobody may transfer on a cancelled check. */
export const cancel = (amending: Amending & Readonly<{ reason: CancelReason; through: string }>, world: World) =>
  amend<never>(
    amending,
    () => ({
      events: [
        { type: 'cancelled', reason: amending.reason },
        { type: 'told', word: 'cancelled', through: amending.through, at: world.now().toString() },
      ],
    }),
    world,
  )
