import type { AgencyKind } from '#law/notices/place.ts'
import { parseOri } from '#law/numbers.ts'
import { countyKey, placeKey } from '#law/place-names.ts'
import { states, type Ori, type State } from '#law/words.ts'
import { agenciesIn } from '#notice/directory/agencies.ts'
import type { AgencyRow, Directory, ZipRow } from '#notice/directory/directory.ts'
import type { Overlay } from '#notice/directory/overlay.ts'
import type { Agencies } from '../agencies.ts'
import { placesOf } from './nation/jurisdictions.ts'

/**
 * Police of the towns in which the made-up nation lives, a sheriff for each of their counties and a state police for each jurisdiction. The
 * places are real ones and no agency is: each is called synthetic, and its ORI says `SY` after the state.
 */
export const syntheticAgencies = (): Agencies => agenciesIn(syntheticDirectory(), townsServed())

export function syntheticDirectory(): Directory {
  const agencies = states.flatMap(state => [
    agency(state, 'state', 'Synthetic State Police', 0),
    ...countiesOf(state).map((county, index) => agency(state, 'sheriff', `Synthetic Sheriff ${county}`, index, county)),
    ...placesOf(state).map(({ city, county }, index) =>
      agency(state, 'city', `Synthetic Police ${city}`, index, county),
    ),
  ])
  const zips = states.flatMap(state =>
    placesOf(state).map(({ city, zip, county }): ZipRow => ({
      zip,
      state,
      place: placeKey(city),
      county: countyKey(county),
    })),
  )
  return { edition: 'synthetic', agencies, zips }
}

const countiesOf = (state: State): readonly string[] => [...new Set(placesOf(state).map(({ county }) => county))]

const letters: Readonly<Partial<Record<AgencyKind, string>>> = { state: 'T', sheriff: 'S', city: 'P' }

function agency(state: State, kind: AgencyKind, name: string, index: number, county?: string): AgencyRow {
  const row = { ori: oriOf(state, kind, index), name, kind, state }
  return county === undefined ? row : { ...row, county: countyKey(county) }
}

function oriOf(state: State, kind: AgencyKind, index: number): Ori {
  const ori = parseOri(`${state}SY${letters[kind] ?? 'X'}${String(index).padStart(4, '0')}`)
  if (ori === undefined) throw new Error('defect: a synthetic agency has no ORI')
  return ori
}

const townsServed = (): Overlay =>
  Object.fromEntries(
    states.flatMap(state =>
      placesOf(state).map(({ city }, index) => [oriOf(state, 'city', index), { cities: [city] }] as const),
    ),
  )
