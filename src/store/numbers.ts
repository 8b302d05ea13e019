import type { NumberRow } from '#ledger/rows.ts'
import type { Find } from '../find.ts'
import { insertAll, insertion } from './insertion.ts'
import type { Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'

const keep = insertion(
  'number-keep',
  'numbers',
  { ntn: 'text', date: 'date' },
  'on conflict (ntn) do nothing returning ntn',
)

/** A number is given once and never again, though everything else of its check be destroyed. */
export const keepNumbers: Keep = ({ numbers }, query) =>
  insertAll(
    query,
    keep,
    numbers.map(({ ntn, date }) => ({ ntn, date })),
  )

const issued: Statement<NumberRow> = statement(
  'numbers-issued',
  `select ntn, date from numbers where date = $1 and ntn > $2 order by ntn limit $3`,
  'a day is reconciled over all of its numbers',
)

export const findIssued =
  (query: Query): Find['issued'] =>
  (date, after, limit) =>
    query(issued, date, after, limit)

const read: Statement<NumberRow> = statement('number-read', `select ntn, date from numbers where ntn = $1`)

export const findNumber =
  (query: Query): Find['number'] =>
  async ntn =>
    (await query(read, ntn))[0]
