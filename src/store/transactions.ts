import type { Seen } from '#law/lives/lives.ts'
import type { Find, Stamped } from '../find.ts'
import { kept } from './time.ts'
import { statement, type Query, type Statement } from './statement.ts'

type Row = Seen<'transaction'>

const own = `select state, seq from lives where subject = $1 and life = 'transaction'`
const byAnybody: Statement<Row> = statement('transaction-read', own)
const byLicensee: Statement<Row> = statement('transaction-of-licensee', `${own} and ffl = $2`)
const byAgency: Statement<Row> = statement('transaction-of-agency', `${own} and ori = $2`)

/** Another's transaction is not refused but not found: that it exists is already somebody's business. */
export const findTransaction =
  (query: Query): Find['transaction'] =>
  async (ntn, scope) => {
    if ('ffl' in scope) return (await query(byLicensee, ntn, scope.ffl))[0]
    if ('ori' in scope) return (await query(byAgency, ntn, scope.ori))[0]
    return (await query(byAnybody, ntn))[0]
  }

const listed = (whose: 'ffl' | 'ori') => `
  select state, seq from lives where life = 'transaction' and ${whose} = $1
  order by contact desc, subject limit $2`
const ofLicensee: Statement<Row> = statement(
  'transactions-of-licensee',
  listed('ffl'),
  'checks lie with their number, not with who asked',
)
const ofAgency: Statement<Row> = statement(
  'transactions-of-agency',
  listed('ori'),
  'checks lie with their number, not with who asked',
)

export const findTransactionsOf =
  (query: Query): Find['transactionsOf'] =>
  (scope, limit) =>
    'ffl' in scope ? query(ofLicensee, scope.ffl, limit) : query(ofAgency, scope.ori, limit)

/** A date that nobody knows yet comes last; false comes before true. */
const waiting: Statement<Row> = statement(
  'transactions-waiting',
  `select state, seq from lives where life = 'transaction' and status in ('researching', 'delayed', 'lapsed')
   order by (status <> 'researching'), lapse_at, contact, subject limit $1`,
  'examiners work one queue for the whole nation',
)

export const findQueue =
  (query: Query): Find['queue'] =>
  limit =>
    query(waiting, limit)

const screened: Statement<Row> = statement(
  'transactions-screened-before',
  `select state, seq from lives
   where life = 'transaction' and status in ('delayed', 'lapsed') and (screened_at is null or screened_at < $1)
   order by lapse_at, subject limit $2`,
  'a text of the law that changed concerns all open checks',
)

export const findScreenedBefore =
  (query: Query): Find['screenedBefore'] =>
  (at, limit) =>
    query(screened, kept(at), limit)

const running: Statement<Row> = statement(
  'transactions-running',
  `select state, seq from lives
   where life = 'transaction' and status in ('researching', 'delayed') and sale_state = $1 and calendar_version < $2
   order by contact, subject limit $3`,
  'a closure moves the periods of all checks of its state',
)

export const findRunningIn =
  (query: Query): Find['runningIn'] =>
  (state, beforeVersion, limit) =>
    query(running, state, beforeVersion, limit)

const numbers = (name: string, statuses: string, why: string): Statement<Stamped> =>
  statement(
    name,
    `select subject as ntn, screened_at as stamp from lives
     where life = 'transaction' and ${statuses} and subject > $1 order by subject limit $2`,
    why,
  )

const openNumbers = numbers(
  'transactions-open',
  `status in ('researching', 'delayed', 'lapsed')`,
  'a record that changes may touch any open check',
)
const deniedNumbers = numbers('transactions-denied', `status = 'denied'`, 'a denial anywhere may rest on an entry')

export const findOpen =
  (query: Query): Find['open'] =>
  (after, limit) =>
    query(openNumbers, after, limit)

export const findDenied =
  (query: Query): Find['denied'] =>
  (after, limit) =>
    query(deniedNumbers, after, limit)

const deniedSpan: Statement<Row> = statement(
  'transactions-denied-between',
  `select state, seq from lives
   where life = 'transaction' and status = 'denied' and contact >= $1 and contact < $2 and subject > $3
   order by subject limit $4`,
  'a yearly report goes through all denials of a year',
)

export const findDeniedBetween =
  (query: Query): Find['deniedBetween'] =>
  ({ from, before }, after, limit) =>
    query(deniedSpan, kept(from), kept(before), after, limit)

const reviewed: Statement<Row> = statement(
  'transactions-in-review',
  `select state, seq from lives where life = 'transaction' and review_since is not null
   order by review_since, subject limit $1`,
  'examiners work one queue for the whole nation',
)

export const findInReview =
  (query: Query): Find['inReview'] =>
  limit =>
    query(reviewed, limit)
