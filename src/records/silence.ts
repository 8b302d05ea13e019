import { dateOf, numberOf, workingDayFrom, workingDays } from './working-days.ts'

/**
 * Whether an agency that sends records has fallen silent. No law says how often a court convicts, so that what is usual is taken from
 * the agency's own past year, by days and by weeks: on how many of those on which agencies work anything was sent. Silence is called
 * so when chance alone, by that past and by how little of it may be known, would bring so long a one in fewer than one of ten thousand
 * spells: about one false alarm in forty years of one agency.
 */
export type Sent = Readonly<{ day: string; count: number }>

export type Silence = Readonly<{
  /** `new`: too little is known of what is usual. */
  state: 'sending' | 'silent' | 'new' | 'never-sent'
  /** The last day on which anything came. */
  last?: string
  /** Days without anything on which agencies work, through yesterday. */
  quietDays: number
  /** What it sent in a usual week: the median of its weeks. */
  usual: number
  /** After how many working days without anything it is said to be silent. */
  allowed: number
}>

/** One spell of silence in ten thousand. */
const alarmAt = 1e-4
/** What is usual is taken from so much before the last day on which anything came. */
const pastDays = 364
/** Fewer working days than these say nothing of what is usual. */
const fewestDays = 10
const daysInWeek = 7
const workdaysInWeek = 5

/** By the days of an agency, in order, and its civil day today, which is not over and does not count. */
export function silenceOf(sent: readonly Sent[], today: string): Silence {
  const now = numberOf(today)
  const active = sent.flatMap(({ count, day }) => (count > 0 ? [{ count, day: numberOf(day) }] : []))
  const before = active.filter(({ day }) => day < now)
  const [first, last] = [before[0]?.day, before.at(-1)?.day]
  if (first === undefined || last === undefined)
    return { state: active.length === 0 ? 'never-sent' : 'new', quietDays: 0, usual: 0, allowed: 0 }
  const from = Math.max(first, last - pastDays)
  const past = before.filter(({ day }) => day >= from)
  const days = workingDays(from, last)
  const weeks = weeksThrough(from, last, past)
  const allowed = Math.min(
    longestByChance(days, new Set(past.map(({ day }) => workingDayFrom(day))).size),
    workdaysInWeek * longestByChance(weeks.length, weeks.filter(count => count > 0).length),
  )
  const quietDays = workingDays(last + 1, now - 1)
  const state = days < fewestDays ? 'new' : quietDays >= allowed ? 'silent' : 'sending'
  return { state, last: dateOf(last), quietDays, usual: median(weeks), allowed }
}

/** Longer than anybody would wait for one that sends once a year. */
const longest = 2_000

/**
 * After how many units without anything chance is too rare an account, where so many of all had something: the next unit is empty as
 * often as the past says, and half a unit of each kind is added to what the past says (the rule of Jeffreys), again after each.
 */
function longestByChance(all: number, active: number): number {
  const empty = Math.max(0, all - active)
  let chance = 1
  for (let count = 0; count < longest; count += 1) {
    chance *= (empty + 0.5 + count) / (all + 1 + count)
    if (chance <= alarmAt) return count + 1
  }
  return longest
}

type Counted = Readonly<{ day: number; count: number }>

/** What came in each whole week back from the last day. */
function weeksThrough(from: number, last: number, past: readonly Counted[]): readonly number[] {
  const weeks = Array.from({ length: Math.max(1, Math.floor((last - from + 1) / daysInWeek)) }, () => 0)
  for (const { day, count } of past) {
    const week = Math.floor((last - day) / daysInWeek)
    if (week < weeks.length) weeks[week] = (weeks[week] ?? 0) + count
  }
  return weeks
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0
