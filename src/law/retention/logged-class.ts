import { cfr } from '../cite.ts'
import type { Transaction, Word } from '../lives/transaction.ts'
import { isOpen } from '../open.ts'
import { retentionRule } from '../ruling.ts'
import { loggedClasses, type LoggedClass } from '../words.ts'

type Standing = Pick<Transaction, 'status'> & Parameters<typeof isOpen>[0]

/**
 * 28 CFR 25.2, 25.9(b): what a check is to whoever reads the log. A Denied or Proceed that the licensee has not heard leaves the
 * check open, so that nobody reads as denied, and whole, what is not final.
 */
export function loggedClass(check: Standing): LoggedClass {
  if (check.status === 'cancelled') return 'cancelled'
  if (isOpen(check)) return 'open'
  return check.status === 'denied' ? 'denied' : 'allowed'
}

type Given = { status: Transaction['status']; told: readonly Word[] }

export const classInLog = retentionRule({
  id: 'logged-class',
  title: 'To whoever reads the log a check is open until its licensee has heard the determination',
  cites: [cfr(28, '25.2'), cfr(28, '25.9(b)')],
  says: 'In the log a check is cancelled, or open until the licensee has been told a final determination, and from then on denied or allowed.',
  since: '2004-07-20',
  answers: loggedClasses,
  decide: ({ status, told }: Given) => loggedClass({ status, told: told.map(word => ({ word })) }),
  examples: [
    { name: 'told Proceed', given: { status: 'proceed', told: ['proceed'] }, expect: 'allowed' },
    {
      name: 'cleared after Delayed, and the licensee has not heard it',
      given: { status: 'proceed', told: ['delayed'] },
      expect: 'open',
    },
    { name: 'the period ran out', given: { status: 'lapsed', told: ['delayed'] }, expect: 'open' },
    {
      name: 'told Denied after Delayed',
      given: { status: 'denied', told: ['delayed', 'denied'] },
      expect: 'denied',
    },
    {
      name: 'denied, and the licensee has not heard it',
      given: { status: 'denied', told: ['delayed'] },
      expect: 'open',
    },
    { name: 'cancelled after Delayed', given: { status: 'cancelled', told: ['delayed'] }, expect: 'cancelled' },
  ],
})
