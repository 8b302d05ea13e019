import { isEpoch } from '#law/retention/epochs.ts'
import type { Rows } from '#ledger/rows.ts'
import { columnsOf } from '#store/columns.ts'
import { follow } from '#store/follow.ts'
import type { Committed } from '../../world.ts'
import type { Table } from './table.ts'
import { only, type Tables } from './tables.ts'

/** One part of a commit, as in `store/keep.ts`: anything but `kept` refuses the whole. */
export type Keep = (rows: Rows, tables: Tables) => Committed

/** What JSON keeps of a value: what was undefined is not there. */
export const asJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value

export const keepRequest: Keep = ({ request, named }, { requests }) => {
  const rows = [request, named].filter(row => row !== undefined)
  if (rows.some(({ caller, key }) => requests.get(caller, key) !== undefined)) return 'repeated'
  for (const row of rows) requests.put(row.caller, row.key, { ...row })
  return 'kept'
}

export const keepOpening: Keep = ({ opens }, { keys }) =>
  opens === undefined || keys.get(opens, 'identity') !== undefined ? 'kept' : 'stale'

/** A life changes only from the version that was seen. */
export const keepLives: Keep = (rows, { lives }) => {
  for (const { row, after } of follow(rows)) {
    const { subject, life, seq, state } = row
    if ((lives.get(subject, life)?.seq ?? 0) !== after) return 'stale'
    lives.put(subject, life, { subject, life, seq, state: JSON.stringify(state), columns: columnsOf(row) })
  }
  return 'kept'
}

export const keepEvents: Keep = ({ events }, tables) =>
  inPlaces(tables.events, events, row => [row.subject, `${row.life} ${row.seq}`, asJson(row)])

export const keepKeys: Keep = ({ keys }, tables) =>
  keys.every(({ epoch }) => isHeld(epoch, tables))
    ? inPlaces(tables.keys, keys, row => [row.ntn, row.family, { ...row, wrapped: row.wrapped.slice() }])
    : 'stale'

/** As in `store/keys.ts`: nothing is wrapped under an epoch that is not open. */
export const isHeld = (epoch: string, { lives }: Tables): boolean =>
  !isEpoch(epoch) || lives.get(epoch, 'epoch')?.columns.status === 'open'

export const keepRewraps: Keep = ({ rewraps }, tables) => {
  for (const { from, to } of rewraps) {
    const row = tables.keys.get(to.ntn, to.family)
    const isSeen = row?.epoch === from.epoch && Buffer.compare(row.wrapped, from.wrapped) === 0
    if (!isSeen || !isHeld(to.epoch, tables)) return 'stale'
    tables.keys.put(to.ntn, to.family, { ...to, wrapped: to.wrapped.slice() })
  }
  return 'kept'
}

export const keepArchives: Keep = ({ archives }, tables) =>
  inPlaces(tables.archived, archives, row => [row.ntn, only, { ...row }])

export const keepSealed: Keep = ({ sealed }, tables) =>
  inPlaces(tables.sealed, sealed, row => [row.ntn, `${row.what} ${row.seq}`, { ...row, blob: row.blob.slice() }])

export const keepLeaves: Keep = ({ leaves }, tables) => {
  for (const { day: _, body: __, ...waiting } of leaves) tables.waiting.put(waiting.subject, waiting.id, waiting)
  return inPlaces(tables.leaves, leaves, row => [row.subject, row.id, asJson(row)])
}

export const keepNumbers: Keep = ({ numbers }, tables) =>
  inPlaces(tables.numbers, numbers, row => [row.ntn, only, { ...row }])

export const keepAgencyNumbers: Keep = ({ agencyNumbers }, tables) => {
  for (const { seen, ...row } of agencyNumbers) {
    const before = tables.agencyNumbers.get(row.ori, row.ari)
    if (before?.nri !== seen?.nri) return 'stale'
    tables.agencyNumbers.put(row.ori, row.ari, row)
  }
  return 'kept'
}

export const keepTallies: Keep = ({ tallies: added }, { tallies }) => {
  for (const { ori, day, what, count, seen } of added) {
    const before = tallies.get(ori, `${day} ${what}`)?.count ?? 0
    if (seen !== undefined && seen !== before) return 'stale'
    tallies.put(ori, `${day} ${what}`, { ori, day, what, count: before + count })
  }
  return 'kept'
}

export const keepEntries: Keep = ({ entries }, tables) => {
  for (const entry of entries) {
    const position = (tables.position.get('entries', only) ?? 0) + 1
    tables.position.put('entries', only, position)
    tables.entries.put(entry.nri, only, asJson({ ...entry, position }))
  }
  return 'kept'
}

/** Where the place of a row is taken, somebody else came first. */
function inPlaces<Row>(
  table: Table<Row>,
  rows: readonly Row[],
  placed: (row: Row) => readonly [subject: string, key: string, row: Row],
): Committed {
  for (const each of rows) {
    const [subject, key, row] = placed(each)
    if (table.get(subject, key) !== undefined) return 'stale'
    table.put(subject, key, row)
  }
  return 'kept'
}
