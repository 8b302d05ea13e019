import type { ClosureRule, DayRule } from '#law/states/jurisdiction.ts'
import { jurisdictions } from '#law/states/registry.ts'
import type { State } from '#law/words.ts'
import { civil, dayOf, easters, type Day } from './days.ts'
import type { Reading } from './reading.ts'

/** What an order said of a day, or of a run of days, after the rules were written. */
export type Declared = Readonly<{ date: string; through?: string; open: boolean }>

const first = dayOf('1998-01-01')
const last = dayOf('2034-12-31')
const easterDays = new Set(easters.map(dayOf))

/**
 * The published closures of a state over all years, found the other way about: not which day a rule names in a year, but, of
 * every day there is, whether the rule names it.
 */
export function closedDays(state: State, reading: Reading): ReadonlySet<Day> {
  const closed = new Set<Day>()
  for (const rule of jurisdictions[state].closures) {
    for (let day = first; day <= last; day += 1) {
      if (names(rule, day)) for (const each of observed(rule, day, reading)) closed.add(each)
    }
  }
  return closed
}

/** A rule's `plusDays` are counted from the weekday that it names, and its years are those of that weekday. */
function names(rule: ClosureRule, day: Day): boolean {
  const base = rule.day.kind === 'nth' || rule.day.kind === 'last' ? day - (rule.day.plusDays ?? 0) : day
  if (base < first || !isNamed(rule.day, base)) return false
  const { text } = civil(day)
  return isYear(rule, civil(base).year) && (rule.since ?? text) <= text && text <= (rule.until ?? text)
}

function isNamed(rule: DayRule, day: Day): boolean {
  const { text, month, ofMonth, weekday, ofDays } = civil(day)
  switch (rule.kind) {
    case 'fixed':
      return rule.month === month && rule.day === ofMonth
    case 'nth':
      return rule.month === month && rule.weekday === weekday && Math.ceil(ofMonth / 7) === rule.nth
    case 'last':
      return rule.month === month && rule.weekday === weekday && ofMonth + 7 > ofDays
    case 'easter':
      return easterDays.has(day - rule.offset)
    case 'dates':
      return rule.dates.includes(text)
  }
}

function isYear({ years }: ClosureRule, year: number): boolean {
  if (years === 'even') return year % 2 === 0
  if (years === 'odd') return year % 2 === 1
  // Presidents are inaugurated in 2001, 2005, 2009 and so on.
  return years === undefined || (year - 2001) % 4 === 0
}

/** The days that one holiday closes: its own, or the weekday to which it is moved, or both where nobody knows. */
function observed(rule: ClosureRule, day: Day, { saturdaysMove }: Reading): readonly Day[] {
  const { weekday } = civil(day)
  if (weekday <= 5) return [day]
  const goes = weekday === 6 ? rule.shift.saturday : rule.shift.sunday
  if (goes !== 'stays') return weekday === 6 && !saturdaysMove ? [day] : [weekdayBeside(day, goes)]
  const inDoubt = rule.day.kind === 'fixed' && rule.shift.confidence === 'unconfirmed'
  return inDoubt ? [day, weekdayBeside(day, weekday === 6 ? 'friday' : 'monday')] : [day]
}

/** The nearest such day: a Friday before the weekend, a Monday or Tuesday after it. */
function weekdayBeside(day: Day, goes: 'friday' | 'monday' | 'tuesday'): Day {
  const wanted = { monday: 1, tuesday: 2, friday: 5 }[goes]
  for (let steps = 1; ; steps += 1) {
    const beside = goes === 'friday' ? day - steps : day + steps
    if (civil(beside).weekday === wanted) return beside
  }
}

/** 28 CFR 25.2: are the offices of the state open on this day? The last declaration that covers it decides. */
export function isOpen(
  day: Day,
  state: State,
  closed: ReadonlySet<Day>,
  declared: readonly Declared[],
  { reopeningOpensAll }: Reading,
): boolean {
  let openByOrder: boolean | undefined
  for (const { date, through = date, open } of declared) {
    const covers = dayOf(date) <= day && (through === 'further-order' || day <= dayOf(through))
    if (!covers) continue
    // An order for a run of days that opens only ends what was closed before it.
    openByOrder = open && through !== date && !reopeningOpensAll ? undefined : open
  }
  if (openByOrder !== undefined) return openByOrder
  return !jurisdictions[state].weekend.closed.some(each => each === civil(day).weekday) && !closed.has(day)
}
