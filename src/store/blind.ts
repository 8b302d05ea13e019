import type { BlindRow } from '#ledger/rows.ts'
import type { Find } from '../find.ts'
import { each, type Keep } from './keep.ts'
import { holdsOpen } from './keys.ts'
import { statement, type Query, type Statement } from './statement.ts'

const keep = statement(
  'blind-keep',
  `insert into blind (epoch, value, handle, number) values ($1, $2, $3, $4)
   on conflict (epoch, value, handle) do nothing returning handle`,
)

/** Whoever closes the epoch waits for these, and every write after that leaves them out. */
export const keepBlinds: Keep = async ({ blinds = [] }, query) => {
  for (const [epoch, rows] of Map.groupBy(blinds, row => row.epoch)) {
    if (!(await holdsOpen(epoch, query))) continue
    const outcome = await each(query, keep, rows, ({ value, handle, number }) => [epoch, value, handle, number])
    if (outcome !== 'kept') return outcome
  }
  return 'kept'
}

const destroyLine = statement('blind-destroy', `delete from blind where epoch = $1 and handle = $2`)
const destroyAll = statement('blind-destroy-epoch', `delete from blind where epoch = $1`)

export const destroyBlinds: Keep = async ({ blindsGone = [] }, query) => {
  for (const { epoch, handle } of blindsGone)
    await (handle === undefined ? query(destroyAll, epoch) : query(destroyLine, epoch, handle))
  return 'kept'
}

type Value = Readonly<{ value: string }>

const own: Statement<Value> = statement('blind-own', `select value from blind where epoch = $1 and handle = $2`)
const often: Statement<Value> = statement(
  'blind-often',
  `select value from blind where epoch = $1 group by value having count(*) >= $2 order by count(*) desc, value limit $3`,
)
const alike: Statement<BlindRow> = statement(
  'blind-alike',
  `select epoch, value, handle, number from blind where epoch = $1 and value = any($2) order by value, handle limit $3`,
)

/** A value comes out of the index and goes into it again, and never from whoever asks. */
export const findBlindAlike =
  (query: Query): Find['blindAlike'] =>
  async (epoch, handle, limit) => {
    const values = valuesOf(await query(own, epoch, handle))
    const rows = await query(alike, epoch, values, limit + values.length)
    return rows.filter(row => row.handle !== handle).slice(0, limit)
  }

export const findBlindOften =
  (query: Query): Find['blindOften'] =>
  async (epoch, atLeast, limit) =>
    query(alike, epoch, valuesOf(await query(often, epoch, atLeast, limit)), limit)

const valuesOf = (rows: readonly Value[]): readonly string[] => rows.map(({ value }) => value)
