import { jurisdictions } from '#law/states/registry.ts'
import type { State } from '#law/words.ts'
import { civil, dayOf, textOf, type Day } from './days.ts'
import { closedDays, isOpen, type Declared } from './offices.ts'
import { asTheLawSays, type Reading } from './reading.ts'
import { momentOf, spelled, spelledInUtc, wallAt } from './zones.ts'

/** What a licensee did: contacted the system at a second, from premises in a zone, for somebody who is under 21 or is not. */
export type Contacted = Readonly<{
  state: State
  zone: string
  second: number
  under21: boolean
  causeOn?: string
  declared: readonly Declared[]
}>

/** Every date that follows, as text; `unknown` where offices stay closed, and nothing at all where the notice cannot be. */
export type Answers = Readonly<{
  third: string
  tenth?: string
  earliest: string
  validThrough: string
  practice: string
  limit: string
  operationalDay: string
  endsAt: string
}>

/** The clocks of a check, once more: from the provisions, in straight lines, by nothing of the program but the states' closures. */
export function clocksOf(contact: Contacted, reading: Reading = asTheLawSays): Answers | 'refused' {
  const { state, under21, causeOn, second } = contact
  const zone = reading.premises ? contact.zone : jurisdictions[state].zone
  const { day } = wallAt(second, zone)
  const third = businessDay(day, 3, contact, reading)
  const ruled = day >= dayOf(reading.underTwentyOne[0]) && day <= dayOf(reading.underTwentyOne[1])
  const noticed = under21 && ruled && causeOn !== undefined ? dayOf(causeOn) : undefined
  if (noticed !== undefined && noticed < day) return 'refused'
  const held = noticed !== undefined && (third === undefined || noticed <= third + reading.noticeGrace)
  const tenth = held ? businessDay(reading.tenFromContact ? day : (third ?? day), 10, contact, reading) : undefined
  const last = held ? tenth : third
  return {
    third: third === undefined ? 'unknown' : textOf(third),
    ...(held && { tenth: tenth === undefined ? 'unknown' : textOf(tenth) }),
    earliest:
      last === undefined ? 'unknown' : spelled(momentOf({ day: last + 1, second: 60 }, zone, reading.later), zone),
    validThrough: textOf(day + 30),
    practice: textOf(day + 88),
    limit: textOf(day + 90),
    ...operationalDay(second, reading),
  }
}

/** 28 CFR 25.9(b)(1)(ii): nothing that could be released remains after ninety days, so that no further day is looked at. */
const furthest = 90

function businessDay(from: Day, wanted: number, { state, declared }: Contacted, reading: Reading): Day | undefined {
  const closed = closedOf(state, reading)
  let found = 0
  for (let day = from + reading.firstThatCounts; day <= from + furthest; day += 1) {
    if (isOpen(day, state, closed, declared, reading)) found += 1
    if (found === wanted) return day
  }
  return undefined
}

const kept = new Map<string, ReadonlySet<Day>>()

function closedOf(state: State, reading: Reading): ReadonlySet<Day> {
  const key = `${state} ${String(reading.saturdaysMove)}`
  const days = kept.get(key) ?? closedDays(state, reading)
  kept.set(key, days)
  return days
}

const eastern = 'America/New_York'
const hour = 3600

/**
 * 28 CFR 25.2 "NICS operational day", by the hours in practice: from eight in the morning, Eastern time, to one at night; on
 * 24 December to six in the evening, and not at all on the 25th. A moment belongs to the first that ends after it.
 */
function operationalDay(second: number, { later, closesAt }: Reading): Pick<Answers, 'operationalDay' | 'endsAt'> {
  for (let day = wallAt(second, eastern).day - 1; ; day += 1) {
    const { month, ofMonth, text } = civil(day)
    if (month === 12 && ofMonth === 25) continue
    const early = month === 12 && ofMonth === 24
    const closing = early ? { day, second: 18 * hour } : { day: day + 1, second: closesAt * hour }
    const ends = momentOf(closing, eastern, later)
    if (second < ends) return { operationalDay: text, endsAt: spelledInUtc(ends) }
  }
}
