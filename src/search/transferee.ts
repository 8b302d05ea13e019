import type { State } from '#law/words.ts'
import type { Description } from '#match/description.ts'

/** Where a person lives, asked so that a notice could reach the right authority; never a condition of an answer. */
export type Address = Readonly<{
  street: string
  city: string
  county?: string
  state: State
  zip: string
  insideCityLimits?: 'yes' | 'no' | 'unknown'
}>

/** The five descriptors of 28 CFR 25.7(a) are always there; the rest may be. */
export type Described = Description & Required<Pick<Description, 'sex' | 'race' | 'born' | 'state'>>

/** Who would receive the firearm, as the inquiry says. Lives in the sealed store and, for the length of an act, in memory. */
export type Transferee = Readonly<{
  description: Described
  /** ISO 3166 codes as the transferee stated them; several for a dual national. */
  citizenships: readonly string[]
  /** Alien or admission number. */
  alienNumber?: string
  address?: Address
}>
