import type { Seen } from '#law/lives/lives.ts'
import type { Find } from '../find.ts'
import { statement, type Query, type Statement } from './statement.ts'

const ofAgency: Statement<Seen<'relief'>> = statement(
  'reliefs-of-agency',
  `select state, seq from lives where life = 'relief' and ori = $1 and subject > $2 order by subject limit $3`,
  'applications lie with their number, not with the agency that hears them',
)

export const findReliefsOf =
  (query: Query): Find['reliefsOf'] =>
  (ori, after, limit) =>
    query(ofAgency, ori, after, limit)
