import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { ContributorKind } from '#law/lives/contributor.ts'
import { jurisdictions } from '#law/states/registry.ts'
import { states, type State } from '#law/words.ts'

/** A court or an agency as a published list has it. `ori` only where the list says one. */
export type Published = Readonly<{ name: string; state: State; kind: ContributorKind; ori?: string }>

/** What a list has, and how many of it are of no State today: courts abroad, of the Canal Zone, of territories that became States. */
export type List = Readonly<{ all: readonly Published[]; elsewhere: number }>

type Court = Readonly<{ name: string; system: string | null; location: string | null }>

/** Courts as the list of the Free Law Project has them: names as they are, with the spaces before some. */
export function readCourts(file: string): List {
  const courts = JSON.parse(readFileSync(file, 'utf8')) as readonly Court[]
  const all = courts.flatMap(({ name, system, location }): Published[] => {
    const state = stateNamed(location ?? '')
    return state === undefined ? [] : [{ name, state, kind: kinds[system ?? ''] ?? 'state' }]
  })
  return { all, elsewhere: courts.length - all.length }
}

const kinds: Readonly<Record<string, ContributorKind>> = {
  federal: 'federal-court',
  special: 'federal-court',
  tribal: 'tribe',
}

/** A court of the whole country sits in the capital. */
const otherNames: Readonly<Record<string, State>> = {
  'Washington D.C.': 'DC',
  'D.C.': 'DC',
  DC: 'DC',
  'United States': 'DC',
  'Virgin Islands': 'VI',
  'Northern Mariana Islands': 'MP',
}

const stateNamed = (location: string): State | undefined =>
  otherNames[location] ?? states.find(state => jurisdictions[state].name === location)

type Agencies = Readonly<
  Record<string, Readonly<Record<string, Readonly<{ agency_name: string | null; agency_type_name: string }>>>>
>

/** Agencies with the numbers that they really have, by the State under which the list has them. */
export function readAgencies(file: string): List {
  const listed = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Agencies
  const found = Object.entries(listed).flatMap(([place, agencies]) => {
    const state = states.find(each => each === place)
    return Object.entries(agencies).map(([ori, { agency_name: name, agency_type_name: type }]) =>
      state === undefined
        ? undefined
        : { ori, state, name: name ?? 'Unnamed agency', kind: agencyKinds[type] ?? ('state' as const) },
    )
  })
  const all = found.filter(each => each !== undefined)
  return { all, elsewhere: found.length - all.length }
}

const agencyKinds: Readonly<Record<string, ContributorKind>> = { Tribal: 'tribe', Federal: 'federal-agency' }
