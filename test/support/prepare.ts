import { randomBytes } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { findChromium } from './chromium.ts'
import type { Need } from './groups.ts'
import { findPostgres } from './postgres-binaries.ts'
import { startPostgres } from './postgres-server.ts'
import { dropDatabases, runVariable, serverVariable } from './postgres.ts'

/** What was made ready, in words for a person, and how it is put away after the run. */
export type Prepared = Readonly<{ says: string; putAway: () => Promise<void> }>

/** Makes ready, once for a whole run, what some groups need. Rejects with one sentence that says what to do. */
export const prepare: Readonly<Record<Need, () => Promise<Prepared>>> = {
  postgres: async () => {
    process.env[runVariable] = randomBytes(3).toString('hex')
    const given = process.env['DATABASE_URL_TEST']
    if (given !== undefined)
      return { says: 'the one that DATABASE_URL_TEST names', putAway: () => dropDatabases(given) }
    const version = basename(dirname(await findPostgres()))
    const server = await startPostgres()
    process.env[serverVariable] = server.url
    return { says: `PostgreSQL ${version} in ${server.folder}`, putAway: server.stop }
  },
  chromium: async () => ({ says: await findChromium(), putAway: async () => undefined }),
}
