import type { TransactionEventType, TransactionStatus } from './transaction.ts'

/** Between us and the three bodies, while somebody may still answer. */
const outreach = {
  'outreach-asked': 'same',
  'outreach-opened': 'same',
  'outreach-chased': 'same',
  'outreach-answered': 'same',
} as const

/** What may happen while a check is open. */
const open = {
  ...outreach,
  searched: 'same',
  'record-changed': 'same',
  told: 'same',
  acknowledged: 'same',
  'address-given': 'same',
  claimed: 'same',
  released: 'same',
  judged: 'same',
  'fact-added': 'same',
  'cause-not-noticed': 'same',
  'searched-deep': 'same',
  'nation-told': 'same',
  'nation-inquired': 'same',
  cleared: 'proceed',
  denied: 'denied',
  cancelled: 'cancelled',
} as const

/** What may happen to a check that nothing is left to be said of. */
const forgetting = {
  told: 'same',
  acknowledged: 'same',
  'nation-told': 'same',
  'identity-destroyed': 'same',
  'record-destroyed': 'same',
} as const

/** Who is told of a denial, and whether the firearm is gone. */
const police = {
  'police-named': 'same',
  'police-told': 'same',
  'hold-proposed': 'same',
  'notice-held': 'same',
  'notice-released': 'same',
  'notice-decided': 'same',
  'retrieval-referred': 'same',
  'ice-named': 'same',
  'transfer-asked': 'same',
  'not-transferred': 'same',
  'transfer-unanswered': 'same',
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
    challenged: 'same',
    'record-destroyed': 'same',
  },
  lapsed: { ...open, screened: 'same', transferred: 'same', challenged: 'same', 'record-destroyed': 'same' },
  'with-poc': {
    searched: 'same',
    'poc-answered': 'same',
    'address-given': 'same',
    ...outreach,
    'cause-noticed': 'same',
    'dates-changed': 'same',
    'poc-open': 'same',
    'poc-denial': 'denied',
    'poc-proceed': 'proceed',
    presumed: 'presumed',
    cancelled: 'cancelled',
    'record-destroyed': 'same',
  },
  presumed: {
    'poc-open': 'with-poc',
    'poc-denial': 'denied',
    'poc-proceed': 'proceed',
    'identity-destroyed': 'same',
    'record-destroyed': 'same',
  },
  proceed: { ...forgetting, 'poc-denial': 'denied' },
  denied: {
    'poc-overturn': 'overturned',
    told: 'same',
    acknowledged: 'same',
    'address-given': 'same',
    transferred: 'same',
    'review-owed': 'same',
    challenged: 'same',
    archived: 'same',
    'nation-told': 'same',
    'nation-inquired': 'same',
    ...police,
    overturned: 'overturned',
  },
  cancelled: forgetting,
  overturned: { ...forgetting, 'police-told': 'same', communicated: 'same' },
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
