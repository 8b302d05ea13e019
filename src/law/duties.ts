import { cfr, usc, type Cite } from './cite.ts'
import { destroyIdentityBy } from './clocks/retention.ts'
import { periodEnd } from './dates.ts'
import { begunEverywhere, dayEverywhere, nextChangeAfter } from './edition.ts'
import type { CalendarEvent } from './lives/calendar.ts'
import type { Entry, EntryEvent } from './lives/entry.ts'
import type { EventOf, LifeName, StateOf } from './lives/lives.ts'
import { wasTold } from './lives/transaction-fold.ts'
import type { Transaction, TransactionEventType } from './lives/transaction.ts'
import { parseState } from './numbers.ts'
import { isTransfer } from './purpose.ts'
import type { Periods, Settings } from './settings.ts'
import { jurisdictions } from './states/registry.ts'
import type { Zone } from './words.ts'

/** What can be owed. `work/` has one act for each that this system carries out. */
export const dutyKinds = [
  ...(['finish-search', 'answer-delayed', 'search-again', 'lapse', 'tell-licensee', 'release-claim'] as const),
  ...(['destroy-identity', 'destroy-record', 'archive-denied', 'recompute-dates', 'expire-entry'] as const),
  ...(['take-up-law', 'screen-again'] as const),
  ...(['notify-police', 'ask-whether-transferred', 'refer-retrieval'] as const),
] as const
export type DutyKind = (typeof dutyKinds)[number]

/** What cannot be undone. None of these is paid while the clocks disagree. */
export const irreversible: readonly DutyKind[] = ['lapse', 'destroy-identity', 'destroy-record', 'expire-entry']

/** One debt: what, by when, and the provision that says so. */
export type Owed = Readonly<{ kind: DutyKind; at: Temporal.Instant; cite: Cite }>
/** What an event makes us owe, and what is owed no longer. */
export type Duties = Readonly<{ owes: readonly Owed[]; ends: readonly DutyKind[] }>

type Moment = Readonly<{ now: Temporal.Instant; settings: Settings }>
/** Undefined where nothing is owed in this case. */
type When = (after: Transaction, moment: Moment) => Temporal.Instant | undefined
type Row = Readonly<{
  owes?: readonly Readonly<{ kind: DutyKind; when: When; cite: Cite }>[]
  ends?: readonly DutyKind[]
}>

const owe = (kind: DutyKind, when: When, cite: Cite) => ({ kind, when, cite })

const atOnce: When = (_, { now }) => now
const contactOf = ({ assigned }: Transaction) => Temporal.Instant.from(assigned.contact)
const later =
  (setting: keyof Periods): When =>
  (_, { now, settings }) =>
    now.add(Temporal.Duration.from(settings[setting]))
const fromContact =
  (setting: keyof Periods): When =>
  (check, { settings }) =>
    contactOf(check).add(Temporal.Duration.from(settings[setting]))
const onlyIf =
  (holds: (check: Transaction) => boolean, when: When): When =>
  (check, moment) =>
    holds(check) ? when(check, moment) : undefined

const within24Hours: When = (_, { now }) => now.add({ hours: 24 })
const tenYearsOn: When = check =>
  contactOf(check).toZonedDateTimeISO(check.assigned.zone).add({ years: 10 }).toInstant()
const onDestroyDay: When = check =>
  Temporal.PlainDate.from(check.dates.destroyBy).toZonedDateTime(check.assigned.zone).toInstant()
const whenPeriodEnds: When = ({ assigned, dates }) =>
  isTransfer(assigned.purpose) && dates.earliestTransferAt !== undefined
    ? periodEnd(dates.earliestTransferAt).toInstant()
    : undefined

/** Telling is the event, so its moment is now. */
const onceTold: When = (_, { now, settings }) => destroyIdentityBy(now, settings.destroyIdentityAfter).practice

const transfer = ({ assigned }: Transaction) => isTransfer(assigned.purpose)
const mayForget = (check: Transaction) => ['proceed', 'cancelled'].includes(check.status) && wasTold(check)

const tell = owe('tell-licensee', atOnce, cfr(28, '25.6(c)(1)(iv)'))
const open = ['finish-search', 'answer-delayed', 'search-again', 'lapse', 'release-claim'] as const
/** Only the clock of the day on which all but number and date goes is left. */
const settled: Row = { owes: [tell], ends: open }

/** A claim lasts from the examiner's last act on it. */
const heldFor = owe('release-claim', later('claimLasts'), cfr(28, '25.6(c)(1)(iv)'))
const acted: Row = { owes: [heldFor], ends: ['release-claim'] }

/** 28 CFR Part 25 and 18 U.S.C. 922(t), 925B: what follows from each event of a transaction. */
const transactionDuties: Readonly<Partial<Record<TransactionEventType, Row>>> = {
  assigned: {
    owes: [
      owe('finish-search', fromContact('finishSearchAfter'), cfr(28, '25.6(c)(1)(iii)')),
      owe('destroy-record', onDestroyDay, cfr(28, '25.9(b)(1)(ii)-(iii)')),
    ],
  },
  searched: {
    owes: [
      owe(
        'search-again',
        onlyIf(({ silent }) => silent.length > 0, later('searchAgainEvery')),
        cfr(28, '25.6(c)(1)(iii)'),
      ),
      owe(
        'answer-delayed',
        onlyIf(({ status }) => status === 'researching', fromContact('examinerWait')),
        cfr(28, '25.6(c)(1)(iv)'),
      ),
    ],
    ends: ['finish-search', 'search-again'],
  },
  proceeded: settled,
  cleared: settled,
  delayed: {
    owes: [tell, owe('lapse', whenPeriodEnds, usc(18, '922(t)(1)(B)(ii)'))],
    ends: ['finish-search', 'answer-delayed'],
  },
  denied: {
    owes: [
      tell,
      owe('notify-police', onlyIf(transfer, within24Hours), usc(18, '925B(b)')),
      owe(
        'ask-whether-transferred',
        onlyIf(({ lapsed, transferredOn }) => lapsed && transferredOn === undefined, atOnce),
        cfr(28, '25.6(c)(1)(iv)'),
      ),
      owe(
        'refer-retrieval',
        onlyIf(({ transferredOn }) => transferredOn !== undefined, atOnce),
        usc(18, '922(d)'),
      ),
      owe('archive-denied', tenYearsOn, cfr(28, '25.9(b)(1)(i)')),
    ],
    ends: [...open, 'destroy-record'],
  },
  told: {
    owes: [owe('destroy-identity', onlyIf(mayForget, onceTold), cfr(28, '25.9(b)(1)(iii)'))],
  },
  claimed: acted,
  judged: acted,
  'fact-added': acted,
  'outreach-answered': acted,
  released: { ends: ['release-claim'] },
  'dates-changed': { owes: [owe('lapse', whenPeriodEnds, usc(18, '922(t)(1)(B)(ii)')), tell], ends: ['lapse'] },
  'cause-noticed': {
    owes: [owe('lapse', whenPeriodEnds, usc(18, '922(t)(1)(C)(iii)')), tell, heldFor],
    ends: ['lapse', 'release-claim'],
  },
  transferred: {
    owes: [
      owe(
        'refer-retrieval',
        onlyIf(({ status }) => status === 'denied', atOnce),
        usc(18, '922(d)'),
      ),
    ],
    ends: ['ask-whether-transferred'],
  },
  cancelled: {
    owes: [tell, owe('destroy-identity', later('destroyIdentityAfter'), cfr(28, '25.9(b)(1)(ii)'))],
    ends: open,
  },
  'identity-destroyed': { ends: ['destroy-identity', 'search-again'] },
  'record-destroyed': { ends: [...open, 'tell-licensee', 'destroy-identity', 'destroy-record'] },
}

const nothing: Duties = { owes: [], ends: [] }

/** What one event of one life makes us owe. Pure: the same event at the same moment owes the same. */
export function duties<Life extends LifeName>(
  life: Life,
  event: EventOf<Life>,
  state: StateOf<Life>,
  moment: Moment,
): Duties {
  // Each life meets its own events only; the store keeps them under its name.
  if (life === 'transaction') return ofTransaction(event.type as TransactionEventType, state as Transaction, moment)
  if (life === 'entry') return ofEntry(event as EntryEvent, state as Entry)
  if (life === 'edition') return ofEdition(moment)
  return life === 'calendar' ? ofCalendar(event as CalendarEvent, moment) : nothing
}

/** Every open check is looked at again by the texts that now govern, and the next known change is waited for. */
function ofEdition({ now }: Moment): Duties {
  const next = nextChangeAfter(dayEverywhere(now))
  const change = next === undefined ? [] : [{ kind: 'take-up-law', at: begunEverywhere(next), cite: byTexts } as const]
  return { owes: [{ kind: 'screen-again', at: now, cite: byTexts }, ...change], ends: [] }
}

/** A Proceed says that a transfer would not violate the law, which is the law of the day on which it is said. */
const byTexts = usc(18, '922(t)(2)')

/** A new closure changes the last day of every period that is still running in that state. */
const ofCalendar = ({ type }: CalendarEvent, { now }: Moment): Duties =>
  type === 'approved' ? { owes: [{ kind: 'recompute-dates', at: now, cite: cfr(28, '25.2') }], ends: [] } : nothing

/** 28 CFR 25.9(a): an entry whose disability is not permanent leaves the Indices when its last day is over. */
function ofEntry({ type }: EntryEvent, { expires, ori }: Entry): Duties {
  if (type === 'withdrawn' || type === 'expired') return { owes: [], ends: ['expire-entry'] }
  if (type !== 'entered' || expires === undefined) return nothing
  const at = Temporal.PlainDate.from(expires).add({ days: 1 }).toZonedDateTime(zoneOf(ori)).toInstant()
  return { owes: [{ kind: 'expire-entry', at, cite: cfr(28, '25.9(a)') }], ends: [] }
}

/** An agency's number begins with its state. Of an agency of no state the day ends where it ends last. */
const zoneOf = (ori: Entry['ori']): Zone => {
  const state = parseState(ori.slice(0, 2))
  return state === undefined ? 'Pacific/Pago_Pago' : jurisdictions[state].zone
}

function ofTransaction(type: TransactionEventType, check: Transaction, moment: Moment): Duties {
  const { owes = [], ends = [] } = transactionDuties[type] ?? {}
  const owed = owes.flatMap(({ kind, when, cite }) => {
    const at = when(check, moment)
    return at === undefined ? [] : [{ kind, at, cite }]
  })
  // Telling the word that stands pays the debt of telling it.
  const told = type === 'told' && wasTold(check) ? (['tell-licensee'] as const) : []
  return { owes: owed, ends: [...ends, ...told] }
}
