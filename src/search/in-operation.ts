import type { SourceName } from '#law/words.ts'
import type { World } from '../world.ts'

/**
 * 18 U.S.C. 922(t)(1): a period runs only against a system in operation. With a mandatory source down beyond the limit, or all
 * of them down at once, no number is given, so that no clock starts against a search that could not be made.
 */
export async function inOperation(asks: readonly SourceName[], world: World): Promise<boolean> {
  const limit = Temporal.Duration.from(world.settings.sourceDownLimit)
  const since = await Promise.all(asks.map(name => world.sources[name]?.downSince()))
  const down = since.filter(instant => instant !== undefined)
  const tooLong = down.some(instant => Temporal.Instant.compare(instant.add(limit), world.now()) < 0)
  return !tooLong && down.length < asks.length
}
