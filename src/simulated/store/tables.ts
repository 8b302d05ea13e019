import type { LifeName } from '#law/lives/lives.ts'
import type { Waiting } from '#ledger/log/door.ts'
import type {
  AgencyNumber,
  ArchiveRow,
  BlindRow,
  BatchFile,
  EntryRow,
  EventRow,
  KeyRow,
  LeafRow,
  NumberRow,
  OutreachRow,
  RequestRow,
  SealedRow,
  Staged,
  Tally,
} from '#ledger/rows.ts'
import type { Columns } from '#store/columns.ts'
import type { DueColumns } from '#store/due.ts'
import { createTable, type Journal, type Table } from './table.ts'

/** A life as it stands. Its state is kept as text, so that what is read is what JSON gives back, and nobody else's. */
export type Life = Readonly<{ subject: string; life: LifeName; seq: number; state: string; columns: Columns }>
export type Debt = DueColumns & Readonly<{ leasedUntil?: string }>

/** A leaf and, once the log has numbered it, its place. One of a check that is gone goes when it has its place. */
export type Leaf = LeafRow & Readonly<{ place?: number; gone?: true }>

/** Everything that is kept, as plain rows. */
export type Tables = Readonly<{
  requests: Table<RequestRow>
  lives: Table<Life>
  events: Table<EventRow>
  keys: Table<KeyRow>
  sealed: Table<SealedRow>
  outreach: Table<OutreachRow>
  blind: Table<BlindRow>
  due: Table<Debt>
  leaves: Table<Leaf>
  /** Those without a place, so that nobody looks through all. */
  waiting: Table<Waiting>
  archived: Table<ArchiveRow>
  numbers: Table<NumberRow>
  entries: Table<EntryRow>
  position: Table<number>
  agencyNumbers: Table<Omit<AgencyNumber, 'seen'>>
  tallies: Table<Tally>
  files: Table<BatchFile>
  staged: Table<Staged>
}>

export const createTables = (journal: Journal): Tables => ({
  requests: createTable(journal),
  lives: createTable(journal),
  events: createTable(journal),
  keys: createTable(journal),
  sealed: createTable(journal),
  outreach: createTable(journal),
  blind: createTable(journal),
  due: createTable(journal),
  leaves: createTable(journal),
  waiting: createTable(journal),
  archived: createTable(journal),
  numbers: createTable(journal),
  entries: createTable(journal),
  position: createTable(journal),
  agencyNumbers: createTable(journal),
  tallies: createTable(journal),
  files: createTable(journal),
  staged: createTable(journal),
})

/** The second key of a table that has only one row a subject. */
export const only = ''
