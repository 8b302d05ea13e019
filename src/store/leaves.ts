import { each, type Keep } from './keep.ts'
import { statement } from './statement.ts'

const keep = statement(
  'leaf-keep',
  `insert into leaves (subject, id, day, version, commitment, date, body) values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (subject, id) do nothing returning id`,
)

export const keepLeaves: Keep = ({ leaves }, query) =>
  each(query, keep, leaves, ({ subject, id, day, version, commitment, date, body }) => [
    subject,
    id,
    day,
    version,
    commitment,
    date ?? null,
    body === undefined ? null : JSON.stringify(body),
  ])

/**
 * What is in the log goes; what is not yet, first gets its place, or the log would lack it, and then goes at once
 * (`store/log.ts`). Marked first and without asking for places: whoever is giving them now is waited for, and what it has
 * given is seen by the second statement.
 */
export const markLeavesGone = statement('leaves-gone', `update leaves set body = null, gone = true where subject = $1`)
export const destroyLeaves = statement('leaves-destroy', `delete from leaves where subject = $1 and place is not null`)
