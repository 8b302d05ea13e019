import { isInOperation } from '#law/clocks/in-operation.ts'
import type { SourceName } from '#law/words.ts'
import type { World } from '../world.ts'

/** Whether a check that must ask these sources can be made now. If not, no number is given and no clock starts. */
export async function inOperation(asks: readonly SourceName[], world: World): Promise<boolean> {
  const downs = await downSince(asks, world)
  return isInOperation({ mandatory: asks.length, downs, now: world.now(), limit: world.settings.sourceDownLimit })
}

/** Since when each of these sources that is down has been down. Nobody is named in asking. */
export async function downSince(names: readonly SourceName[], world: World): Promise<readonly Temporal.Instant[]> {
  const since = await Promise.all(names.map(async name => world.sources[name]?.downSince()))
  return since.filter(instant => instant !== undefined)
}
