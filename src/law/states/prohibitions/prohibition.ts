import type { Standing, State } from '../../words.ts'
import type { Sourced } from '../sourced.ts'

/**
 * How long a bar lasts: for life, until an age, for an ISO 8601 duration, each from a day that `from` names, or as long as the
 * order or the state of things lasts that it rests on.
 */
export type Term =
  | Readonly<{ for: 'life'; from: string }>
  | Readonly<{ for: 'age'; until: number; from: string }>
  | Readonly<{ for: 'period'; lasts: string; from: string }>
  | Readonly<{ for: 'as-long-as-it-stands' }>

/**
 * One provision of a state by which a person may not receive a firearm. `since` is the day of its text, or the system's first
 * day for a text that is older or whose day we do not know.
 */
export type Prohibition = Readonly<{
  state: State
  /** How a record names it. */
  key: string
  title: string
  /** What a record must show, in our own words. */
  requires: string
  term: Term
  since: string
  until?: string
  standing: Standing
}> &
  Sourced

/** The first day on which a check was asked of this system. */
export const firstDay = '1998-11-30'

/** What most of them share. */
export const inForce = { since: firstDay, standing: 'in-force' } as const
