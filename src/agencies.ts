import type { Ori, State } from '#law/words.ts'

/** The directory of agencies. */
export type Agencies = Readonly<{
  /** Whoever bears that ORI now. */
  named: (ori: Ori) => Readonly<{ ori: Ori; name: string }> | undefined
  /** 18 U.S.C. 925B(a): who hears of a denial, each once, and the places for which nobody does. */
  route: (routing: Routing) => Routed
}>

/** A place as it was written down. */
export type Place = Readonly<{
  street: string
  city: string
  county?: string
  state: State
  zip: string
  insideCityLimits?: 'yes' | 'no' | 'unknown'
}>

export type Routing = Readonly<{
  sought: Place
  /** Where the transferee lives, if it is known. */
  residence?: Place
  deniedBy: 'national' | Readonly<{ ori: Ori; state: State }>
}>

export type Routed = Readonly<{
  recipients: readonly Readonly<{
    ori: Ori
    name: string
    kind: string
    /** The place where the firearm was sought, that of residence, or both. */
    why: readonly Readonly<{ place: 'sought' | 'residence' }>[]
  }>[]
  unroutable: readonly Readonly<{ place: 'sought' | 'residence'; because: string }>[]
}>
