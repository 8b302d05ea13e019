import { randomBytes } from 'node:crypto'
import { watchedClock } from '#real/clock.ts'
import type { Config } from '#real/config.ts'
import { withKeyedRequests } from '#ledger/keyed-requests.ts'
import { entrySealing, withSealedEntries } from '#ledger/sealed-entries.ts'
import { keystoreOf } from '#real/keys/configured.ts'
import { watchedAgencies } from '#real/agencies/agencies.ts'
import { openJournal } from '#real/keys/file-journal.ts'
import { openKeysIn } from '#real/keys/keystore.ts'
import type { Keystore } from '#real/keys/vault.ts'
import { realWorld } from '#real/world.ts'
import { openDatabase, type Database } from '#store/database.ts'
import { createStore } from '#store/store.ts'
import type { World } from '../world.ts'
import { makeDataDir, whereOf } from './where.ts'

export type Maintenance = Readonly<{ database: Database; world: World; keystore: Keystore }>

/** A database and its keystore, without a source and without anybody who listens: for what is done to them while nobody is served. */
export async function inMaintenance<Result>(
  config: Config,
  act: (maintenance: Maintenance) => Promise<Result>,
): Promise<Result> {
  makeDataDir(config)
  const keystore = keystoreOf(config)
  const [keys, journal] = [await openKeysIn(keystore), openJournal(config.keysDir)]
  const database = await openDatabase(whereOf(config))
  try {
    const sealing = entrySealing({ keys, random: randomBytes, now: () => Temporal.Now.instant() })
    const store = withKeyedRequests(withSealedEntries(createStore(database), sealing), keys)
    const { here, settings } = config
    const agencies = watchedAgencies(config.agenciesDir)
    const parts = {
      here,
      agencies,
      store,
      clock: watchedClock(),
      keys,
      journal,
      sources: {},
      settings,
      send: nobody,
      call: unheard,
    }
    return await act({ database, keystore, world: { ...realWorld(parts), random: randomBytes } })
  } finally {
    await database.close()
  }
}

const nobody: World['send'] = async () => ({ received: false, through: 'maintenance' })
const unheard: World['call'] = async () => ({ accepted: false, because: 'not-configured' })
