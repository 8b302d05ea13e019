import { mostWithdrawnByOne } from '#law/contribution/withdrawn-by-one.ts'
import type { Batch } from '#law/lives/batch.ts'
import type { KeptTally } from '#ledger/rows.ts'
import type { World } from '../../world.ts'
import { leftByOne, talliesByOne } from '../left-by-one.ts'
import { leavingBy } from './own-batch.ts'
import { leavingIn, type Passed } from './pass.ts'

/** By how many rows of a chunk a record may leave, and what is counted of the agency for those that nobody had seen. */
export type Leaving = Readonly<{ most: number; tallies: readonly KeptTally[] }>

/**
 * Of a batch that its sender commits, what leaves was held against the limit as it was looked at. Records may have come since under the numbers
 * that it takes back: those count in the week too, and beyond the limit they stay. Otherwise whoever knows the next numbers sends first.
 */
export async function mayLeave(state: Batch, passed: readonly Passed[], world: World): Promise<Leaving> {
  const { ori, sentBy, committedBy, entered } = state
  const leaving = leavingIn(passed)
  const left = entered.leaving ?? 0
  const beyond = Math.max(0, left + leaving - Math.max(leavingBy(state), left))
  const isAlone = sentBy === undefined || sentBy === committedBy
  if (beyond === 0 || !isAlone) return { most: leaving, tallies: [] }
  const before = await leftByOne(ori, world)
  const policy = world.settings.policies['batch-withdrawn-by-one']
  const more = Math.min(beyond, Math.max(0, mostWithdrawnByOne(policy) - before.all))
  return { most: leaving - beyond + more, tallies: talliesByOne(ori, more, before, world.now()) }
}
