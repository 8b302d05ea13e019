import { nextStatus } from '../lives/transaction-moves.ts'
import type { Transaction } from '../lives/transaction.ts'

/**
 * 34 U.S.C. 40901(l)(1): bodies were asked, and the check has come so far that no answer of theirs could be taken any more. What they
 * were asked is withdrawn then.
 */
export const isOutreachOver = ({ asked, status, identityDestroyed }: Transaction): boolean =>
  asked !== undefined && (identityDestroyed || nextStatus(status, 'outreach-answered') === undefined)
