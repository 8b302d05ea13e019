import type { DeclaredDay } from '#law/lives/calendar.ts'
import type { State, Zone } from '#law/words.ts'
import { businessDay } from './own-calendar.ts'
import { dateOf, dayOf, type Day } from './own-days.ts'

/** What a second reading of 922(t) needs to know of a check. */
export type Contacted = Readonly<{
  contact: string
  zone: Zone
  saleState: State
  under21: boolean
  causeOn?: string
}>

export type OwnDates = Readonly<{
  third?: string
  /** The first instant at which a transfer without an answer is lawful. */
  earliest?: Temporal.Instant
  validThrough: string
  destroyBy: string
}>

const goodFor = 30
const keptFor = 88

/** The day of a moment on the clock of the premises. */
export const dayIn = (instant: Temporal.Instant | string, zone: Zone): Day =>
  dayOf(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString())

/** 18 U.S.C. 922(t)(1), 27 CFR 478.102(c), 28 CFR 25.9(b)(1), read once more and by arithmetic. */
export function ownDates(check: Contacted, declared: readonly DeclaredDay[]): OwnDates {
  const { contact, zone, saleState, under21, causeOn } = check
  const day = dayIn(contact, zone)
  const third = businessDay(day, 3, saleState, declared)
  const held = under21 && causeOn !== undefined && (third === undefined || dayOf(causeOn) <= third)
  const last = held ? businessDay(day, 10, saleState, declared) : third
  return {
    ...(third === undefined ? {} : { third: dateOf(third) }),
    ...(last === undefined ? {} : { earliest: minuteAfterMidnight(last + 1, zone) }),
    validThrough: dateOf(day + goodFor),
    destroyBy: dateOf(day + keptFor),
  }
}

/** 12:01 a.m. on the clock of the premises; the later one, where the night has none or two. */
const minuteAfterMidnight = (day: Day, zone: Zone): Temporal.Instant =>
  Temporal.PlainDateTime.from(`${dateOf(day)}T00:01`)
    .toZonedDateTime(zone, { disambiguation: 'later' })
    .toInstant()
