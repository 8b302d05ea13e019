import type { AuditLog, Growing, Head, Signed, Waiting, Witnessed } from '#ledger/log/door.ts'
import type { Database } from './database.ts'
import { statement, type Query, type Statement } from './statement.ts'
import { kept } from './time.ts'

/** There is one. The lock on its row is the sequencer's lease: it ends with the transaction that took it, however that ends. */
const audit = 'audit'

type HeadColumns = Readonly<{
  size: number
  edge: Uint8Array
  signed: number | null
  note: string | null
  signedAt: string | null
}>

const columns = `size, edge, signed, note, signed_at as "signedAt"`
const readHead: Statement<HeadColumns> = statement('log-head', `select ${columns} from heads where log = $1`)
const holdHead: Statement<HeadColumns> = statement(
  'log-head-hold',
  `select ${columns} from heads where log = $1 for update`,
)
const moveHead = statement('log-head-move', `update heads set size = $2, edge = $3 where log = $1`)
const signHead = statement(
  'log-head-sign',
  `update heads set signed = $2, note = $3, signed_at = $4
   where log = $1 and size >= $2 and (signed is null or signed < $2)`,
)

/** No number of a sequence and no time decides which are taken: whatever is kept and has no place, however late it was kept. */
const readWaiting: Statement<Waiting> = statement(
  'leaves-waiting',
  `select subject, id, version, commitment, date from leaves where place is null order by id limit $1`,
  'one log numbers the leaves of everybody',
)
const countWaiting: Statement<{ count: number }> = statement(
  'leaves-waiting-count',
  `select count(*) as count from leaves where place is null`,
  'one log numbers the leaves of everybody',
)
const place: Statement<{ gone: boolean }> = statement(
  'leaf-place',
  `update leaves set place = $3 where subject = $1 and id = $2 and place is null returning gone`,
)
const destroyLeaf = statement('leaf-destroy', `delete from leaves where subject = $1 and id = $2`)
const readPlace: Statement<{ place: number | null }> = statement(
  'leaf-place-read',
  `select place from leaves where subject = $1 and date is not null`,
)

const append = statement(
  'log-append',
  `insert into log (place, entry) select generate_series($1::bigint, $2::bigint), unnest($3::text[])`,
)
const readEntries: Statement<{ entry: string }> = statement(
  'log-entries',
  `select entry from log where place >= $1 and place < $2 order by place`,
  'a stretch of the log is of no subject',
)

const keepTile = statement(
  'tile-keep',
  `insert into tiles (level, number, hashes) values ($1, $2, $3)
   on conflict (level, number) do update set hashes = excluded.hashes`,
)
const readTile: Statement<{ hashes: Uint8Array }> = statement(
  'tile-read',
  `select hashes from tiles where level = $1 and number = $2`,
)

const keepWitnessed = statement(
  'witnessed-keep',
  `insert into witnessed (witness, size, note) values ($1, $2, $3)
   on conflict (witness) do update set size = excluded.size, note = excluded.note where witnessed.size <= excluded.size`,
)
const readWitnessed: Statement<Witnessed> = statement(
  'witnessed-read',
  `select witness, size, note from witnessed order by witness`,
  'an operator asks for all witnesses',
)

export const logIn = (database: Database): AuditLog => ({
  ...readersOf(database.query),
  head: async () => headOf(await database.query(readHead, audit)),
  async grow(limit, growing) {
    // Nobody takes a lock, and writes nothing, while there is nothing to do.
    if ((await database.query(readWaiting, 1)).length === 0) return 0
    return database.within(query => grow(query, limit, growing))
  },
  keepSigned: async ({ size, note, at }: Signed) => void (await database.query(signHead, audit, size, note, kept(at))),
  waiting: async () => (await database.query(countWaiting))[0]?.count ?? 0,
  placeOf: async ntn => (await database.query(readPlace, ntn))[0]?.place ?? undefined,
  witnessed: () => database.query(readWitnessed),
  keepWitnessed: async ({ witness, size, note }) => void (await database.query(keepWitnessed, witness, size, note)),
})

const nothing = new Uint8Array()

const readersOf = (query: Query): Pick<AuditLog, 'entries' | 'tile'> => ({
  entries: async (from, to) => (await query(readEntries, from, to)).map(({ entry }) => entry),
  tile: async (level, number) => (await query(readTile, level, number))[0]?.hashes ?? nothing,
})

function headOf([row]: readonly HeadColumns[]): Head {
  if (row === undefined) throw new Error('defect: the head of the log is gone')
  const { size, edge, signed, note, signedAt } = row
  if (signed === null || note === null || signedAt === null) return { size, edge }
  return { size, edge, signed: { size: signed, note, at: Temporal.Instant.from(signedAt).toString() } }
}

async function grow(query: Query, limit: number, { extend, agree }: Growing): Promise<number> {
  const head = headOf(await query(holdHead, audit))
  const waiting = await query(readWaiting, limit)
  if (waiting.length === 0) return 0
  const read = readersOf(query)
  const growth = await extend(head, waiting.map(leafOf), read)
  for (const [at, leaf] of waiting.entries()) await placeOne(query, leaf, head.size + at)
  await query(append, head.size, growth.size - 1, growth.entries)
  for (const { level, number, hashes } of growth.tiles) await query(keepTile, level, number, hashes)
  await query(moveHead, audit, growth.size, growth.edge)
  await agree(head, growth, read)
  return waiting.length
}

/** A date that a leaf does not have is not there. */
const leafOf = ({ date, ...leaf }: Waiting): Waiting => ({ ...leaf, ...(typeof date === 'string' ? { date } : {}) })

async function placeOne(query: Query, { subject, id }: Waiting, at: number): Promise<void> {
  const [placed] = await query(place, subject, id, at)
  if (placed === undefined) throw new Error('defect: a leaf went before it had a place')
  if (placed.gone) await query(destroyLeaf, subject, id)
}
