import { usc } from '../cite.ts'
import type { Transaction } from '../lives/transaction.ts'
import { retentionRule } from '../ruling.ts'

/**
 * 18 U.S.C. 922(t)(2) and 34 U.S.C. 40901(i) forbid a record of allowed transfers. That a firearm was transferred is asked for and
 * kept only where the period ran out without an answer: while the check is still open, or once it is denied after that.
 */
export const keepsTransferReport = ({ lapsed, status }: Pick<Transaction, 'lapsed' | 'status'>): boolean =>
  lapsed && (status === 'lapsed' || status === 'denied')

/** Of a check that is still open nobody waits for it, and after a transfer was reported it is too late. */
export const asksNoTransfer = ({
  lapsed,
  status,
  transferredOn,
}: Pick<Transaction, 'lapsed' | 'status' | 'transferredOn'>): boolean =>
  keepsTransferReport({ lapsed, status }) && status === 'denied' && transferredOn === undefined

type Given = Pick<Transaction, 'lapsed' | 'status'>

export const transferReport = retentionRule({
  id: 'transfer-report',
  title: 'That a firearm was transferred is kept only of a check whose period ran out',
  cites: [usc(18, '922(t)(2)(C)'), usc(34, '40901(i)')],
  says: 'A licensee’s report of a transfer is kept only for a check that is open after its period ran out or was denied after that, and is declined and not stored for a Proceed.',
  since: '1998-11-30',
  answers: ['kept', 'declined'],
  decide: (check: Given) => (keepsTransferReport(check) ? 'kept' : 'declined'),
  examples: [
    { name: 'the period ran out, and nobody has answered', given: { status: 'lapsed', lapsed: true }, expect: 'kept' },
    { name: 'denied after the period ran out', given: { status: 'denied', lapsed: true }, expect: 'kept' },
    { name: 'denied while the period ran', given: { status: 'denied', lapsed: false }, expect: 'declined' },
    { name: 'while the period runs', given: { status: 'delayed', lapsed: false }, expect: 'declined' },
    { name: 'a Proceed', given: { status: 'proceed', lapsed: false }, expect: 'declined' },
    {
      name: 'a Proceed that came after the period ran out',
      given: { status: 'proceed', lapsed: true },
      expect: 'declined',
    },
  ],
})
