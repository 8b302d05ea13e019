import type { ArchiveRow } from '#ledger/rows.ts'
import type { Find } from '../find.ts'
import { each, type Keep } from './keep.ts'
import { statement, type Query, type Statement } from './statement.ts'

const keep = statement(
  'archive-keep',
  `insert into archived (ntn, day, epoch, wrapped, blob) values ($1, $2, $3, $4, $5)
   on conflict (ntn) do nothing returning ntn`,
)

export const keepArchives: Keep = ({ archives }, query) =>
  each(query, keep, archives, ({ ntn, day, epoch, wrapped, blob }) => [ntn, day, epoch, wrapped, blob])

const read: Statement<ArchiveRow> = statement(
  'archive-read',
  `select ntn, day, epoch, wrapped, blob from archived where ntn = $1`,
)

export const findArchived =
  (query: Query): Find['archived'] =>
  async ntn =>
    (await query(read, ntn))[0]
