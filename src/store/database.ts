import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Driver } from './driver.ts'
import { lockDirectory } from './lock.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import type { Query } from './statement.ts'
import { isMeeting } from './trouble.ts'

/** Where rows are kept: PostgreSQL by its address; PGlite in a directory of ours; PGlite in memory, of a cluster as it was dumped. */
export type Where = Readonly<{ url: string }> | Readonly<{ directory: string }> | Readonly<{ copyOf: Blob }>

export type Database = Readonly<{
  kind: Driver['kind']
  query: Query
  /** One transaction, kept unless `keeps` says no of what `act` came to. When it met another it is done again. */
  within: <Result>(act: (query: Query) => Promise<Result>, keeps?: (result: Result) => boolean) => Promise<Result>
  dialect: Driver['dialect']
  close: () => Promise<void>
}>

/** Throws one clear sentence when it cannot be opened: nobody listens, too old, another process has the directory. */
export async function openDatabase(where: Where): Promise<Database> {
  if ('copyOf' in where) return over(await openPglite({ loadDataDir: where.copyOf }))
  return over(await ('url' in where ? openPostgres(where.url) : openDirectory(where.directory)))
}

/** Two processes can open one directory without a word, and spoil it; so we lock it first. */
async function openDirectory(directory: string): Promise<Driver> {
  await mkdir(directory, { recursive: true })
  const lock = await lockDirectory(directory)
  try {
    const driver = await openPglite({ dataDir: join(directory, 'database') })
    return { ...driver, close: () => driver.close().finally(lock.release) }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Two acts that met are parted by the first repetition; three, when many meet. */
const repetitions = 3

function over({ kind, query, within, dialect, close }: Driver): Database {
  const inside = new AsyncLocalStorage<true>()
  return {
    kind,
    dialect,
    close,
    query: (asked, ...params) => {
      // PGlite has one connection, so this would wait for ever; PostgreSQL's would be the second of one act.
      if (inside.getStore()) throw new Error(`defect: ${asked.name} goes past the transaction it is called in`)
      return query(asked, ...params)
    },
    async within(act, keeps = () => true) {
      for (let repeated = 0; ; repeated += 1) {
        try {
          return await inside.run(true, () => within(act, keeps))
        } catch (error) {
          if (!isMeeting(error) || repeated === repetitions) throw error
        }
      }
    },
  }
}
