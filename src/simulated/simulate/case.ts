import type { EventRow } from '#ledger/rows.ts'
import type { TransactionEvent, TransactionStatus } from '#law/lives/transaction.ts'
import type { Ntn } from '#law/words.ts'
import type { Case } from './evidence.ts'

/** What an answer leads to, told by a table of our own. Every other event leaves a check as it stands. */
const leadsTo: Readonly<Partial<Record<TransactionEvent['type'], TransactionStatus>>> = {
  proceeded: 'proceed',
  cleared: 'proceed',
  delayed: 'delayed',
  lapsed: 'lapsed',
  denied: 'denied',
  cancelled: 'cancelled',
  presumed: 'presumed',
  'poc-open': 'with-poc',
  'poc-denial': 'denied',
  'poc-proceed': 'proceed',
  'poc-overturn': 'overturned',
  overturned: 'overturned',
}

/** A check after one more event, whether or not it should have come. */
export function next(
  before: Case | undefined,
  { subject, by, at }: EventRow,
  event: TransactionEvent,
  begun: () => Pick<Case, 'asked' | 'heardBefore'>,
): Case {
  const happened = { event, by, at }
  if (event.type === 'assigned') {
    const whole = { identityDestroyed: false, recordDestroyed: false }
    const status = event.determines === 'poc' ? 'with-poc' : 'researching'
    return { ntn: subject as Ntn, assigned: event, ...begun(), status, events: [happened], ...whole }
  }
  if (before === undefined) throw new Error(`${subject} begins with ${event.type}`)
  const recordDestroyed = before.recordDestroyed || event.type === 'record-destroyed'
  return {
    ...before,
    status: leadsTo[event.type] ?? before.status,
    events: [...before.events, happened],
    identityDestroyed: before.identityDestroyed || recordDestroyed || event.type === 'identity-destroyed',
    recordDestroyed,
  }
}
