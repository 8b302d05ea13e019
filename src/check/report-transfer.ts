import type { Transaction } from '#law/lives/transaction.ts'
import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import { amend, type Amending } from './amend.ts'

/**
 * The licensee says that the firearm was transferred. 18 U.S.C. 922(t)(2) and 34 U.S.C. 40901(i) forbid a record of allowed
 * transfers, so it is asked for and kept only where the period ran out: the check is still open, or was denied after it.
 */
export const reportTransfer = (amending: Amending & Readonly<{ on: string }>, world: World) =>
  amend(
    amending,
    check =>
      isAskedFor(check) ? { events: [{ type: 'transferred', on: amending.on }] } : refuse('transfer-not-asked'),
    world,
  )

const isAskedFor = ({ lapsed, status }: Transaction): boolean => lapsed && (status === 'lapsed' || status === 'denied')
