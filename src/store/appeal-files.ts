import type { Seen } from '#law/lives/lives.ts'
import type { Find } from '../find.ts'
import { statement, type Query, type Statement } from './statement.ts'

const all: Statement<Seen<'appeal-file'>> = statement(
  'appeal-files',
  `select state, seq from lives where life = 'appeal-file' and subject > $1 order by subject limit $2`,
  'whoever keeps the file goes through all of it',
)

export const findAppealFiles =
  (query: Query): Find['appealFiles'] =>
  (after, limit) =>
    query(all, after, limit)
