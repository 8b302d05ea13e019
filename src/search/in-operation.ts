import { operates } from '#law/purposes/operation.ts'
import type { SourceName } from '#law/words.ts'
import type { World } from '../world.ts'

/**
 * With a mandatory source down beyond the limit, or all of them down at once, no number is given, so that no clock starts
 * against a search that could not be made.
 */
export async function inOperation(asks: readonly SourceName[], world: World): Promise<boolean> {
  const now = world.now()
  const down = await downSince(asks, world)
  return operates(
    down.map(instant => now.since(instant)),
    asks.length,
    world.settings.sourceDownLimit,
  )
}

/** Since when each of these sources that is down has been down. Nobody is named in asking. */
export async function downSince(names: readonly SourceName[], world: World): Promise<readonly Temporal.Instant[]> {
  const since = await Promise.all(names.map(async name => world.sources[name]?.downSince()))
  return since.filter(instant => instant !== undefined)
}
