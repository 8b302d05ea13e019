import { notifyPoliceBy } from '#law/clocks/police-notice.ts'
import type { Notice } from '#law/lives/notice.ts'
import type { Transaction } from '#law/lives/transaction.ts'

/** What is counted of the notices of a month, for the nation, a state or a district. Hours are elapsed, from the denial. */
export type NoticeCounts = Readonly<{
  denials: number
  named: number
  told: number
  /** Not told within the law's time, and not held for an investigation: it must be none. */
  late: number
  /** Told late, or not yet, because it is or was held. */
  lateForHold: number
  waiting: number
  medianHours: number | null
  longestHours: number | null
  /** Denials whose notices are held now; of which it was decided that none is sent; for a place of which nobody was found. */
  held: number
  decidedNotSent: number
  unroutable: number
  takenBack: number
  corrected: number
  correcting: number
  longestHoursToCorrect: number | null
}>

/** A denial, or one of its notices, as it stands in a count. `wasHeld` is asked only of what would be late. */
export type Counting = Readonly<{ check: Transaction }> | Readonly<{ notice: Notice; wasHeld: boolean }>

export function noticeCounts(counting: readonly Counting[], now: Temporal.Instant): NoticeCounts {
  const checks = counting.flatMap(one => ('check' in one ? [one.check] : []))
  const notices = counting.flatMap(one => ('notice' in one ? [one] : []))
  const late = notices.filter(({ notice }) => isLate(notice, now))
  const hours = notices.flatMap(({ notice }) => hoursBetween(notice.deniedAt, notice.told?.at)).toSorted(ascending)
  const toCorrect = notices.flatMap(({ notice }) => hoursBetween(notice.overturnedAt, notice.corrected?.at))
  const having = (status: Notice['status']): number => notices.filter(({ notice }) => notice.status === status).length
  return {
    denials: checks.length,
    named: notices.length,
    told: notices.filter(({ notice }) => notice.told !== undefined).length,
    late: late.filter(({ wasHeld }) => !wasHeld).length,
    lateForHold: late.filter(({ wasHeld }) => wasHeld).length,
    waiting: having('waiting'),
    medianHours: medianOf(hours),
    longestHours: hours.at(-1) ?? null,
    held: checks.filter(({ police }) => police?.held !== undefined).length,
    decidedNotSent: checks.filter(({ police }) => police?.decided?.send === false).length,
    unroutable: checks.reduce((all, { police }) => all + (police?.unroutable.length ?? 0), 0),
    takenBack: having('taken-back'),
    corrected: having('corrected'),
    correcting: having('correcting'),
    longestHoursToCorrect: toCorrect.toSorted(ascending).at(-1) ?? null,
  }
}

/** 18 U.S.C. 925B(b). What was taken back unread is owed to nobody any more. */
export function isLate({ deniedAt, told, status, overturnedAt }: Notice, now: Temporal.Instant): boolean {
  const by = notifyPoliceBy(Temporal.Instant.from(deniedAt))
  const until = told?.at ?? (status === 'taken-back' ? overturnedAt : undefined)
  return Temporal.Instant.compare(until === undefined ? now : Temporal.Instant.from(until), by) > 0
}

const minutesInHour = 60
/** To the tenth: what is read is how far from the limit it was. */
function hoursBetween(from: string | undefined, to: string | undefined): readonly number[] {
  if (from === undefined || to === undefined) return []
  const minutes = Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('minutes')
  return [Math.round((minutes / minutesInHour) * 10) / 10]
}

const ascending = (one: number, other: number): number => one - other

function medianOf(sorted: readonly number[]): number | null {
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : Math.round(((low + high) / 2) * 10) / 10
}
