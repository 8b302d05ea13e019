import type { Seen } from '#law/lives/lives.ts'
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
