import type { Ori, State } from '../words.ts'

/** What a body is to a place. `special` are the police of universities, airports, transit, parks, schools and of single subjects. */
export const agencyKinds = ['city', 'county', 'sheriff', 'tribal', 'state', 'special', 'prosecutor'] as const
export type AgencyKind = (typeof agencyKinds)[number]

/** 18 U.S.C. 921(a)(36) knows local, tribal and state authorities, and no others. */
export const levels = ['local', 'tribal', 'state'] as const
export type Level = (typeof levels)[number]

export const levelOf: Readonly<Record<AgencyKind, Level>> = {
  city: 'local',
  county: 'local',
  sheriff: 'local',
  tribal: 'tribal',
  state: 'state',
  special: 'local',
  prosecutor: 'local',
}

/** Where a firearm was sought, or where somebody lives, as far as it decides whose police answer for it. */
export type Place = Readonly<{
  city: string
  county?: string
  state: State
  zip?: string
  insideCityLimits?: 'yes' | 'no' | 'unknown'
}>

/** When somebody is at an agency’s desk, by its own clock, HH:MM. An agency without hours is there always, as far as anybody said. */
export type DeskHours = Readonly<{ from: string; until: string }>

/** One body of the directory, by its ORI. */
export type Agency = Readonly<{ ori: Ori; name: string; kind: AgencyKind; state: State; desk?: DeskHours }>

/** Which bodies the directory has for a place, by what they are to it. */
export type Candidates = Readonly<{
  /** Those of the city that is named. */
  city: readonly Agency[]
  /** Of the counties in which the place may lie. */
  county: readonly Agency[]
  sheriff: readonly Agency[]
  tribal: readonly Agency[]
  state: readonly Agency[]
  special: readonly Agency[]
  prosecutor: readonly Agency[]
  /** In how many counties the place may lie, none where no county is known. */
  counties: number
  /** The city and its county are one, so that no limit of the city parts them. */
  cityIsCounty: boolean
}>
