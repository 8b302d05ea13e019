import type { Seen } from '#law/lives/lives.ts'
import type { Find } from '../find.ts'
import { statement, type Query, type Statement } from './statement.ts'

const latest: Statement<Seen<'epoch'>> = statement(
  'epochs-latest',
  `select state, seq from lives where life = 'epoch' order by subject desc limit $1`,
  'an operator looks at the certificates of all epochs',
)

export const findEpochs =
  (query: Query): Find['epochs'] =>
  limit =>
    query(latest, limit)
