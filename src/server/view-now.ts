import type { CheckView } from '#contract/check-view.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { World } from '../world.ts'
import { checkView } from './check-view.ts'

/** A check as its licensee is shown it now, with what the state declared about its offices since. */
export const viewNow = async (check: Transaction, world: World): Promise<CheckView> =>
  checkView(check, await world.offices(check.assigned.saleState))
