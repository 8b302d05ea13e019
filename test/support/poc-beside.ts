import assert from 'node:assert/strict'
import { certificateFile } from '#cli/sandbox/own-certificate.ts'
import { pocKeyFile } from '#cli/sandbox/poc-keys.ts'
import { whereOf } from '#cli/where.ts'
import { readConfig } from '#real/config.ts'
import { createStore } from '#store/store.ts'
import { openDatabase } from '#store/database.ts'
import { preloaded, signInsIn, startServer, type Serving } from '../prove/house/server.ts'
import type { MovedClock } from '../prove/house/clock.ts'
import { anyPort } from './any-port.ts'
import { startOver, stop } from '../scenarios/start-child.ts'
import type { Find } from '../../src/find.ts'

/** A nation small enough to be made in seconds, with people of every kind of record. */
export const madeOf = { seed: 1, people: 900 } as const

const envOf = (clock: MovedClock): Readonly<Record<string, string>> => ({
  ...{ NICS_PORT: '0', NICS_PEOPLE: String(madeOf.people), NICS_SEED: String(madeOf.seed) },
  ...{ NICS_TEST_CLOCK: clock.file, NODE_OPTIONS: preloaded(false), NICS_SEARCH_AGAIN_EVERY: 'PT2S' },
})

/** How a point of contact speaks with the nation: over its API, or by text messages. */
export type Carried = 'api' | 'line'

/** The national training system, in a process of its own, and where either carrier finds it. */
export async function startNation(
  dataDir: string,
  clock: MovedClock,
): Promise<Serving & Readonly<{ at: Readonly<Record<Carried, string>> }>> {
  const linePort = await anyPort()
  const serving = await startServer(dataDir, { ...envOf(clock), NICS_LINE_PORT: String(linePort) })
  return { ...serving, at: { api: serving.url, line: `tls://127.0.0.1:${linePort}` } }
}

/** Which state’s it is, where each keeps its data, and the line by which it reaches the nation. */
type Beside = Readonly<{ state: 'CO' | 'UT'; dataDir: string; nationDir: string; line: string }>

/** A state's point of contact beside it, in another, which reaches it by a line. */
export async function startPoc({ state, dataDir, nationDir, line }: Beside, clock: MovedClock): Promise<Serving> {
  const known = {
    NICS_NATION_KEY_FILE: pocKeyFile(nationDir, `poc-${state.toLowerCase()}`),
    ...(line.startsWith('tls:') && { NICS_NATION_CA: certificateFile(nationDir) }),
  }
  const start = startOver(dataDir, { ...envOf(clock), ...known }, [
    ...['src/cli/nics.ts', 'serve', '--as', 'poc', '--state', state, '--ori', `${state}SYPOC01`],
    ...['--nation', line, '--nation-client', `poc-${state.toLowerCase()}`],
  ])
  const { groups } = await start.says(/Serving at (?<url>http:\/\/\S+)/)
  return {
    url: groups?.['url'] ?? assert.fail('it says where'),
    pid: start.child.pid ?? assert.fail('it runs'),
    signIns: signInsIn(start.err() + start.out()),
    async stop() {
      assert.equal(await stop(start), 0, start.err())
    },
  }
}

/** Reads what a system that was stopped has kept. */
export async function keptIn<Read>(dataDir: string, read: (find: Find) => Promise<Read>): Promise<Read> {
  const database = await openDatabase(whereOf(readConfig({ NICS_DATA_DIR: dataDir })))
  try {
    return await read(createStore(database).find)
  } finally {
    await database.close()
  }
}
