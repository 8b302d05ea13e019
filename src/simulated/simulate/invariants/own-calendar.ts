import type { DeclaredDay } from '#law/lives/calendar.ts'
import type { ClosureRule, DayRule } from '#law/states/jurisdiction.ts'
import { jurisdictions } from '#law/states/registry.ts'
import type { State } from '#law/words.ts'
import { dateOf, dayNumber, dayOf, daysIn, easterOf, weekdayOf, type Day } from './own-days.ts'

/**
 * A second count of business days, from the same facts about the states and by none of `law/clocks`: 28 CFR 25.2 says which
 * day counts, and everything else is arithmetic.
 */
export function businessDay(
  contact: Day,
  wanted: number,
  state: State,
  declared: readonly DeclaredDay[],
): Day | undefined {
  let found = 0
  for (let day = contact + 1; day <= contact + furthest; day += 1) {
    if (isOpen(day, state, declared)) found += 1
    if (found === wanted) return day
  }
  return undefined
}

/** Where fewer are found within what is kept of an open check, nobody knows the day. */
const furthest = 90

function isOpen(day: Day, state: State, declared: readonly DeclaredDay[]): boolean {
  const date = dateOf(day)
  const order = declared.findLast(each => each.date <= date && date <= lastOf(each))
  // An order that opens a run of days only ends what was declared before it.
  if (order !== undefined && !(order.open && lastOf(order) !== order.date)) return order.open
  const { weekend } = jurisdictions[state]
  return (
    !weekend.closed.some(weekday => weekday === weekdayOf(day)) && !closedIn(state, Number(date.slice(0, 4))).has(day)
  )
}

const endOfTime = '9999-12-31'
const lastOf = ({ date, through = date }: DeclaredDay): string => (through === 'further-order' ? endOfTime : through)

/** Some years of each state; expansion is arithmetic, so what is kept stays right. */
const kept = new Map<string, ReadonlySet<Day>>()

function closedIn(state: State, year: number): ReadonlySet<Day> {
  const name = `${state} ${year}`
  const days =
    kept.get(name) ??
    new Set(
      [year - 1, year, year + 1].flatMap(each => jurisdictions[state].closures.flatMap(rule => closed(rule, each))),
    )
  kept.set(name, days)
  return days
}

function closed(rule: ClosureRule, year: number): readonly Day[] {
  if (rule.years === 'even' && year % 2 !== 0) return []
  if (rule.years === 'odd' && year % 2 === 0) return []
  if (rule.years === 'after-leap' && year % 4 !== 1) return []
  const { since = '0000-01-01', until = endOfTime } = rule
  const inForce = named(rule.day, year).filter(day => since <= dateOf(day) && dateOf(day) <= until)
  return inForce.flatMap(day => observed(rule, day))
}

const moves = { stays: 0, friday: 5, monday: 8, tuesday: 9 } as const

function observed({ day: { kind }, shift }: ClosureRule, day: Day): readonly Day[] {
  const weekday = weekdayOf(day)
  if (weekday < 6) return [day]
  const to = moves[weekday === 6 ? shift.saturday : shift.sunday]
  if (to !== 0) return [day + to - weekday]
  // Nobody says that a date on a weekend is not kept beside it: in doubt the offices are closed there too.
  const doubtful = kind === 'fixed' && shift.confidence === 'unconfirmed'
  return doubtful ? [day, weekday === 6 ? day - 1 : day + 1] : [day]
}

function named(rule: DayRule, year: number): readonly Day[] {
  switch (rule.kind) {
    case 'fixed':
      return rule.day <= daysIn(year, rule.month) ? [dayNumber(year, rule.month, rule.day)] : []
    case 'nth': {
      const first = dayNumber(year, rule.month, 1)
      const day = first + ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1)
      return day < first + daysIn(year, rule.month) ? [day + (rule.plusDays ?? 0)] : []
    }
    case 'last': {
      const end = dayNumber(year, rule.month, daysIn(year, rule.month))
      return [end - ((weekdayOf(end) - rule.weekday + 7) % 7) + (rule.plusDays ?? 0)]
    }
    case 'easter':
      return [easterOf(year) + rule.offset]
    case 'dates':
      return rule.dates.filter(date => Number(date.slice(0, 4)) === year).map(dayOf)
  }
}
