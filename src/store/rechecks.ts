import type { Seen } from '#law/lives/lives.ts'
import type { Find } from '../find.ts'
import { statement, type Query, type Statement } from './statement.ts'
import { kept } from './time.ts'

const begun: Statement<Seen<'recheck'>> = statement(
  'rechecks-begun',
  `select state, seq from lives where life = 'recheck' and contact >= $1 and contact < $2
   order by contact, subject limit $3`,
  'a day is reconciled over the files of all agencies',
)

export const findRechecks =
  (query: Query): Find['rechecks'] =>
  (from, before, limit) =>
    query(begun, kept(from), kept(before), limit)
