import type { Agency, AgencyKind } from '#law/notices/place.ts'
import { placeKey } from '#law/place-names.ts'
import type { Ori, State } from '#law/words.ts'
import type { AgencyRow, Directory } from './directory.ts'
import { citiesOfPolice } from './city-names.ts'
import { push } from './many.ts'
import type { Overlay } from './overlay.ts'
import { seatsOf } from './state-seats.ts'
import { successionOf } from './succession.ts'

export type OfCity = Readonly<{ agency: Agency; county?: string }>

/** The agencies of a directory, by what they may be asked for. Cities and counties go by their keys. */
export type Bodies = Readonly<{
  named: (ori: Ori) => Agency | undefined
  /** Those that bear its name; and those that may be of it where none do. */
  ofCity: (state: State, city: string) => readonly OfCity[]
  perhapsOfCity: (state: State, city: string) => readonly OfCity[]
  ofCounty: (kind: AgencyKind, state: State, county: string) => readonly Agency[]
  /** Whose office has the ZIP, or is in the place, or of which an operator says so. */
  near: (kind: 'tribal' | 'special', state: State, zip: string | undefined, place: string) => readonly Agency[]
  /** The state’s police for these counties: their own stations, else the headquarters. */
  ofState: (state: State, counties: readonly string[]) => readonly Agency[]
}>

/** A row, and who is told in its place: itself, or who came after it. */
type Standing = Readonly<{ row: AgencyRow; agency: Agency }>

/** `rows` are the agencies of the directory with what an operator says over them. */
export function bodiesOf(rows: readonly AgencyRow[], { zips }: Pick<Directory, 'zips'>, overlay: Overlay): Bodies {
  const named = successionOf(rows, overlay)
  const standing = rows.flatMap(row => {
    const agency = named(row.ori)
    return agency === undefined ? [] : [{ row, agency }]
  })
  const cities = byCity(standing, overlay)
  const nearby = byPlace(standing, zips, overlay)
  const counties = new Map<string, Agency[]>()
  for (const { row, agency } of standing)
    if (row.county !== undefined) push(counties, row.kind + row.state + row.county, agency)
  const seats = seatsOf(rows)
  const ofCounty: Bodies['ofCounty'] = (kind, state, county) => counties.get(kind + state + county) ?? []
  return {
    named,
    ofCounty,
    ofCity: (state, city) => cities.own.get(state + city) ?? [],
    perhapsOfCity: (state, city) => cities.perhaps.get(state + city) ?? [],
    near: (kind, state, zip, place) => {
      const of = (name: string | undefined) => nearby.get(`${kind}${state}${name}`) ?? []
      return [...new Set([...of(zip), ...of(place)])]
    },
    ofState: (state, of) => {
      const stations = new Set(of.flatMap(county => ofCounty('state', state, county).slice(0, 1)))
      return stations.size > 0 ? [...stations] : (seats.get(state) ?? []).flatMap(ori => named(ori) ?? [])
    },
  }
}

function byCity(standing: readonly Standing[], overlay: Overlay) {
  const [own, perhaps] = [new Map<string, OfCity[]>(), new Map<string, OfCity[]>()]
  for (const { row, agency } of standing) {
    if (row.kind !== 'city') continue
    const { state, county, name, ori } = row
    const of = { agency, ...(county === undefined ? {} : { county }) }
    const names = citiesOfPolice(name, county)
    for (const city of [...names.own, ...(overlay[ori]?.cities ?? []).map(placeKey)]) push(own, state + city, of)
    for (const city of names.perhaps) push(perhaps, state + city, of)
  }
  return { own, perhaps }
}

/** A town. The office of a tribe in a city of many ZIPs says nothing of that city. */
const mostZips = 3

function byPlace(standing: readonly Standing[], zips: Directory['zips'], overlay: Overlay) {
  const nearby = new Map<string, Agency[]>()
  const [mail, served] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const { zip, state, place } of zips) {
    push(mail, zip + state, place)
    push(served, state + place, zip)
  }
  const townsOf = (zip: string, state: string): readonly string[] =>
    (mail.get(zip + state) ?? []).filter(town => (served.get(state + town) ?? []).length <= mostZips)
  for (const { row, agency } of standing) {
    const { kind, state, zip, ori } = row
    if (kind !== 'tribal' && kind !== 'special') continue
    const { cities = [], zips: more = [] } = overlay[ori] ?? {}
    const office = zip === undefined ? [] : [zip, ...townsOf(zip, state)]
    for (const place of [...office, ...more, ...cities.map(placeKey)]) push(nearby, kind + state + place, agency)
  }
  return nearby
}
