import type { Cite } from '../cite.ts'
import { decideOnNoticeBy, notifyPoliceBy } from '../clocks/police-notice.ts'
import { operationalDay } from '../clocks/operational-day.ts'
import { destroyIdentityBy } from '../clocks/retention.ts'
import { periodEnd } from '../dates.ts'
import type { Here } from '../here.ts'
import type { Transaction } from '../lives/transaction.ts'
import { isTransfer } from '../purpose.ts'
import type { Periods, Settings } from '../settings.ts'
import type { DutyKind } from './kinds.ts'

/** When something happened, what the operator has set, and whether we are the nation or a state's point of contact. */
export type Moment = Readonly<{ now: Temporal.Instant; settings: Settings; here: Pick<Here, 'role'> }>

/** One debt: what, by when, and the provision that says so. To whom stands in the table of kinds. */
export type Owed = Readonly<{ kind: DutyKind; at: Temporal.Instant; cite: Cite }>
/** What an event makes us owe, and what is owed no longer. */
export type Duties = Readonly<{ owes: readonly Owed[]; ends: readonly DutyKind[] }>

/** When a duty falls due; undefined where nothing is owed in this case. */
export type When = (after: Transaction, moment: Moment) => Temporal.Instant | undefined
type Holds = (check: Transaction, moment: Moment) => boolean

/** What one event makes us owe, and what is owed no longer. */
export type Row = Readonly<{
  owes?: readonly Readonly<{ kind: DutyKind; when: When; cite: Cite }>[]
  ends?: readonly DutyKind[]
  endsIf?: readonly Readonly<{ kind: DutyKind; holds: Holds }>[]
}>

export const owe = (kind: DutyKind, when: When, cite: Cite) => ({ kind, when, cite })
export const onlyIf =
  (holds: Holds, when: When): When =>
  (check, moment) =>
    holds(check, moment) ? when(check, moment) : undefined

export const contactOf = ({ assigned }: Transaction): Temporal.Instant => Temporal.Instant.from(assigned.contact)

export const atOnce: When = (_, { now }) => now
export const later =
  (setting: keyof Periods): When =>
  (_, { now, settings }) =>
    now.add(Temporal.Duration.from(settings[setting]))
export const fromContact =
  (setting: keyof Periods): When =>
  (check, { settings }) =>
    contactOf(check).add(Temporal.Duration.from(settings[setting]))

export const within24Hours: When = (_, { now }) => notifyPoliceBy(now)
export const within20Hours: When = (_, { now }) => decideOnNoticeBy(now)
export const tenYearsOn: When = check =>
  contactOf(check).toZonedDateTimeISO(check.assigned.zone).add({ years: 10 }).toInstant()
export const onDestroyDay: When = check =>
  Temporal.PlainDate.from(check.dates.destroyBy).toZonedDateTime(check.assigned.zone).toInstant()
export const whenPeriodEnds: When = ({ assigned, dates }) =>
  isTransfer(assigned.purpose) && dates.earliestTransferAt !== undefined
    ? periodEnd(dates.earliestTransferAt).toInstant()
    : undefined
/** The operational day of the event itself. */
export const endOfThisOperationalDay: When = (_, { now }) => operationalDay(now).endsAt

/** The day after it begins where the premises are. Undefined while nobody knows the day. */
export const thirdBusinessDayEnds = ({ assigned, dates }: Transaction): Temporal.Instant | undefined =>
  dates.thirdBusinessDay === undefined
    ? undefined
    : Temporal.PlainDate.from(dates.thirdBusinessDay).add({ days: 1 }).toZonedDateTime(assigned.zone).toInstant()

export const endOfThirdBusinessDay: When = check => thirdBusinessDayEnds(check)

/** Early on its morning where the premises are, so that whoever is asked again has the day. */
const chasedAt = '08:00'
export const onThirdBusinessDay: When = ({ assigned, dates }) =>
  dates.thirdBusinessDay === undefined
    ? undefined
    : Temporal.PlainDate.from(dates.thirdBusinessDay)
        .toZonedDateTime({ timeZone: assigned.zone, plainTime: chasedAt })
        .toInstant()

/** Telling is the event, so its moment is now. */
export const onceTold: When = (_, { now, settings }) => destroyIdentityBy(now, settings.destroyIdentityAfter).practice

/**
 * A point of contact says when it told its licensee. Identity goes as long after its message as after a telling of our own, but not
 * after the law's limit from the telling; what comes later than that goes at once.
 */
export const oncePocTold: When = ({ poc }, { now, settings }) => {
  const { practice } = destroyIdentityBy(now, settings.destroyIdentityAfter)
  if (poc?.toldAt === undefined) return practice
  const { limit } = destroyIdentityBy(Temporal.Instant.from(poc.toldAt))
  const by = Temporal.Instant.compare(limit, practice) < 0 ? limit : practice
  return Temporal.Instant.compare(by, now) < 0 ? now : by
}
