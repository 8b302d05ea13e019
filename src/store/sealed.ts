import type { SealedRow } from '#ledger/rows.ts'
import type { Find } from '../find.ts'
import { each, type Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'

const holdKey = statement('key-hold', `select family from keys where ntn = $1 and family = 'identity' for share`)

/** Whoever destroys the key waits for this change, or this change finds that it is gone. */
export const keepOpening: Keep = ({ opens }, query) =>
  each(query, holdKey, opens === undefined ? [] : [opens], ntn => [ntn])

const keep = statement(
  'sealed-keep',
  `insert into sealed (ntn, what, seq, blob) values ($1, $2, $3, $4) on conflict (ntn, what, seq) do nothing returning seq`,
)

export const keepSealed: Keep = ({ sealed }, query) =>
  each(query, keep, sealed, ({ ntn, what, seq, blob }) => [ntn, what, seq, blob])

const read: Statement<SealedRow> = statement(
  'sealed-read',
  `select ntn, what, seq, blob from sealed where ntn = $1 and what = $2 order by seq desc limit 1`,
)

export const findSealed =
  (query: Query): Find['sealed'] =>
  async (ntn, what) =>
    (await query(read, ntn, what))[0]

const all: Statement<SealedRow> = statement(
  'sealed-all',
  `select ntn, what, seq, blob from sealed where ntn = $1 order by what, seq`,
)

export const findAllSealed =
  (query: Query): Find['allSealed'] =>
  ntn =>
    query(all, ntn)

export const destroySealed = statement('sealed-destroy', `delete from sealed where ntn = $1`)
