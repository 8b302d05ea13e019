import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { isEpoch } from '#law/retention/epochs.ts'
import type { Ntn } from '#law/words.ts'
import type { Database } from '#store/database.ts'
import { emptyTable, importRows, isEmpty, isThere } from '#store/export.ts'
import { migrate } from '#store/migrate.ts'
import type { Query } from '#store/statement.ts'
import { tables, type Table } from '#store/tables.ts'
import type { Replay, World } from '../../world.ts'
import { fileOf, readManifest, requireWhole, type Manifest } from './manifest.ts'
import { recordKeys } from './record-keys.ts'
import { lineAbout, openLine, type Line } from './sealed-line.ts'

export type Restored = Readonly<{
  at: string
  /** Rows that are there again. */
  rows: number
  /** Transactions of which something was in the backup and only number and date come back, because nobody may or can open the rest. */
  numbersAlone: number
}>

type Reading = Readonly<{ database: Database; keys: World['keys']; journal: World['journal'] }>

/**
 * Brings a backup back into a database that is empty, by the schema that it was written under, and then forward. Of what was
 * destroyed since, nothing is written, not even for a moment; of what nobody can open, nothing could be. Throws one clear sentence where
 * the database is not empty, or a file is not as it was written; then nothing was changed.
 */
export async function readData(from: string, { database, keys, journal }: Reading): Promise<Restored> {
  const manifest = readManifest(from)
  await requireWhole(from, manifest)
  await migrate(database, manifest.migrations.at(-1))
  const own = await keys.unwrap(manifest.key.under, Buffer.from(manifest.key.wrapped, 'base64'))
  if (own === undefined) throw new Error('defect: a key that is kept was destroyed')
  const opening = {
    own,
    since: await journal.replay(await keys.standing()),
    keys,
    keyOf: recordKeys(keys),
    without: new Set<string>(),
  }
  const rows = await database.within(async query => {
    await requireEmpty(query)
    let count = 0
    for (const table of Object.keys(tables) as Table[]) count += await readTable(from, table, manifest, opening, query)
    return count
  })
  await migrate(database)
  return { at: manifest.at, rows, numbersAlone: opening.without.size }
}

async function requireEmpty(query: Query): Promise<void> {
  for (const table of Object.keys(tables) as Table[]) {
    if (table === 'position' || table === 'heads') await emptyTable(query, table)
    else if ((await isThere(query, table)) && !(await isEmpty(query, table)))
      throw new Error(`The database is not empty: ${table} has rows. A backup is restored into a new one.`)
  }
}

type Opening = Readonly<{
  own: Uint8Array
  since: Replay
  keys: World['keys']
  keyOf: ReturnType<typeof recordKeys>
  without: Set<string>
}>

const perPage = 500

async function readTable(
  from: string,
  table: Table,
  { tables: kept }: Manifest,
  opening: Opening,
  query: Query,
): Promise<number> {
  if (kept[table] === undefined) return 0
  let page: string[] = []
  let count = 0
  const write = async () => {
    if (page.length > 0) await importRows(query, table, page)
    count += page.length
    page = []
  }
  for await (const text of createInterface({ input: createReadStream(join(from, fileOf(table))) })) {
    const row = await rowOf(table, JSON.parse(text) as Line, opening)
    if (row !== undefined) page.push(row)
    if (page.length >= perPage) await write()
  }
  await write()
  return count
}

/** Undefined where it may not come back, or cannot. */
async function rowOf(table: Table, { sealed, of }: Line, opening: Opening): Promise<string | undefined> {
  if (of === undefined) {
    const row = openLine(opening.own, lineAbout(table), sealed)
    return isWanted(table, row, opening.since) ? row : undefined
  }
  const { ntn } = of
  const isIdentity = table === 'sealed' && opening.since.identities.has(ntn)
  if (isIdentity) return undefined
  const key = opening.since.records.has(ntn) ? undefined : await recordKey(of, opening)
  if (key !== undefined) return openLine(key, lineAbout(table, ntn), sealed)
  opening.without.add(ntn)
  return undefined
}

/** As it was wrapped then or, where that epoch is over, as the journal has it. */
async function recordKey({ ntn, epoch, wrapped }: NonNullable<Line['of']>, { since, keys, keyOf }: Opening) {
  const wraps = since.wraps(ntn as Ntn).filter(({ family }) => family === 'record')
  for (const each of [...wraps.toReversed(), { epoch, wrapped: Uint8Array.from(Buffer.from(wrapped, 'base64')) }])
    if (!isEpoch(each.epoch) || (await keys.stateOf(each.epoch)) === 'stands')
      return keyOf(ntn, each.epoch, each.wrapped)
  return undefined
}

/** Nobody's session comes back: one that was ended since would be open again. Of what was destroyed no key does. */
function isWanted(table: Table, row: string, { records, identities }: Replay): boolean {
  const { life, ntn, family } = JSON.parse(row) as Readonly<{ life?: string; ntn?: string; family?: string }>
  if ((table === 'lives' || table === 'events') && life === 'session') return false
  return table !== 'keys' || !(records.has(ntn ?? '') || (family === 'identity' && identities.has(ntn ?? '')))
}
