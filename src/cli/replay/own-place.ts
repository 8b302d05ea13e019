import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig, type Config } from '#real/config.ts'
import { freshDatabase } from './fresh-database.ts'

/** Where a server of our own keeps what it keeps, until it is left. */
export type OwnPlace = Readonly<{ config: Config; leave: () => Promise<void> }>

/** A temporary directory, with PGlite in it; or beside it a new database on the PostgreSQL of DATABASE_URL. */
export async function makePlace(): Promise<OwnPlace> {
  const directory = await mkdtemp(join(tmpdir(), 'nics-replay-'))
  const remove = (): Promise<void> => rm(directory, { recursive: true, force: true })
  try {
    const server = process.env['DATABASE_URL']
    if (server === undefined || server === '') return { config: configOf(directory, undefined), leave: remove }
    const { url, drop } = await freshDatabase(server)
    return {
      config: configOf(directory, url),
      async leave() {
        await drop()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Nothing of the environment but what is named here: a replay comes out the same wherever it is made. */
const configOf = (directory: string, databaseUrl: string | undefined): Config =>
  readConfig({
    NICS_MODE: 'sandbox',
    NICS_DATA_DIR: directory,
    NICS_PORT: '0',
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
  })
