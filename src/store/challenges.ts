import type { Seen } from '#law/lives/lives.ts'
import type { Find } from '../find.ts'
import { statement, type Query, type Statement } from './statement.ts'

const waiting: Statement<Seen<'challenge'>> = statement(
  'challenges-waiting',
  `select state, seq from lives where life = 'challenge' and contact is not null order by contact, subject limit $1`,
  'examiners work one queue of challenges for the whole nation',
)

export const findChallenges =
  (query: Query): Find['challenges'] =>
  limit =>
    query(waiting, limit)
