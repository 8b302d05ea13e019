import { join, resolve } from 'node:path'
import { writeData } from '#real/backup/write-data.ts'
import { writeKeys } from '#real/backup/write-keys.ts'
import { readConfig } from '#real/config.ts'
import { pending } from '#store/migrate.ts'
import { requireOneTime } from '#retention/require-one-time.ts'
import { inMaintenance } from './maintenance.ts'
import { declined, exits, type Outcome } from './output.ts'

/**
 * `nics backup`: the database in one folder, what is kept of the keystore in another, so that they can go to two places. A server over
 * PostgreSQL goes on meanwhile.
 */
export async function backupCommand(out: string): Promise<Outcome> {
  const config = readConfig(process.env)
  const [data, keysOut] = [join(resolve(out), 'data'), join(resolve(out), 'keys')]
  return inMaintenance(config, async ({ database, world, keystore }) => {
    const missing = await pending(database)
    if (missing.length > 0)
      return declined('unavailable', `The database lacks ${missing.join(', ')}: there is nothing to back up.`)
    await requireOneTime(world)
    // The keys first: what is sealed under a key of this year must never be without its copy.
    const names = await writeKeys(keystore, keysOut, world.now())
    const { at, tables } = await writeData(data, { database, keys: world.keys, now: world.now() })
    const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
    return {
      status: exits.ok,
      document: { at, data, rows, keys: names === undefined ? null : keysOut, copies: names ?? [] },
      page: `${page(data, rows, names, keysOut)}\n`,
    }
  })
}

const page = (data: string, rows: number, names: readonly string[] | undefined, keysOut: string): string =>
  [
    `${rows} rows in ${data}. Nothing in it can be read without the keys.`,
    names === undefined
      ? 'No copy of any key: two people have to hold the escrow first (`nics escrow NAME`). Lost with the keystore, every denied record would be lost.'
      : `Copies of ${names.length} keys in ${keysOut}, which two people open together. Keep the two folders in two places.`,
  ].join('\n')
