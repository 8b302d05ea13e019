import { randomBytes } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { findChromium } from './chromium.ts'
import type { Folder, Need } from './groups.ts'
import { findPostgres } from './postgres-binaries.ts'
import { startPostgres } from './postgres-server.ts'
import { dropDatabases, runVariable, serverVariable } from './postgres.ts'
import { sayLine } from './report.ts'

/** What was made ready, in words for a person, and how it is put away after the run. */
export type Prepared = Readonly<{ says: string; putAway: () => Promise<void> }>

/**
 * Begun at once, while the tools look at the sources: on a new machine they are installed first, one after another, as Debian wants it.
 * A person learns what is used, and how long it took to have it.
 */
export function makeReady(wanted: readonly Need[]): ReadonlyMap<Need, Promise<Prepared>> {
  let before: Promise<unknown> = Promise.resolve()
  return new Map(
    wanted.map(need => {
      const making = before.then(() => made(need))
      before = making.catch(String)
      return [need, making]
    }),
  )
}

async function made(need: Need): Promise<Prepared> {
  const since = performance.now()
  const prepared = await prepare[need]()
  sayLine(need, `${prepared.says}, ready after ${((performance.now() - since) / 1000).toFixed(1)} s`)
  return prepared
}

/** In a sentence, what keeps a group from running. */
export async function troubleOf(
  group: Folder,
  ready: ReadonlyMap<Need, Promise<Prepared>>,
): Promise<string | undefined> {
  try {
    for (const need of group.needs) await ready.get(need)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Makes ready, once for a whole run, what some groups need. Rejects with one sentence that says what to do. */
const prepare: Readonly<Record<Need, () => Promise<Prepared>>> = {
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
