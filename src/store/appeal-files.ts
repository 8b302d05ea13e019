import type { Seen } from '#law/lives/lives.ts'
import type { Find } from '../find.ts'
import { statement, type Query, type Statement } from './statement.ts'

const all: Statement<Seen<'appeal-file'>> = statement(
  'appeal-files',
  `select state, seq from lives where life = 'appeal-file' and subject > $1 order by subject limit $2`,
  'whoever keeps the file goes through all of it',
)

const waiting: Statement<Seen<'appeal-file'>> = statement(
  'appeal-files-waiting',
  `select state, seq from lives where life = 'appeal-file' and contact is not null order by contact, subject limit $1`,
  'examiners work one queue of applications for the whole nation',
)

export const findAppealFilesWaiting =
  (query: Query): Find['appealFilesWaiting'] =>
  limit =>
    query(waiting, limit)

export const findAppealFiles =
  (query: Query): Find['appealFiles'] =>
  (after, limit) =>
    query(all, after, limit)
