import { cfr, usc } from './cite.ts'
import { contributorDuties } from './duties/of-contributor.ts'
import { roleDuties } from './duties/of-role.ts'
import { transactionDuties } from './duties/of-transaction.ts'
import type { Duties, Moment, Row } from './duties/when.ts'
import { begunEverywhere, dayEverywhere, nextChangeAfter } from './edition.ts'
import type { BulkEvent } from './lives/bulk-withdrawal.ts'
import type { CalendarEvent } from './lives/calendar.ts'
import type { Contributor, ContributorEvent } from './lives/contributor.ts'
import type { Entry, EntryEvent } from './lives/entry.ts'
import type { Epoch, EpochEvent } from './lives/epoch.ts'
import type { EventOf, LifeName, StateOf } from './lives/lives.ts'
import type { Transaction, TransactionEventType } from './lives/transaction.ts'
import { closesAt } from './retention/epochs.ts'
import { zoneOfAgency } from './states/agency-zone.ts'

const nothing: Duties = { owes: [], ends: [] }

/** What one event of one life makes us owe. Pure: the same event at the same moment owes the same. */
export function duties<Life extends LifeName>(
  life: Life,
  event: EventOf<Life>,
  state: StateOf<Life>,
  moment: Moment,
): Duties {
  // Each life meets its own events only; the store keeps them under its name.
  switch (life) {
    case 'transaction':
      return ofTransaction(event.type as TransactionEventType, state as Transaction, moment)
    case 'entry':
      return ofEntry(event as EntryEvent, state as Entry, moment)
    case 'calendar':
      return ofCalendar(event as CalendarEvent, moment)
    case 'edition':
      return ofEdition(moment)
    case 'epoch':
      return ofEpoch(event as EpochEvent, state as Epoch)
    case 'contributor':
      return contributorDuties(event as ContributorEvent, state as Contributor)
    case 'bulk-withdrawal':
      return ofBulk(event as BulkEvent, moment)
    default:
      // Who may call and who is licensed bears on what is asked next, and owes nothing by itself.
      return nothing
  }
}

function ofTransaction(type: TransactionEventType, check: Transaction, moment: Moment): Duties {
  const rows: readonly Row[] = [transactionDuties[type] ?? {}, roleDuties(moment.here)[type] ?? {}]
  return {
    owes: rows.flatMap(({ owes = [] }) =>
      owes.flatMap(({ kind, when, cite }) => {
        const at = when(check, moment)
        return at === undefined ? [] : [{ kind, at, cite }]
      }),
    ),
    ends: rows.flatMap(({ ends = [], endsIf = [] }) => [
      ...ends,
      ...endsIf.filter(({ holds }) => holds(check, moment)).map(({ kind }) => kind),
    ]),
  }
}

/** A new closure changes the last day of every period that is still running in that state. */
const ofCalendar = ({ type }: CalendarEvent, { now }: Moment): Duties =>
  type === 'approved' ? { owes: [{ kind: 'recompute-dates', at: now, cite: cfr(28, '25.2') }], ends: [] } : nothing

/** Every open check is looked at again by the texts that now govern, and the next known change is waited for. */
function ofEdition({ now }: Moment): Duties {
  const next = nextChangeAfter(dayEverywhere(now))
  const change = next === undefined ? [] : [{ kind: 'take-up-law', at: begunEverywhere(next), cite: byTexts } as const]
  return { owes: [{ kind: 'screen-again', at: now, cite: byTexts }, ...change], ends: [] }
}

/** A Proceed says that a transfer would not violate the law, which is the law of the day on which it is said. */
const byTexts = usc(18, '922(t)(2)')

/**
 * 28 CFR 25.9(a): an entry whose disability is not permanent leaves the Indices when its last day is over. One that was never valid
 * may have carried denials, which did not deserve it; one that no longer applies carried them rightly.
 */
function ofEntry(event: EntryEvent, { expires, ori }: Entry, { now }: Moment): Duties {
  switch (event.type) {
    case 'withdrawn': {
      const review = { kind: 'review-denials', at: now, cite: cfr(28, '25.5(b)') } as const
      return { owes: event.reason === 'never-valid' ? [review] : [], ends: ['expire-entry'] }
    }
    case 'expired':
    case 'relieved':
      return { owes: [], ends: ['expire-entry'] }
    case 'entered':
      return { owes: expiryOf(expires, ori), ends: [] }
    // What was owed by the day that it said before is owed no longer.
    case 'modified':
      return { owes: expiryOf(expires, ori), ends: ['expire-entry'] }
    case 'suspended':
    case 'resumed':
    case 'confirmed':
    case 'validated':
      return nothing
  }
}

/** What two people of an agency take back leaves every search as soon as it can. */
function ofBulk({ type }: BulkEvent, { now }: Moment): Duties {
  const many = { kind: 'withdraw-many', at: now, cite: usc(34, '40912(c)(1)(B)') } as const
  if (type === 'approved') return { owes: [many], ends: [] }
  return type === 'finished' ? { owes: [], ends: ['withdraw-many'] } : nothing
}

function expiryOf(expires: string | undefined, ori: Entry['ori']): Duties['owes'] {
  if (expires === undefined) return []
  const at = Temporal.PlainDate.from(expires).add({ days: 1 }).toZonedDateTime(zoneOfAgency(ori)).toInstant()
  return [{ kind: 'expire-entry', at, cite: cfr(28, '25.9(a)') }]
}

/** 28 CFR 25.9(c): of what was destroyed no copy on any medium is left, and each copy goes with the key of its epoch. */
function ofEpoch({ type }: EpochEvent, { epoch }: Epoch): Duties {
  switch (type) {
    case 'opened':
      return { owes: [{ kind: 'close-epoch', at: closesAt(epoch), cite: cfr(28, '25.9(c)') }], ends: [] }
    case 'closed':
    case 'counted':
      return nothing
    case 'destroyed':
    case 'found-destroyed':
      return { owes: [], ends: ['close-epoch'] }
  }
}
