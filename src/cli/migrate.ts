import { readConfig } from '#real/config.ts'
import { keystoreOf } from '#real/keys/configured.ts'
import { createKeysIn } from '#real/keys/keystore.ts'
import { openDatabase } from '#store/database.ts'
import { migrate, pending } from '#store/migrate.ts'
import { migrations } from '#store/migrations/all.ts'
import { exits, type Outcome } from './output.ts'
import { makeDataDir, whereOf } from './where.ts'

/**
 * `nics migrate`: brings the database forward and makes the keystore where there is none. With `dryRun` it changes nothing and
 * prints the statements that it would run.
 */
export async function migrateCommand({ dryRun = false }: Readonly<{ dryRun?: boolean }>): Promise<Outcome> {
  const config = readConfig(process.env)
  makeDataDir(config)
  const database = await openDatabase(whereOf(config))
  try {
    if (dryRun) return planned(await pending(database))
    await createKeysIn(keystoreOf(config))
    const ran = await migrate(database)
    const page = ran.length === 0 ? 'The database is up to date.\n' : `Ran ${ran.join(', ')}.\n`
    return { status: exits.ok, document: { ran }, page }
  } finally {
    await database.close()
  }
}

function planned(names: readonly string[]): Outcome {
  const plan = names.map(name => ({ name, statements: migrations[name] ?? [] }))
  const page = plan
    .map(({ name, statements }) => `-- ${name}\n${statements.map(statement => `${statement};\n`).join('\n')}`)
    .join('\n')
  return { status: exits.ok, document: { plan }, page: page || '-- The database is up to date.\n' }
}
