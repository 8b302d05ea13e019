import type { SourceName } from '#law/words.ts'
import type { World } from '../world.ts'

/**
 * 18 U.S.C. 922(t)(1): a period runs only against a system in operation. With a mandatory source down beyond the limit, or all
 * of them down at once, no number is given, so that no clock starts against a search that could not be made.
 */
export async function inOperation(asks: readonly SourceName[], world: World): Promise<boolean> {
  const limit = Temporal.Duration.from(world.settings.sourceDownLimit)
  const down = await downSince(asks, world)
  const tooLong = down.some(instant => Temporal.Instant.compare(instant.add(limit), world.now()) < 0)
  return !tooLong && down.length < asks.length
}

/** Since when each of these sources that is down has been down. Nobody is named in asking. */
export async function downSince(names: readonly SourceName[], world: World): Promise<readonly Temporal.Instant[]> {
  const since = await Promise.all(names.map(async name => world.sources[name]?.downSince()))
  return since.filter(instant => instant !== undefined)
}
