import type { KeyRow, SealedRow } from '#ledger/rows.ts'
import type { Find } from '../world.ts'
import { each, type Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'

const keepKey = statement(
  'key-keep',
  `insert into keys (ntn, family, epoch, wrapped) values ($1, $2, $3, $4)
   on conflict (ntn, family) do nothing returning family`,
)

/** A key is never replaced: what another act has sealed under it would be lost. */
export const keepKeys: Keep = ({ keys }, query) =>
  each(query, keepKey, keys, ({ ntn, family, epoch, wrapped }) => [ntn, family, epoch, wrapped])

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

const readKey: Statement<KeyRow> = statement(
  'key-read',
  `select ntn, family, epoch, wrapped from keys where ntn = $1 and family = $2`,
)

export const findKey =
  (query: Query): Find['key'] =>
  async (ntn, family) =>
    (await query(readKey, ntn, family))[0]

const read: Statement<SealedRow> = statement(
  'sealed-read',
  `select ntn, what, seq, blob from sealed where ntn = $1 and what = $2 order by seq desc limit 1`,
)

export const findSealed =
  (query: Query): Find['sealed'] =>
  async (ntn, what) =>
    (await query(read, ntn, what))[0]

export const destroySealed = statement('sealed-destroy', `delete from sealed where ntn = $1`)
export const destroyIdentityKey = statement('key-destroy', `delete from keys where ntn = $1 and family = 'identity'`)
export const destroyKeys = statement('keys-destroy', `delete from keys where ntn = $1`)
