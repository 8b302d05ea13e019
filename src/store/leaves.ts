import { each, type Keep } from './keep.ts'
import { statement } from './statement.ts'

const keep = statement(
  'leaf-keep',
  `insert into leaves (subject, id, day, commitment, body) values ($1, $2, $3, $4, $5)
   on conflict (subject, id) do nothing returning id`,
)

export const keepLeaves: Keep = ({ leaves }, query) =>
  each(query, keep, leaves, ({ subject, id, day, commitment, body }) => [
    subject,
    id,
    day,
    commitment,
    body === undefined ? null : JSON.stringify(body),
  ])

/** The log keeps its leaf: that something was done on a day, and a commitment that nobody can open any more. */
export const emptyLeaves = statement('leaves-empty', `update leaves set body = null where subject = $1`)
