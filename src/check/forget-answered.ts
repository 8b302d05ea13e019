import type { World } from '../world.ts'
import { everyStamped } from './every-stamped.ts'

/** Well within the hour after which an allowed transferee's identity is destroyed. */
const atLeastEvery = { minutes: 10 }

/**
 * 28 CFR 25.9(b)(1)(iii): who a check was about stands in memory while it is open and no longer, whether records change or not, and
 * whichever process answered it. Every worker looks now and then.
 */
export async function forgetAnswered({ standing, find, now }: World): Promise<void> {
  const asOf = standing.asOf()
  if (standing.size() === 0 || asOf === undefined) return
  if (Temporal.Instant.compare(asOf.add(atLeastEvery), now()) > 0) return
  const open = await everyStamped(find.open)
  standing.keepOnly(new Set(open.map(({ ntn }) => ntn)), now())
}
