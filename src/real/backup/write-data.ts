import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, writeFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { keptKeyOf } from '#law/retention/key-backup.ts'
import type { Database } from '#store/database.ts'
import { exportAll, type Exported } from '#store/export.ts'
import { landed } from '#store/migrate.ts'
import type { World } from '../../world.ts'
import { syncDirectory } from '../sync-directory.ts'
import { fileOf, format, manifestFile, type Manifest } from './manifest.ts'
import { recordKeys } from './record-keys.ts'
import { lineAbout, sealLine, type Line } from './sealed-line.ts'

/**
 * A file of the index is of no use beside a database that goes on from another moment; and who was asked about today is not for
 * tomorrow.
 */
const leftOut: readonly string[] = ['marks', 'blind']

type Writing = Readonly<{ database: Database; keys: World['keys']; now: Temporal.Instant }>

/**
 * Every row of the database, of one moment, into a directory of its own, and no key that opens any of it. Checks go on meanwhile. The
 * manifest comes last: what has none is no backup.
 */
export async function writeData(into: string, { database, keys, now }: Writing): Promise<Manifest> {
  await mkdir(into, { recursive: true, mode: 0o700 })
  if ((await readdir(into)).length > 0)
    throw new Error(`${into} is not empty. A backup is written into a directory of its own.`)
  const key = randomBytes(32)
  const under = keptKeyOf('indices', now)
  const wrapped = Buffer.from(await keys.wrap(key, under)).toString('base64')
  const files = new Map<string, Out>()
  const keyOf = recordKeys(keys)
  await exportAll(
    database,
    async (table, rows) => {
      const out = files.get(table) ?? (await openOut(join(into, fileOf(table))))
      files.set(table, out)
      const lines: string[] = []
      for (const row of rows) lines.push(`${JSON.stringify(await lineOf(table, row, key, keyOf))}\n`)
      await out.write(lines.join(''), rows.length)
    },
    leftOut,
  )
  const tables: Record<string, { rows: number; sha256: string }> = {}
  for (const [table, out] of files) tables[table] = await out.close()
  const manifest: Manifest = {
    ...{ format, at: now.toString(), key: { under, wrapped }, tables },
    migrations: [...(await landed(database))],
  }
  await writeFile(join(into, manifestFile), `${JSON.stringify(manifest, undefined, 2)}\n`, { mode: 0o600, flush: true })
  syncDirectory(into)
  return manifest
}

async function lineOf(
  table: string,
  { row, ntn, epoch, wrapped }: Exported,
  key: Buffer,
  keyOf: ReturnType<typeof recordKeys>,
): Promise<Line> {
  if (ntn === null || epoch === null || wrapped === null) return { sealed: sealLine(key, lineAbout(table), row) }
  const record = await keyOf(ntn, epoch, wrapped)
  if (record === undefined)
    throw new Error(`The database is older than its keystore: keys stand in it under ${epoch}, which was destroyed.`)
  const of = { ntn, epoch, wrapped: Buffer.from(wrapped).toString('base64') }
  return { sealed: sealLine(record, lineAbout(table, ntn), row), of }
}

type Out = Readonly<{
  write: (text: string, rows: number) => Promise<void>
  close: () => Promise<{ rows: number; sha256: string }>
}>

async function openOut(path: string): Promise<Out> {
  const file: FileHandle = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let count = 0
  return {
    async write(text, rows) {
      await file.writeFile(text)
      hash.update(text)
      count += rows
    },
    async close() {
      await file.sync()
      await file.close()
      return { rows: count, sha256: hash.digest('hex') }
    },
  }
}
