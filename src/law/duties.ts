import { cfr, usc } from './cite.ts'
import { ofBatch } from './duties/of-batch.ts'
import { ofChallenge } from './duties/of-challenge.ts'
import { contributorDuties } from './duties/of-contributor.ts'
import { ofRecheck } from './duties/of-recheck.ts'
import { ofFiling } from './duties/of-filing.ts'
import { ofNotice } from './duties/of-notice.ts'
import { ofRelief } from './duties/of-relief.ts'
import { ofPocDay } from './duties/of-poc-day.ts'
import { roleDuties } from './duties/of-role.ts'
import { transactionDuties } from './duties/of-transaction.ts'
import type { DutyKind } from './duties/kinds.ts'
import type { Duties, Moment, Row } from './duties/when.ts'
import { begunEverywhere, dayEverywhere, nextChangeAfter } from './edition.ts'
import type { BatchEvent } from './lives/batch.ts'
import type { BulkEvent } from './lives/bulk-withdrawal.ts'
import type { CalendarEvent } from './lives/calendar.ts'
import type { Challenge, ChallengeEvent } from './lives/challenge.ts'
import type { Contributor, ContributorEvent } from './lives/contributor.ts'
import type { Entry, EntryEvent } from './lives/entry.ts'
import type { Epoch, EpochEvent } from './lives/epoch.ts'
import type { Filing, FilingEvent } from './lives/filing.ts'
import type { Notice, NoticeEvent } from './lives/notice.ts'
import type { PocDay, PocDayEvent } from './lives/poc-day.ts'
import type { RecheckEvent } from './lives/recheck.ts'
import type { Relief, ReliefEvent } from './lives/relief.ts'
import type { EventOf, LifeName, StateOf } from './lives/lives.ts'
import type { Transaction, TransactionEventType } from './lives/transaction.ts'
import { closesAt } from './retention/epochs.ts'
import { dayBegins, endOfDay } from './states/agency-day.ts'

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
    case 'relief':
      return ofRelief(event as ReliefEvent, state as Relief, moment)
    case 'epoch':
      return ofEpoch(event as EpochEvent, state as Epoch)
    case 'batch':
      return ofBatch(event as BatchEvent, moment)
    case 'recheck':
      return ofRecheck(event as RecheckEvent, moment)
    case 'notice':
      return ofNotice(event as NoticeEvent, state as Notice, moment)
    case 'filing':
      return ofFiling(event as FilingEvent, state as Filing, moment)
    case 'challenge':
      return ofChallenge(event as ChallengeEvent, state as Challenge, moment)
    case 'contributor':
      return contributorDuties(event as ContributorEvent, state as Contributor)
    case 'poc-day':
      return ofPocDay(event as PocDayEvent, state as PocDay, moment)
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
function ofEntry(event: EntryEvent, entry: Entry, { now }: Moment): Duties {
  const look: Duties['owes'] = [{ kind: 'look-at-checks', at: now, cite: cfr(28, '25.5(a)') }]
  const review = { kind: 'review-denials', at: now, cite: cfr(28, '25.5(b)') } as const
  switch (event.type) {
    case 'withdrawn':
      return { owes: [...(event.reason === 'never-valid' ? [review] : []), ...look], ends: atItsDay }
    // It left every search before, and no open check meets it.
    case 'found-never-valid':
      return { owes: [review], ends: [] }
    case 'expired':
    case 'relieved':
      return { owes: look, ends: atItsDay }
    case 'entered':
      return { owes: [...byDays(entry), ...look], ends: [] }
    // What was owed by the day that it said before is owed no longer.
    case 'modified':
      return { owes: [...byDays(entry), ...look], ends: atItsDay }
    case 'suspended':
    case 'resumed':
      return { owes: look, ends: [] }
    case 'reevaluation-due':
    case 'relief-sought':
    case 'confirmed':
    case 'validated':
      return nothing
  }
}

/** What is owed on a day that the entry itself says. */
const atItsDay = ['expire-entry', 'reevaluate-entry'] as const satisfies DutyKind[]

function byDays({ expires, judgeAgain, ori }: Entry): Duties['owes'] {
  const ended = expires === undefined ? undefined : endOfDay(expires, ori)
  const again = judgeAgain === undefined ? undefined : dayBegins(judgeAgain, ori)
  return [
    ...(ended === undefined ? [] : [{ kind: 'expire-entry', at: ended, cite: cfr(28, '25.9(a)') } as const]),
    ...(again === undefined ? [] : [{ kind: 'reevaluate-entry', at: again, cite: usc(18, '921(a)(33)(C)') } as const]),
  ]
}

/** What two people of an agency take back leaves every search as soon as it can. */
function ofBulk({ type }: BulkEvent, { now }: Moment): Duties {
  const many = { kind: 'withdraw-many', at: now, cite: usc(34, '40912(c)(1)(B)') } as const
  if (type === 'approved') return { owes: [many], ends: [] }
  return type === 'finished' ? { owes: [], ends: ['withdraw-many'] } : nothing
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
