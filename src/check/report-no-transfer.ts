import { asksNoTransfer } from '#law/retention/transfer-report.ts'
import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import { amend, type Amending } from './amend.ts'

/** The licensee still has the firearm, which is asked and kept of a check that was denied after its period ran out, and of no other. */
export const reportNoTransfer = (amending: Amending, world: World) =>
  amend(
    amending,
    check =>
      asksNoTransfer(check)
        ? { events: [{ type: 'not-transferred', at: world.now().toString() }] }
        : refuse('transfer-not-asked'),
    world,
  )
