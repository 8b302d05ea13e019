import type { State, Zone } from '../words.ts'
import { jurisdictions } from './registry.ts'

/**
 * The zone that a county keeps: its own where the state keeps two (49 CFR Part 71), else the state's usual one. A county that is
 * divided keeps both, and its name alone does not decide: the usual zone is given, and a licensee's own zone says otherwise.
 */
export function zoneOfCounty(state: State, county: string): Zone {
  const { zone, countyZones = [] } = jurisdictions[state]
  const wanted = plain(county)
  const found = countyZones.find(
    ({ part, counties }) => part === undefined && counties.some(name => plain(name) === wanted),
  )
  return found?.zone ?? zone
}

/** "St. Joseph County" and "Saint Joseph" are one county, however they are written. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b(?:county|parish|borough|census area|municipality)\b/g, '')
    .replace(/\bst\b\.?/g, 'saint')
    .replaceAll(/[^a-z]/g, '')
