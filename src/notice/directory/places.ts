import { parseState } from '#law/numbers.ts'
import type { State } from '#law/words.ts'
import type { Bodies } from './bodies.ts'
import type { Directory } from './directory.ts'

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

export function placesOf({ zips }: Directory, bodies: Bodies): Places {
  const zipPlaces = new Map<string, string[]>()
  const zipCounties = new Map<string, string[]>()
  const placeCounties = new Map<string, string[]>()
  const counties = new Set<string>(bodies.counties())
  for (const { zip, state: code, place, county } of zips) {
    const state = parseState(code)
    if (state === undefined) continue
    add(zipPlaces, zip + state, place)
    const known = county !== undefined && counties.has(state + county) ? county : undefined
    add(placeCounties, state + place, known)
    if (known !== undefined) add(zipCounties, zip + state, known)
  }
  for (const [key, county] of bodies.offices()) add(zipCounties, key, county)
  return {
    isCounty: (state, county) => counties.has(state + county),
    isPlace: (state, place) => placeCounties.has(state + place),
    placesOfZip: (zip, state) => zipPlaces.get(zip + state) ?? [],
    countiesOfZip: (zip, state) => zipCounties.get(zip + state) ?? [],
    countiesOfPlace: (state, place) => placeCounties.get(state + place) ?? [],
  }
}

function add(to: Map<string, string[]>, key: string, value?: string): void {
  const there = to.get(key) ?? []
  if (value !== undefined && !there.includes(value)) there.push(value)
  to.set(key, there)
}
