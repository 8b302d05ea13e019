import type { World } from '../../world.ts'
import { nationalSource, type NationalSource } from '../sources/national.ts'
import { httpExchange, type NationPlace } from './exchange.ts'
import { jsonCarrier } from './json.ts'
import { spared, type SparedNation } from './spared.ts'

/** The nation at an address, to be told and to be searched by one line. */
export function nationAt(
  place: NationPlace,
  now: World['now'],
): Readonly<{ nation: SparedNation; source: NationalSource }> {
  const nation = spared(jsonCarrier(httpExchange(place)), now)
  return { nation, source: nationalSource(nation, now) }
}
