import { cityCounties } from '#law/notices/county-police.ts'
import { parseState } from '#law/numbers.ts'
import { countyKey } from '#law/place-names.ts'
import type { State } from '#law/words.ts'
import type { AgencyRow, Directory } from './directory.ts'
import { push } from './many.ts'

/**
 * What is known of places by their ZIP and by their name. Names are keys. A county in which the directory knows no agency is no county here:
 * lists that name the same land otherwise, as Connecticut’s, would part every town from its police.
 */
export type Places = Readonly<{
  isCounty: (state: State, county: string) => boolean
  isPlace: (state: State, place: string) => boolean
  placesOfZip: (zip: string, state: State) => readonly string[]
  /** A ZIP is in the county of its list, and in those of the police of towns whose office has it. */
  countiesOfZip: (zip: string, state: State) => readonly string[]
  countiesOfPlace: (state: State, place: string) => readonly string[]
}>

export function placesOf(rows: readonly AgencyRow[], { zips }: Pick<Directory, 'zips'>): Places {
  const zipPlaces = new Map<string, string[]>()
  const zipCounties = new Map<string, string[]>()
  const placeCounties = new Map<string, string[]>()
  const names = new Set<string>()
  const counties = new Set([
    ...rows.flatMap(({ state, county }) => (county === undefined ? [] : [state + county])),
    ...cityCounties.flatMap(({ state, counties: of }) => of.map(name => state + countyKey(name))),
  ])
  for (const { zip, state: code, place, county } of zips) {
    const state = parseState(code)
    if (state === undefined) continue
    push(zipPlaces, zip + state, place)
    const known = county !== undefined && counties.has(state + county) ? county : undefined
    names.add(state + place)
    if (known === undefined) continue
    push(placeCounties, state + place, known)
    push(zipCounties, zip + state, known)
  }
  for (const { kind, zip, state, county } of rows)
    if (kind === 'city' && zip !== undefined && county !== undefined) push(zipCounties, zip + state, county)
  return {
    isCounty: (state, county) => counties.has(state + county),
    isPlace: (state, place) => names.has(state + place),
    placesOfZip: (zip, state) => zipPlaces.get(zip + state) ?? [],
    countiesOfZip: (zip, state) => zipCounties.get(zip + state) ?? [],
    countiesOfPlace: (state, place) => placeCounties.get(state + place) ?? [],
  }
}
