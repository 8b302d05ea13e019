import { operationalDay } from '../clocks/operational-day.ts'
import type { Transaction } from '../lives/transaction.ts'
import { isTransfer } from '../purpose.ts'
import type { NationMessage } from '../lives/poc-words.ts'
import { cancellations } from './cancellation.ts'
import { messageDue, type Standing } from './message.ts'

/** A message that a point of contact owes of a check of its own, and from when on it is sent. */
export type OwnMessage = Readonly<{ message: NationMessage; from: Temporal.Instant }>

/**
 * When the day ends the nation presumes a Proceed, so open is sent before: long enough that a line that is down for a moment is tried
 * again, and short enough that few are reported open which are answered on that day after all.
 */
const openBeforeDayEnds = { minutes: 30 }

/** 28 CFR 25.6(h): what is to be reported of this check as it stands. */
export function ownMessage(check: Transaction, now: Temporal.Instant): OwnMessage | 'none' {
  const { status, assigned, nation } = check
  if (status === 'cancelled') return ofCancelled(check, now)
  if (!isTransfer(assigned.purpose)) return 'none'
  if (nation?.first !== undefined) return { message: nation.first, from: now }
  // Nothing is left there of a check that was allowed here too: it ended alike on both sides.
  if (status === 'proceed' && nation?.before !== undefined && nation.ntn === undefined) return 'none'
  const told = toldOf(check, now)
  const due = messageDue({
    ...{ requestedAt: assigned.contact, reported: nation?.told ?? [] },
    ...(told === undefined ? {} : { told }),
  })
  if (due === 'none') return due
  const from = due.message === 'poc-open' ? openFrom(check) : Temporal.Instant.from(due.by)
  return { message: due.message, from }
}

const ofCancelled = ({ nation }: Transaction, now: Temporal.Instant): OwnMessage | 'none' => {
  const asked = nation?.ntn !== undefined
  const takenBack = nation?.takenBack === true
  return cancellations.decide({ asked, takenBack }) === 'take-back' ? { message: 'cancellation', from: now } : 'none'
}

/** From when on a check that is still undecided is reported open. */
export const openFrom = ({ assigned }: Pick<Transaction, 'assigned'>): Temporal.Instant =>
  operationalDay(Temporal.Instant.from(assigned.contact)).endsAt.subtract(openBeforeDayEnds)

/**
 * The determination that its licensee was told. A denial is reported whether or not the licensee has come for it: nothing that
 * waits for the nation’s police notices should wait for a licensee.
 */
function toldOf({ status, told }: Transaction, now: Temporal.Instant): Standing['told'] {
  const word = status === 'denied' ? 'denied' : 'proceed'
  const last = told.findLast(telling => telling.word === word)
  if (status === 'denied') return { word, at: last?.at ?? now.toString() }
  return (status === 'proceed' || status === 'overturned') && last !== undefined ? { word, at: last.at } : undefined
}
