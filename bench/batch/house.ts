import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noAgencies } from '#notice/directory/agencies.ts'
import { withKeyedRequests } from '#ledger/keyed-requests.ts'
import { entrySealing, withSealedEntries } from '#ledger/sealed-entries.ts'
import { watchedClock } from '#real/clock.ts'
import { openJournal } from '#real/keys/file-journal.ts'
import { createKeystore, openKeystore } from '#real/keys/file-keystore.ts'
import { createRandom } from '#real/random.ts'
import { realWorld } from '#real/world.ts'
import { openIndices } from '#resident/indices.ts'
import { withSettings } from '#law/settings.ts'
import { openDatabase } from '#store/database.ts'
import { marksIn } from '#store/marks.ts'
import { migrate } from '#store/migrate.ts'
import { createStore } from '#store/store.ts'
import { startPostgres } from '../../test/support/postgres-server.ts'
import type { World } from '../../src/world.ts'

/** Everything of a server but its doors, over a PostgreSQL of its own with that program's settings as they come. */
export type House = Readonly<{ world: World; url: string; server: number; close: () => Promise<void> }>

const send = async () => ({ received: false, through: 'nobody' })
const call: World['call'] = async () => ({ accepted: false, because: 'not-configured' })

export async function openHouse(others: World['sources'] = {}): Promise<House> {
  const directory = await mkdtemp(join(tmpdir(), 'nics-bench-batch-'))
  const server = await startPostgres()
  const keysDir = join(directory, 'keys')
  await createKeystore(keysDir)
  const keys = openKeystore(keysDir)
  const database = await openDatabase({ url: server.url })
  await migrate(database)
  const clock = watchedClock()
  const random = createRandom()
  const sealing = entrySealing({ keys, random, now: clock.now })
  const store = withKeyedRequests(withSealedEntries(createStore(database), sealing), keys)
  const indices = await openIndices({
    ...{ find: store.find, marks: marksIn(database.query), keys, now: clock.now, random },
    ...{ directory, note: () => undefined },
  })
  const sources = { ...others, indices: indices.source }
  const journal = openJournal(keysDir)
  const here = { role: 'national' } as const
  const world = realWorld({
    here,
    agencies: noAgencies,
    store,
    clock,
    keys,
    journal,
    sources,
    settings: withSettings({}),
    send,
    call,
  })
  return {
    world,
    url: server.url,
    server: server.pid,
    async close() {
      await indices.stop()
      await database.close()
      await server.stop()
      await rm(directory, { recursive: true })
    },
  }
}
