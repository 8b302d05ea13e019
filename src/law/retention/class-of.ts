import type { Transaction } from '../lives/transaction.ts'
import type { Purpose } from '../purpose.ts'
import type { CheckClass } from './classes.ts'

type OtherPurpose = Extract<CheckClass, 'permit' | 'disposition' | 'administrative' | 'nuclear'>

/** What is no transfer. */
const byPurpose: Readonly<Partial<Record<Purpose, OtherPurpose>>> = {
  permit: 'permit',
  'permit-recheck': 'permit',
  disposition: 'disposition',
  administrative: 'administrative',
  nuclear: 'nuclear',
}

/** The row that a check stands in as it is now. A denial is kept from its determination on, told or not. */
export function classOf({ status, assigned }: Pick<Transaction, 'status' | 'assigned'>): CheckClass {
  if (status === 'denied' || status === 'overturned') return status
  const other = byPurpose[assigned.purpose]
  if (other !== undefined) return other
  if (status === 'presumed') return 'poc-presumed'
  if (status === 'proceed') return assigned.determines === 'poc' ? 'poc-proceed' : 'proceed'
  return status === 'cancelled' ? status : 'open'
}
