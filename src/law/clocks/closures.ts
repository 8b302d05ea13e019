import type { Cite } from '../cite.ts'
import type { ClosureRule, Jurisdiction } from '../states/jurisdiction.ts'
import type { Sourced } from '../states/sourced.ts'
import type { Confidence } from '../words.ts'
import { daysNamed } from './day-rule.ts'
import { spokenDay } from './spoken-date.ts'

/** One whole day on which a state's offices are closed, and why: "Veterans Day, moved from Saturday 11 November". */
export type Closure = Readonly<{
  date: Temporal.PlainDate
  name: string
  confidence: Confidence
  cites: readonly Cite[]
  because: string
}>

/**
 * Every day of a civil year that the published rules close, in order, one entry a day. 28 CFR 25.2 "business day" asks
 * only about state offices, so these are the state's rules and not the federal holidays.
 */
export function closuresIn(jurisdiction: Jurisdiction, year: number): readonly Closure[] {
  // A holiday on 1 January can close 31 December, and one on 31 December can close 2 January.
  const neighbours = [year - 1, year, year + 1]
  const closures = neighbours.flatMap(each => jurisdiction.closures.flatMap(rule => closuresOf(rule, each)))
  return oneADay(closures.filter(({ date }) => date.year === year))
}

function closuresOf(rule: ClosureRule, year: number): readonly Closure[] {
  if (!fallsIn(rule, year)) return []
  return daysNamed(rule.day, year)
    .filter(day => isInForce(rule, day))
    .flatMap(day => observed(rule, day))
}

/** General elections are held in even years and presidents inaugurated in the year after theirs. */
function fallsIn({ years }: ClosureRule, year: number): boolean {
  if (years === undefined) return true
  return years === 'after-leap' ? year % 4 === 1 : (year % 2 === 0) === (years === 'even')
}

/** By the holiday's own day: a holiday repealed on 1 January is not kept because its observance fell in December. */
function isInForce({ since, until }: ClosureRule, day: Temporal.PlainDate): boolean {
  const on = day.toString()
  return (since === undefined || since <= on) && (until === undefined || on <= until)
}

function observed(rule: ClosureRule, day: Temporal.PlainDate): readonly Closure[] {
  const days = daysMoved(rule, day)
  return days === 0 ? [kept(rule, day), ...perhapsMoved(rule, day)] : [moved(rule, day, days)]
}

const kept = (rule: ClosureRule, day: Temporal.PlainDate): Closure => ({
  date: day,
  name: rule.name,
  confidence: rule.confidence,
  cites: citesOf(rule),
  because: rule.name,
})

const moved = (rule: ClosureRule, day: Temporal.PlainDate, days: number): Closure => ({
  date: day.add({ days }),
  name: rule.name,
  confidence: weaker(rule.confidence, rule.shift.confidence),
  cites: different([...citesOf(rule), ...citesOf(rule.shift)]),
  because: `${rule.name}, moved from ${spokenDay(day)}`,
})

/** A date that falls on a weekend, and no source says that it is not kept beside it: in doubt the offices are closed. */
function perhapsMoved(rule: ClosureRule, day: Temporal.PlainDate): readonly Closure[] {
  const onWeekend = day.dayOfWeek >= 6
  if (rule.day.kind !== 'fixed' || rule.shift.confidence !== 'unconfirmed' || !onWeekend) return []
  const because = `${rule.name}, perhaps moved from ${spokenDay(day)}`
  return [{ ...moved(rule, day, day.dayOfWeek === 6 ? -1 : 1), because }]
}

const fromSaturday = { stays: 0, friday: -1, monday: 2 } as const
const fromSunday = { stays: 0, friday: -2, monday: 1, tuesday: 2 } as const

function daysMoved({ shift }: ClosureRule, day: Temporal.PlainDate): number {
  if (day.dayOfWeek === 6) return fromSaturday[shift.saturday]
  return day.dayOfWeek === 7 ? fromSunday[shift.sunday] : 0
}

/** Two rules can close one day. One is enough to close it, so the day is as sure as the surer, which is named first. */
function oneADay(closures: readonly Closure[]): readonly Closure[] {
  const days = new Map<string, Closure>()
  for (const closure of closures) {
    const key = closure.date.toString()
    const before = days.get(key)
    days.set(key, before === undefined ? closure : both(before, closure))
  }
  return [...days.values()].toSorted((one, other) => Temporal.PlainDate.compare(one.date, other.date))
}

const both = (one: Closure, other: Closure): Closure => {
  const [first, second] = strength[one.confidence] < strength[other.confidence] ? [other, one] : [one, other]
  return {
    date: first.date,
    name: different([first.name, second.name]).join(' and '),
    confidence: first.confidence,
    cites: different([...first.cites, ...second.cites]),
    because: different([first.because, second.because]).join(', and '),
  }
}

const strength = { unconfirmed: 0, secondary: 1, cited: 2 } as const satisfies Record<Confidence, number>
const weaker = (one: Confidence, other: Confidence): Confidence => (strength[one] < strength[other] ? one : other)

const citesOf = ({ cites }: Sourced): readonly Cite[] => cites ?? []

/** Compared as written, so that one provision that two rules cite is named once. */
const different = <Each>(all: readonly Each[]): readonly Each[] => [
  ...new Map(all.map(each => [JSON.stringify(each), each])).values(),
]
