import type { TransactionEventType, TransactionStatus } from './transaction.ts'

/** What may happen while a check is open. */
const open = {
  searched: 'same',
  'record-changed': 'same',
  told: 'same',
  acknowledged: 'same',
  'address-given': 'same',
  claimed: 'same',
  released: 'same',
  judged: 'same',
  'fact-added': 'same',
  'outreach-answered': 'same',
  'searched-deep': 'same',
  cleared: 'proceed',
  denied: 'denied',
  cancelled: 'cancelled',
} as const

/** Which event may follow which status, and the status it leads to. What is not written here cannot happen. */
export const transactionMoves = {
  researching: { ...open, proceeded: 'proceed', delayed: 'delayed', 'cause-noticed': 'same', 'dates-changed': 'same' },
  delayed: {
    ...open,
    proceeded: 'proceed',
    screened: 'same',
    lapsed: 'lapsed',
    'cause-noticed': 'same',
    'dates-changed': 'same',
    'record-destroyed': 'same',
  },
  lapsed: { ...open, screened: 'same', transferred: 'same', 'record-destroyed': 'same' },
  proceed: { told: 'same', acknowledged: 'same', 'identity-destroyed': 'same', 'record-destroyed': 'same' },
  denied: {
    told: 'same',
    acknowledged: 'same',
    'address-given': 'same',
    transferred: 'same',
    'review-owed': 'same',
    archived: 'same',
  },
  cancelled: { told: 'same', acknowledged: 'same', 'identity-destroyed': 'same', 'record-destroyed': 'same' },
} as const satisfies Record<TransactionStatus, Partial<Record<TransactionEventType, TransactionStatus | 'same'>>>

/** Whether somebody may still answer: researching, delayed or lapsed. */
export const isAnswerable = (status: TransactionStatus): boolean => nextStatus(status, 'cleared') !== undefined

/** The status an event leads to, or undefined where the table forbids it. */
export function nextStatus(
  status: TransactionStatus | undefined,
  type: TransactionEventType,
): TransactionStatus | undefined {
  if (status === undefined) return type === 'assigned' ? 'researching' : undefined
  const moves: Partial<Record<TransactionEventType, TransactionStatus | 'same'>> = transactionMoves[status]
  const to = moves[type]
  return to === 'same' ? status : to
}
