import { keepsTransferReport } from '#law/retention/transfer-report.ts'
import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import { amend, type Amending } from './amend.ts'

/** The licensee says that the firearm was transferred, which is kept only where the law asks for it. */
export const reportTransfer = (amending: Amending & Readonly<{ on: string }>, world: World) =>
  amend(
    amending,
    check =>
      keepsTransferReport(check)
        ? { events: [{ type: 'transferred', on: amending.on }] }
        : refuse('transfer-not-asked'),
    world,
  )
