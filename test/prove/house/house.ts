import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runNics } from '../../unit/cli/run-nics.ts'
import { clientOf, type Client } from './client.ts'
import { movedClock, type MovedClock } from './clock.ts'
import { makeDatabase, type Database } from './database.ts'
import { preloaded, startServer, type Serving } from './server.ts'

/** The whole system on one disk: its database, its keystore, its logs, its temporary files, its backups. */
export type House = Readonly<{
  clock: MovedClock
  database: Database
  keysDir: string
  backups: string
  /** The database that is served. */
  served: () => string
  pid: () => number
  client: () => Client
  /** Serves a database, after stopping what is served. Whoever signed in has to do so again. */
  serve: (database: string) => Promise<void>
  rest: () => Promise<void>
  nics: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<void>
  close: () => Promise<void>
}>

/** Enough that a sample of every sign-in is printed. */
const nation = '600'

type Wish = Readonly<{ folder: string; name: string; unsealed: boolean; database: Database; clock: MovedClock }>

/** `answered` hears which endpoints answered. */
export async function makeHouse(wish: Wish, answered: (endpoint: string) => void): Promise<House> {
  const { folder, name, unsealed, database, clock } = wish
  const [dataDir, temporary, backups] = ['nics', 'temporary', 'backups'].map(part => join(folder, name, part))
  if (dataDir === undefined || temporary === undefined || backups === undefined) throw new Error('three were named')
  for (const part of [temporary, backups]) mkdirSync(part, { recursive: true })
  chmodSync(backups, 0o777)
  const keysDir = join(dataDir, 'keys')
  const envOf = (over: string) => ({
    ...{ NICS_DATA_DIR: dataDir, DATABASE_URL: database.urlOf(over), NICS_PEOPLE: nation, NICS_PORT: '0' },
    // Some points of contact ask the bodies themselves.
    NICS_OUTREACH_BY_POCS: 'CA=2022-06-25,CO=2022-06-25,CT=2022-06-25',
    ...{ TMPDIR: temporary, NICS_TEST_CLOCK: clock.file, NODE_OPTIONS: preloaded(unsealed) },
  })
  let served = name
  let serving: Serving | undefined
  let client: Client | undefined
  const rest = async (): Promise<void> => {
    await serving?.stop()
    serving = undefined
  }
  const running = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('Nobody is served now.')
    return value
  }
  return {
    ...{ clock, database, keysDir, backups, rest },
    served: () => served,
    pid: () => running(serving).pid,
    client: () => running(client),
    async serve(over) {
      await rest()
      served = over
      serving = await startServer(dataDir, envOf(over))
      client = await clientOf(serving, answered)
    },
    async nics(args, env = {}) {
      const { status, stderr, stdout } = await runNics(args, { ...envOf(served), ...env })
      if (status !== 0) throw new Error(`nics ${args.join(' ')} ended with ${status}: ${stderr}${stdout}`)
    },
    async close() {
      await rest()
    },
  }
}

/** The cluster and the clock that two houses share. */
export async function makeGround(folder: string): Promise<Readonly<{ database: Database; clock: MovedClock }>> {
  return { clock: movedClock(join(folder, 'clock')), database: await makeDatabase(join(folder, 'postgresql')) }
}
