import type { World } from '../../world.ts'
import { nationalSource, type NationalSource } from '../sources/national.ts'
import type { Carrier } from './carrier.ts'
import { httpExchange, type ApiPlace } from './exchange.ts'
import { jsonCarrier } from './json.ts'
import type { HearPush, LinePlace } from './line-end.ts'
import { nationLine } from './nation-line.ts'
import { spared, type SparedNation } from './spared.ts'
import { wireCarrier } from './wire.ts'

/** Where the nation answers: over the API that it offers points of contact, or on its line of text messages. */
export type NationPlace = Readonly<{ by: 'api'; at: ApiPlace }> | Readonly<{ by: 'line'; at: LinePlace }>

/** `hear` is told what comes unasked, once a line stands for it; over the API nothing does. */
export type AtNation = Readonly<{ nation: SparedNation; source: NationalSource }> & Doors
type Doors = Readonly<{ stand: () => void; close: () => void }>

/** The nation at an address, to be told and to be searched by one line. */
export function nationAt(place: NationPlace, now: World['now'], hear: HearPush): AtNation {
  const { carrier, ...doors } = carried(place, hear)
  const nation = spared(carrier, now)
  return { nation, source: nationalSource(nation, now), ...doors }
}

function carried(place: NationPlace, hear: HearPush): Doors & Readonly<{ carrier: Carrier }> {
  if (place.by === 'api') return { carrier: jsonCarrier(httpExchange(place.at)), stand: nothing, close: nothing }
  const lines = nationLine(place.at, hear)
  return { carrier: wireCarrier(lines), stand: lines.stand, close: lines.close }
}

const nothing = (): void => undefined
