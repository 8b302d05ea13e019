import type { Seen } from '#law/lives/lives.ts'
import type { PocTally } from '#law/poc/statement.ts'
import type { Ntn } from '#law/words.ts'
import type { Find } from '../find.ts'
import { statement, type Query, type Statement } from './statement.ts'
import { kept } from './time.ts'

const ofStn: Statement<{ subject: Ntn }> = statement(
  'transaction-of-stn',
  `select subject from lives where life = 'transaction' and ori = $1 and stn = $2 order by contact limit 1`,
  'a check lies with its number, not with the number that a state gave it',
)

export const findTransactionOfStn =
  (query: Query): Find['transactionOfStn'] =>
  async (ori, stn) =>
    (await query(ofStn, ori, stn))[0]?.subject

const days: Statement<Seen<'poc-day'>> = statement(
  'poc-days',
  `select state, seq from lives where life = 'poc-day' and contact >= $1 order by contact desc, subject limit $2`,
  'whoever watches over points of contact sees all of them',
)

export const findPocDays =
  (query: Query): Find['pocDays'] =>
  (from, limit) =>
    query(days, kept(from), limit)

const daysOf: Statement<Seen<'poc-day'>> = statement(
  'poc-days-of',
  `select state, seq from lives where life = 'poc-day' and ori = $1 order by contact desc limit $2`,
  'a point of contact lists its own days',
)

export const findPocDaysOf =
  (query: Query): Find['pocDaysOf'] =>
  (ori, limit) =>
    query(daysOf, ori, limit)

const tallied: Statement<PocTally> = statement(
  'poc-tallies',
  `select poc_outcome as outcome, contradicted, count(*) as count from lives
   where poc_outcome is not null and ori = $1 and contact >= $2 and contact < $3
   group by poc_outcome, contradicted order by poc_outcome, contradicted`,
  'both sides count the checks of a day',
)

export const findPocTallies =
  (query: Query): Find['pocTallies'] =>
  (ori, { from, until }) =>
    query(tallied, ori, kept(from), kept(until))

const listed = (name: string, wanted: string): Statement<Seen<'transaction'>> =>
  statement(
    name,
    `select state, seq from lives
     where poc_outcome is not null and ori = $1 and contact >= $2 and contact <= $3 and (contact < $3 or subject > $4)${wanted}
     order by contact desc, subject limit $5`,
    'a point of contact lists its own checks of a day',
  )

const checks = listed('poc-checks', '')
const checksOfOutcome = listed('poc-checks-of-outcome', ' and poc_outcome = $6')

/** After every number there is, so that nothing of that instant is found. */
const afterAll = '~'

export const findPocChecks =
  (query: Query): Find['pocChecks'] =>
  (ori, { from, after: { contact, ntn = afterAll } }, outcome, limit) => {
    const span = [ori, kept(from), kept(contact), ntn, limit] as const
    return outcome === undefined ? query(checks, ...span) : query(checksOfOutcome, ...span, outcome)
  }
