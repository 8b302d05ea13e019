import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '#real/config.ts'
import type { Where } from '#store/database.ts'

/** Where the rows are kept: PostgreSQL where one is configured, else PGlite in the data directory. */
export const whereOf = ({ databaseUrl, dataDir }: Config): Exclude<Where, { copyOf: Blob }> =>
  databaseUrl === undefined ? { directory: join(dataDir, 'pglite') } : { url: databaseUrl }

/** The data directory, made where it is missing: PGlite's records stand in it, so it is its owner's alone. */
export const makeDataDir = ({ dataDir }: Config): void => void mkdirSync(dataDir, { recursive: true, mode: 0o700 })
