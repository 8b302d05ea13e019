import { spokenDay } from '#law/clocks/spoken-date.ts'
import type { ClosureRule, DayRule, Jurisdiction } from '#law/states/jurisdiction.ts'
import { source, table } from './markdown.ts'

/** Every rule under which the state's offices are closed for a whole day. */
export const closureSection = (
  weekend: Jurisdiction['weekend'],
  closures: readonly ClosureRule[],
): readonly string[] => [
  '## Days on which state offices are closed',
  '',
  ...table(
    ['Closure', 'Day', 'On a weekend', 'From', 'Through', 'Source'],
    [
      ['Weekend', weekend.closed.map(spokenWeekday).join(', '), '', '', '', source(weekend)],
      ...closures.map(closureRow),
    ],
  ),
]

const years = { even: 'even years', odd: 'odd years', 'after-leap': 'years after a leap year' } as const

const closureRow = (closure: ClosureRule): readonly string[] => [
  closure.name + (closure.years === undefined ? '' : ` (${years[closure.years]})`),
  dayText(closure.day),
  closure.day.kind === 'fixed' ? shiftText(closure) : '',
  closure.since ?? '',
  closure.until ?? '',
  source(closure),
]

const shiftText = ({ shift }: ClosureRule): string =>
  `Saturday ${shift.saturday}, Sunday ${shift.sunday}${shift.confidence === 'unconfirmed' ? ' (no source confirms it)' : ''}`

function dayText(day: DayRule): string {
  switch (day.kind) {
    case 'fixed':
      return `${day.month}/${day.day}`
    case 'nth':
      return `${spokenWeekday(day.weekday)} no. ${day.nth} of month ${day.month}${plus(day.plusDays)}`
    case 'last':
      return `last ${spokenWeekday(day.weekday)} of month ${day.month}${plus(day.plusDays)}`
    case 'easter':
      return `Easter Sunday${plus(day.offset)}`
    case 'dates':
      return day.dates.join(', ')
  }
}

const plus = (days = 0): string => (days === 0 ? '' : `, ${days > 0 ? 'plus' : 'minus'} ${Math.abs(days)} days`)

/** 5 January 2026 was a Monday. */
const spokenWeekday = (weekday: number): string =>
  spokenDay(Temporal.PlainDate.from('2026-01-04').add({ days: weekday })).split(' ')[0] ?? ''
