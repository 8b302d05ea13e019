import { isEpoch } from '#law/retention/epochs.ts'
import type { KeyRow } from '#ledger/rows.ts'
import type { Find } from '../find.ts'
import type { Committed } from '../world.ts'
import { each, type Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'

const keep = statement(
  'key-keep',
  `insert into keys (ntn, family, epoch, wrapped) values ($1, $2, $3, $4)
   on conflict (ntn, family) do nothing returning family`,
)

/** A key is never replaced by another: what an act has sealed under it would be lost. */
export const keepKeys: Keep = async ({ keys }, query) =>
  (await holdEpochs(keys, query)) ??
  each(query, keep, keys, ({ ntn, family, epoch, wrapped }) => [ntn, family, epoch, wrapped])

const rewrap = statement(
  'key-rewrap',
  `update keys set epoch = $5, wrapped = $6 where ntn = $1 and family = $2 and epoch = $3 and wrapped = $4 returning family`,
)

export const keepRewraps: Keep = async ({ rewraps }, query) =>
  (await holdEpochs(
    rewraps.map(({ to }) => to),
    query,
  )) ??
  each(query, rewrap, rewraps, ({ from, to }) => [
    ...([to.ntn, to.family, from.epoch, from.wrapped] as const),
    ...([to.epoch, to.wrapped] as const),
  ])

/**
 * Whoever closes an epoch waits for every change that wraps under it, and every change after that finds it closed: so the keys that
 * stand under a closed one only become fewer, and once there are none its key can go.
 */
const hold = statement(
  'epoch-hold',
  `select seq from lives where subject = $1 and life = 'epoch' and status = 'open' for share`,
)

async function holdEpochs(rows: readonly KeyRow[], query: Query): Promise<Exclude<Committed, 'kept'> | undefined> {
  for (const epoch of new Set(rows.map(row => row.epoch).filter(isEpoch)))
    if (!(await holdsOpen(epoch, query))) return 'stale'
  return undefined
}

export const holdsOpen = async (epoch: string, query: Query): Promise<boolean> => (await query(hold, epoch)).length > 0

const columns = 'ntn, family, epoch, wrapped'
const read: Statement<KeyRow> = statement('key-read', `select ${columns} from keys where ntn = $1 and family = $2`)

export const findKey =
  (query: Query): Find['key'] =>
  async (ntn, family) =>
    (await query(read, ntn, family))[0]

const all = 'the keys of an epoch lie with their transactions'
const under: Statement<KeyRow> = statement(
  'keys-under',
  `select ${columns} from keys where epoch = $1 and (ntn, family) > ($3, $4) order by ntn, family limit $2`,
  all,
)
const count: Statement<{ count: number }> = statement(
  'keys-count',
  `select count(distinct ntn) as count from keys where epoch = $1`,
  all,
)
const wrappings: Statement<{ epoch: string }> = statement(
  'keys-wrappings',
  `select distinct epoch from keys order by epoch`,
  all,
)

export const findKeysUnder =
  (query: Query): Find['keysUnder'] =>
  (epoch, limit, after) =>
    query(under, epoch, limit, after?.ntn ?? '', after?.family ?? '')

export const findCountUnder =
  (query: Query): Find['countUnder'] =>
  async epoch =>
    (await query(count, epoch))[0]?.count ?? 0

export const findWrappings =
  (query: Query): Find['wrappings'] =>
  async () =>
    (await query(wrappings)).map(({ epoch }) => epoch)

export const destroyIdentityKey = statement('key-destroy', `delete from keys where ntn = $1 and family = 'identity'`)
export const destroyKeys = statement('keys-destroy', `delete from keys where ntn = $1`)
