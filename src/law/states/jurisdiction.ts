import { cfr } from '../cite.ts'
import type { FirearmType, State, Zone } from '../words.ts'
import type { Sourced } from './sourced.ts'
import type { TransferLaw } from './transfer-law.ts'

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Which day of a year a closure falls on. */
export type DayRule =
  | Readonly<{ kind: 'fixed'; month: number; day: number }>
  | Readonly<{ kind: 'nth'; nth: 1 | 2 | 3 | 4 | 5; weekday: Weekday; month: number; plusDays?: number }>
  | Readonly<{ kind: 'last'; weekday: Weekday; month: number; plusDays?: number }>
  | Readonly<{ kind: 'easter'; offset: number }>
  | Readonly<{ kind: 'dates'; dates: readonly string[] }>

/** Where the closure goes when its day is a weekend day. An unconfirmed shift counts as closed (the later date). */
export type ShiftRule = Readonly<{
  saturday: 'stays' | 'friday' | 'monday'
  sunday: 'stays' | 'friday' | 'monday' | 'tuesday'
}> &
  Sourced

/** One rule under which the state's offices are closed for a whole day. */
export type ClosureRule = Readonly<{
  name: string
  day: DayRule
  shift: ShiftRule
  /** Only in some years: general elections, presidential inaugurations. */
  years?: 'even' | 'odd' | 'after-leap'
  since?: string
  until?: string
}> &
  Sourced

/** Which of its dealers' checks the state answers itself, from a day to a day (28 CFR 25.2 "POC"). */
export type PocRole = Readonly<{
  since: string
  until?: string
  answers: readonly (FirearmType | 'redemption')[]
}> &
  Sourced

/** What the law of one jurisdiction adds to the federal rule, as dated facts. */
export type Jurisdiction = Readonly<{
  state: State
  name: string
  /** The zone in which most of its people live; a licensee's own zone decides where it is known. */
  zone: Zone
  otherZones: readonly Zone[]
  /** Days of the week on which state offices are always closed. */
  weekend: Readonly<{ closed: readonly Weekday[] }> & Sourced
  closures: readonly ClosureRule[]
  /** Empty where the federal Operations Center answers every dealer. */
  poc: readonly PocRole[]
  /** The counties that keep another zone than `zone`. */
  countyZones?: readonly CountyZone[]
  transfers: TransferLaw
}>

/** Counties by name, without the word county, in a zone that is not the state's usual one. `part` where it is not the whole. */
export type CountyZone = Readonly<{ zone: Zone; counties: readonly string[]; part?: string }> & Sourced

export const fixed = (month: number, day: number): DayRule => ({ kind: 'fixed', month, day })
export const nth = (which: 1 | 2 | 3 | 4 | 5, weekday: Weekday, month: number, plusDays = 0): DayRule => ({
  kind: 'nth',
  nth: which,
  weekday,
  month,
  plusDays,
})
export const last = (weekday: Weekday, month: number, plusDays = 0): DayRule => ({
  kind: 'last',
  weekday,
  month,
  plusDays,
})
/** Days after (or, negative, before) Easter Sunday of the western churches. */
export const easter = (offset: number): DayRule => ({ kind: 'easter', offset })
/** Days that an order named once, such as a single proclamation. */
export const dates = (...named: string[]): DayRule => ({ kind: 'dates', dates: named })

/** For a closure whose rule already names a weekday. */
export const staysPut = { saturday: 'stays', sunday: 'stays', confidence: 'unconfirmed' } as const satisfies ShiftRule

/**
 * Saturday and Sunday, as the worked examples of the federal regulations take it of every state. A state whose own provision
 * says so, or says otherwise, cites that instead.
 */
export const saturdayAndSunday = {
  closed: [6, 7],
  confidence: 'secondary',
  cites: [cfr(27, '478.102(c), Example 1')],
} as const satisfies Jurisdiction['weekend']
