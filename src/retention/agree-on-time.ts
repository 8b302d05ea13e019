import type { Actor } from '#ledger/change.ts'
import { mark } from '#ledger/mark.ts'
import type { World } from '../world.ts'

/**
 * A person has looked at another clock, and says that this one is right: from now on what cannot be undone is done by it again. Who said
 * so, and of what time, is in the log before it counts.
 */
export async function agreeOnTime(by: Actor, world: World): Promise<void> {
  await mark(by, { subject: 'clock', body: { type: 'agreed-on-time', time: world.now().toString() } }, world)
  world.agreeOnTime()
}
