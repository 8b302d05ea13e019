import type { PocStanding } from '../lives/poc-words.ts'
import type { Transaction } from '../lives/transaction.ts'

/** How a point of contact's check stands with us when one of its messages arrives. */
export function pocStandingOf(
  check: Pick<Transaction, 'status' | 'poc' | 'identityDestroyed'>,
): PocStanding | 'cancelled' {
  const { status, poc, identityDestroyed } = check
  if (status === 'denied' || status === 'overturned') return status
  if (identityDestroyed) return 'forgotten'
  if (status === 'cancelled' || status === 'presumed' || status === 'proceed') return status
  return poc?.reported.at(-1) === 'poc-open' ? 'open' : 'created'
}
