import { createHash } from 'node:crypto'
import { Kysely, sql } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import type { Database } from './database.ts'
import { migrations } from './migrations/all.ts'
import { trouble } from './trouble.ts'

/** SHA-256 over the statements of one migration. */
export const checksumOf = (statements: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(statements)).digest('hex')

/**
 * Brings a database forward, all of it or nothing, and says which migrations it ran. Several processes may call it at once.
 * `upTo` names the last that is wanted, for whoever tries an upgrade.
 * Throws when a migration that has landed there reads differently here, or is not known here: a database is never taken back.
 */
export async function migrate(database: Database, upTo?: string): Promise<readonly string[]> {
  const kysely = over(database)
  await requireUnedited(kysely)
  const all = migrator(kysely)
  const { error, results = [] } = await (upTo === undefined ? all.migrateToLatest() : all.migrateTo(upTo))
  if (error !== undefined) throw trouble('migrate', error)
  return results.map(({ migrationName }) => migrationName)
}

/** The migrations that a database still lacks. Throws as `migrate` does. */
export async function pending(database: Database): Promise<readonly string[]> {
  const kysely = over(database)
  await requireUnedited(kysely)
  const all = await migrator(kysely).getMigrations()
  return all.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name)
}

type Kept = Readonly<{ name: string; checksum: string }>
type Tables = { migration_checksums: Kept }

/** Never destroyed, because that would close the database, which is not ours to close. */
const over = ({ dialect }: Database): Kysely<Tables> => new Kysely<Tables>({ dialect })

const migrator = (db: Kysely<Tables>): Migrator =>
  new Migrator({
    db,
    provider: { getMigrations: async () => runnable },
    migrationTableName: 'migrations',
    migrationLockTableName: 'migrations_lock',
  })

const runnable: Readonly<Record<string, Migration>> = Object.fromEntries(
  Object.entries(migrations).map(([name, statements]) => [
    name,
    { up: (db: Kysely<Tables>) => run(db, name, statements) },
  ]),
)

async function run(db: Kysely<Tables>, name: string, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await db
    .insertInto('migration_checksums')
    .values({ name, checksum: checksumOf(statements) })
    .execute()
}

async function requireUnedited(db: Kysely<Tables>): Promise<void> {
  for (const { name, checksum } of await keptIn(db)) {
    const statements = migrations[name]
    if (statements === undefined)
      throw new Error(`the database has migration ${name}, which this version does not know`)
    if (checksumOf(statements) !== checksum)
      throw new Error(`migration ${name} was edited after it had landed in the database`)
  }
}

/** The migrations that a database has, in order. */
export const landed = async (database: Database): Promise<readonly string[]> =>
  (await keptIn(over(database))).map(({ name }) => name).toSorted()

async function keptIn(db: Kysely<Tables>): Promise<readonly Kept[]> {
  try {
    const tables = await db.introspection.getTables()
    if (!tables.some(({ name }) => name === 'migration_checksums')) return []
    return await db.selectFrom('migration_checksums').selectAll().execute()
  } catch (error) {
    throw trouble('migrations-read', error)
  }
}
