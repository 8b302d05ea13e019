import { cityCounties, independentCities, type CityCounty } from '#law/notices/county-police.ts'
import { agencyKinds, type Agency, type AgencyKind, type Candidates, type Place } from '#law/notices/place.ts'
import type { Ori, State } from '#law/words.ts'
import type { Agencies } from '../../world.ts'
import { bodiesOf, type Bodies } from './bodies.ts'
import type { Directory } from './directory.ts'
import { countyKey, placeKey } from './keys.ts'
import { overlaid, type Overlay } from './overlay.ts'
import { placesOf, type Places } from './places.ts'

/** Finds the bodies of a place in a directory and in what an operator says over it. Built once, and asked many times. */
export function agenciesIn(directory: Directory, overlay: Overlay = {}): Agencies {
  const { edition } = directory
  const rows = overlaid(directory, overlay)
  const bodies = bodiesOf(rows, directory, overlay)
  const places = placesOf(rows, directory)
  return {
    edition: () => edition,
    candidates: place => candidatesOf(place, places, bodies),
    named: bodies.named,
  }
}

/** While nothing is imported. */
export const noAgencies: Agencies = {
  edition: () => undefined,
  candidates: () => ({ ...none(), counties: 0, cityIsCounty: false }),
  named: () => undefined,
}

const none = (): Record<AgencyKind, readonly Agency[]> =>
  Object.fromEntries(agencyKinds.map(kind => [kind, []])) as unknown as Record<AgencyKind, readonly Agency[]>

function candidatesOf(place: Place, places: Places, bodies: Bodies): Candidates {
  const { state } = place
  const zip = place.zip?.slice(0, 5)
  const counties = countiesOf(place, places)
  const whole = counties.length > 0 && counties.every(county => cityCountyOf(state, county)?.whole === true)
  const ofCounty = (kind: AgencyKind) => counties.flatMap(county => bodies.ofCounty(kind, state, county))
  const cityPolice = whole || isIndependent(state, counties) ? ownedCity(state, counties, bodies) : []
  const police = cityPolice.length > 0 ? cityPolice : policeOfCity(place, counties, places, bodies)
  const beside = whole ? [] : ownedCity(state, counties, bodies)
  return {
    city: police,
    county: once([...ofCounty('county'), ...beside]),
    sheriff: once(ofCounty('sheriff')),
    tribal: bodies.near('tribal', state, zip, placeKey(place.city)),
    state: bodies.ofState(state, counties),
    special: once([...bodies.near('special', state, zip, placeKey(place.city)), ...ofCounty('special').slice(0, 1)]),
    prosecutor: once(ofCounty('prosecutor')),
    counties: counties.length,
    cityIsCounty: cityPolice.length > 0,
  }
}

/** Where the place may lie: what the address says, else what its ZIP is known in, else every county that has a place of the name. */
function countiesOf({ county, state, zip, city }: Place, places: Places): readonly string[] {
  const said = county === undefined ? '' : countyKey(county)
  if (said !== '' && places.isCounty(state, said)) return [said]
  if (state === 'DC') return districtAlone
  const known = zip === undefined ? [] : places.countiesOfZip(zip.slice(0, 5), state)
  return known.length > 0 ? known : places.countiesOfPlace(state, placeKey(city))
}

/** The District is one county, whatever an address calls a part of it. */
const districtAlone: readonly string[] = [countyKey('District of Columbia')]

/**
 * Police by the name of the city, those of the counties in which it may lie first; else of a city of the name that reaches beyond them. An
 * address that names no place of the state goes by its ZIP.
 */
function policeOfCity(place: Place, counties: readonly string[], places: Places, bodies: Bodies): readonly Agency[] {
  const { state, zip } = place
  const city = placeKey(place.city)
  const found = policeNamed(state, city, counties, places, bodies)
  if (found.length > 0 || zip === undefined || places.isPlace(state, city)) return found
  const mail = places.placesOfZip(zip.slice(0, 5), state)
  return once(mail.flatMap(name => policeNamed(state, name, counties, places, bodies)))
}

function policeNamed(
  state: State,
  city: string,
  counties: readonly string[],
  places: Places,
  bodies: Bodies,
): readonly Agency[] {
  const named = bodies.ofCity(state, city)
  const within = (of: readonly string[]) =>
    named.filter(({ county }) => county === undefined || of.includes(county)).map(({ agency }) => agency)
  const here = within(counties)
  if (counties.length > 0 && here.length > 0) return once(here)
  const reaching = places.countiesOfPlace(state, city)
  // Nothing tells one town of the name from another.
  return once(counties.length + reaching.length === 0 ? named.map(({ agency }) => agency) : within(reaching))
}

const isIndependent = (state: State, counties: readonly string[]): boolean =>
  independentCities.includes(state) && counties.length > 0 && counties.every(county => county.endsWith('city'))

/** The police of the cities that are these counties, or that serve the whole of them. */
const ownedCity = (state: State, counties: readonly string[], bodies: Bodies): readonly Agency[] =>
  once(
    counties.flatMap(county => {
      const owner = cityCountyOf(state, county)
      if (owner !== undefined) return bodies.ofCity(state, placeKey(owner.city)).map(({ agency }) => agency)
      return isIndependent(state, [county]) ? bodies.ofCounty('city', state, county) : []
    }),
  )

const cityCountyOf = (state: State, county: string): CityCounty | undefined =>
  cityCounties.find(each => each.state === state && each.counties.some(name => countyKey(name) === county))

const once = (agencies: readonly Agency[]): readonly Agency[] => {
  const seen = new Set<Ori>()
  return agencies.filter(({ ori }) => !seen.has(ori) && seen.add(ori))
}
