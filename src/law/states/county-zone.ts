import { countyKey } from '../place-names.ts'
import type { State, Zone } from '../words.ts'
import { jurisdictions } from './registry.ts'

/** A county that keeps two zones, so that its name alone does not say which clock it is. */
export type Divided = Readonly<{ divided: readonly Zone[] }>

/**
 * The zone that a county keeps: its own where the state keeps two (49 CFR Part 71), else the state's usual one, which is also what
 * a name gives that stands in no list.
 */
export function zoneOfCounty(state: State, county: string): Zone | Divided {
  const { zone, countyZones = [] } = jurisdictions[state]
  const wanted = countyKey(county)
  const found = countyZones.find(({ counties }) => counties.some(name => countyKey(name) === wanted))
  if (found === undefined) return zone
  return found.part === undefined ? found.zone : { divided: [zone, found.zone] }
}
