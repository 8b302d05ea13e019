import type { Mark, Marks } from '../marks.ts'
import { statement, type Query, type Statement } from './statement.ts'

const keep = statement('mark-keep', `insert into marks (mark, position) values ($1, $2)`)
const destroy = statement('mark-destroy', `delete from marks where mark = $1`)
const read: Statement<Mark> = statement(
  'marks-read',
  `select mark, position from marks order by position desc, mark limit $1`,
  'a snapshot does not say whose it is: each mark is tried',
)

export const marksIn = (query: Query): Marks => ({
  keep: async ({ mark, position }) => void (await query(keep, mark, position)),
  destroy: async mark => void (await query(destroy, mark)),
  all: limit => query(read, limit),
})
