import { cfr, order, type Cite } from '../cite.ts'
import type { DeclaredDay } from '../lives/calendar.ts'
import type { Jurisdiction } from '../states/jurisdiction.ts'
import { jurisdictions } from '../states/registry.ts'
import type { Confidence, State } from '../words.ts'
import { closuresIn, type Closure } from './closures.ts'
import { spokenDate, weekdayName } from './spoken-date.ts'

/**
 * What an order settled after the rules were written, entered by two people. A closure can run `through` a later day, or
 * through 'further-order' where the order names no end. An entry that opens one day opens it whatever the rules say; one
 * that opens a run of days ends what was declared before, and the rules apply again: it opens no weekend and no holiday.
 * Where two entries cover one day, the later in the list decides.
 */
export type DeclaredClosure = DeclaredDay

/** The published rules of a state and what was declared since, as they stood at one version; 0 is the rules alone. */
export type OfficeCalendar = Readonly<{ state: State; version: number; declared: readonly DeclaredClosure[] }>

/** Whether state offices are open on a day, in words a licensee can read, and how sure we are of what decided it. */
export type OfficeDay = Readonly<{
  open: boolean
  because: string
  confidence: Confidence
  cites: readonly Cite[]
}>

export const publishedRules = (state: State): OfficeCalendar => ({ state, version: 0, declared: [] })

/**
 * 28 CFR 25.2 "business day": is it a day on which state offices are open? What was declared comes first, then the days
 * of the week, then the published closures. A doubtful closure is counted closed, which is the later date, and says so.
 */
export function officeDay(calendar: OfficeCalendar, date: Temporal.PlainDate): OfficeDay {
  const jurisdiction = jurisdictions[calendar.state]
  return (
    declaredDay(calendar, date) ??
    weekendDay(jurisdiction, date) ??
    ruleDay(jurisdiction, date) ??
    ordinaryDay(jurisdiction)
  )
}

function declaredDay({ declared }: OfficeCalendar, date: Temporal.PlainDate): OfficeDay | undefined {
  const entry = declared.findLast(each => covers(each, date.toString()))
  if (entry === undefined || reopens(entry)) return undefined
  const because = `${entry.name}: offices ${entry.open ? 'opened' : 'closed'}${untilWhen(entry)} by ${entry.order}`
  return { open: entry.open, because, confidence: 'cited', cites: [order(entry.order)] }
}

const covers = ({ date, through = date }: DeclaredClosure, day: string): boolean =>
  date <= day && (through === 'further-order' || day <= through)

const reopens = ({ date, through = date, open }: DeclaredClosure): boolean => open && through !== date

function untilWhen({ date, through = date }: DeclaredClosure): string {
  if (through === date) return ''
  return through === 'further-order'
    ? ' until further order'
    : ` through ${spokenDate(Temporal.PlainDate.from(through))}`
}

function weekendDay({ weekend }: Jurisdiction, date: Temporal.PlainDate): OfficeDay | undefined {
  if (!weekend.closed.some(weekday => weekday === date.dayOfWeek)) return undefined
  const because = doubtful(`state offices are closed on ${weekdayName(date)}s`, weekend.confidence)
  return { open: false, because, confidence: weekend.confidence, cites: weekend.cites ?? [] }
}

function ruleDay(jurisdiction: Jurisdiction, date: Temporal.PlainDate): OfficeDay | undefined {
  const closure = closuresByDay(jurisdiction, date.year).get(date.toString())
  if (closure === undefined) return undefined
  const { confidence, cites } = closure
  return { open: false, because: doubtful(closure.because, confidence), confidence, cites }
}

const doubtful = (because: string, confidence: Confidence): string =>
  confidence === 'unconfirmed' ? `${because} (no source confirms it; in doubt it is counted closed)` : because

/** That no rule closes a day is as sure as the list of closures: where one of them was read in its source, all could be. */
function ordinaryDay({ closures }: Jurisdiction): OfficeDay {
  const confidences = closures.map(({ confidence }) => confidence)
  const confidence = (['cited', 'secondary'] as const).find(each => confidences.includes(each)) ?? 'unconfirmed'
  return { open: true, because: 'state offices are open: no closure is known', confidence, cites: [cfr(28, '25.2')] }
}

/** Every state for a decade; more is started afresh. Expansion is pure, so what is kept can never be wrong. */
const keptYears = 600
const kept = new Map<string, ReadonlyMap<string, Closure>>()

function closuresByDay(jurisdiction: Jurisdiction, year: number): ReadonlyMap<string, Closure> {
  const key = `${jurisdiction.state} ${year}`
  const before = kept.get(key)
  if (before !== undefined) return before
  const days = new Map(closuresIn(jurisdiction, year).map(closure => [closure.date.toString(), closure]))
  if (kept.size >= keptYears) kept.clear()
  kept.set(key, days)
  return days
}
