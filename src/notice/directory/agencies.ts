import { cityCounties, independentCities, type CityCounty } from '#law/notices/county-police.ts'
import { agencyKinds, type Agency, type AgencyKind, type Candidates, type Place } from '#law/notices/place.ts'
import { countyKey, placeKey } from '#law/place-names.ts'
import type { Ori, State } from '#law/words.ts'
import type { Agencies } from '../../agencies.ts'
import { bodiesOf, type Bodies, type OfCity } from './bodies.ts'
import type { Directory } from './directory.ts'
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
    counties: place => countiesOf(place, places, bodies),
    named: bodies.named,
  }
}

/** While nothing is imported. */
export const noAgencies: Agencies = {
  edition: () => undefined,
  candidates: () => ({ ...none(), counties: 0, cityIsCounty: false }),
  counties: () => [],
  named: () => undefined,
}

const none = (): Record<AgencyKind, readonly Agency[]> =>
  Object.fromEntries(agencyKinds.map(kind => [kind, []])) as unknown as Record<AgencyKind, readonly Agency[]>

function candidatesOf(place: Place, places: Places, bodies: Bodies): Candidates {
  const { state } = place
  const zip = place.zip?.slice(0, 5)
  const counties = countiesOf(place, places, bodies)
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
    // 925B(a)(2) asks for what is practicable: the prosecutor of a county that is known, and not of each that it may be.
    prosecutor: counties.length === 1 ? once(ofCounty('prosecutor')) : [],
    counties: counties.length,
    cityIsCounty: cityPolice.length > 0,
  }
}

/** Where the place may lie: what the address says, else what its ZIP is known in, else every county that has a place or police of the name. */
function countiesOf({ county, state, zip, city }: Place, places: Places, bodies: Bodies): readonly string[] {
  const said = county === undefined ? '' : countyKey(county)
  if (said !== '' && places.isCounty(state, said)) return [said]
  if (state === 'DC') return districtAlone
  const known = zip === undefined ? [] : places.countiesOfZip(zip.slice(0, 5), state)
  if (known.length > 0) return known
  const named = places.countiesOfPlace(state, placeKey(city))
  return named.length > 0 ? named : countiesOfPolice(bodies.ofCity(state, placeKey(city)))
}

/** Of a town that is no place of the mail. */
const countiesOfPolice = (named: readonly OfCity[]): readonly string[] => [
  ...new Set(named.flatMap(({ county }) => county ?? [])),
]

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
  const names = [bodies.ofCity(state, city), bodies.perhapsOfCity(state, city)]
  const reaching = places.countiesOfPlace(state, city)
  const known = [counties, reaching].filter(of => of.length > 0)
  // Where no county is known, nothing tells one town of the name from another.
  const tries = known.length === 0 ? names : known.flatMap(of => names.map(named => named.filter(within(of))))
  return once((tries.find(found => found.length > 0) ?? []).map(({ agency }) => agency))
}

const within =
  (counties: readonly string[]) =>
  ({ county }: OfCity): boolean =>
    county === undefined || counties.includes(county)

const isIndependent = (state: State, counties: readonly string[]): boolean =>
  independentCities.includes(state) && counties.length > 0 && counties.every(county => county.endsWith('city'))

/** The police of the cities that are these counties, or that serve the whole of them. */
const ownedCity = (state: State, counties: readonly string[], bodies: Bodies): readonly Agency[] =>
  once(
    counties.flatMap(county => {
      const owner = cityCountyOf(state, county)
      if (owner !== undefined) return policeOf(owner, bodies)
      return isIndependent(state, [county]) ? bodies.ofCounty('city', state, county) : []
    }),
  )

/** New York’s are called those of New York City. */
function policeOf({ state, city }: CityCounty, bodies: Bodies): readonly Agency[] {
  const own = bodies.ofCity(state, placeKey(city))
  return (own.length > 0 ? own : bodies.perhapsOfCity(state, placeKey(city))).map(({ agency }) => agency)
}

const cityCountyOf = (state: State, county: string): CityCounty | undefined =>
  cityCounties.find(each => each.state === state && each.counties.some(name => countyKey(name) === county))

const once = (agencies: readonly Agency[]): readonly Agency[] => {
  const seen = new Set<Ori>()
  return agencies.filter(({ ori }) => !seen.has(ori) && seen.add(ori))
}
