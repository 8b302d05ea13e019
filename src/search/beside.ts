import type { Transaction } from '#law/lives/transaction.ts'
import type { Beside } from '../world.ts'

/**
 * 28 CFR 25.6(d)-(e): what only the nation is told beside who it is asked about. The number that we gave the check is our own there, so
 * that the nation's number is found by it; where nothing is left there under one, the next inquiry has another.
 */
export function besideOf({
  ntn,
  assigned: { purpose, firearm, ffl },
  nation,
}: Pick<Transaction, 'ntn' | 'assigned' | 'nation'>): Beside {
  const before = nation?.before?.length ?? 0
  return {
    stn: before === 0 ? ntn : `${ntn}-${before + 1}`,
    purpose,
    ...(firearm === undefined ? {} : { firearm }),
    ...(ffl === undefined ? {} : { licensee: ffl }),
    ...(nation?.ntn === undefined ? {} : { under: nation.ntn }),
  }
}
