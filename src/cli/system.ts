import { districtsIn } from '#real/districts.ts'
import { watchedClock, type Clock } from '#real/clock.ts'
import type { Config } from '#real/config.ts'
import { withKeyedRequests } from '#ledger/keyed-requests.ts'
import { entrySealing, withSealedEntries } from '#ledger/sealed-entries.ts'
import { counted, type Counted } from '#real/delivery/account.ts'
import { callsOver } from '#real/delivery/calls.ts'
import { spared } from '#real/delivery/spared.ts'
import { keystoreOf } from '#real/keys/configured.ts'
import { openJournal } from '#real/keys/file-journal.ts'
import { createKeysIn, openKeysIn } from '#real/keys/keystore.ts'
import { keepersOf } from '#contract/source/keepers.ts'
import { nationAt } from '#real/nation/at.ts'
import type { Account } from '#real/sources/account.ts'
import type { Pushed } from '#real/nation/follow-up.ts'
import { connectFiles, type Files } from '#real/sources/connect.ts'
import { deniedFileAt } from '#real/sources/denied-file.ts'
import { credentialsIn, placeAt, placesIn, type Place, type Places } from '#real/sources/place.ts'
import type { Watchable } from '#real/sources/watch.ts'
import { sealOld } from '#real/seal-old.ts'
import { createRandom } from '#real/random.ts'
import { realWorld } from '#real/world.ts'
import { openIndices } from '#resident/indices.ts'
import type { Note } from '#resident/note.ts'
import { createListeners, type Listeners } from '#server/listeners.ts'
import { serverDefaults } from '#server/settings.ts'
import type { Nation } from '#simulated/nation/nation.ts'
import { createPeers } from '#simulated/peers/peers.ts'
import { openDatabase, type Database } from '#store/database.ts'
import { lockDirectory, type Lock } from '#store/lock.ts'
import { marksIn } from '#store/marks.ts'
import { migrate, pending } from '#store/migrate.ts'
import { createStore } from '#store/store.ts'
import { present } from '../present.ts'
import type { World } from '../world.ts'
import { agenciesOf } from './agencies-of.ts'
import { said, type Said } from './said.ts'
import { makeDataDir, whereOf } from './where.ts'

/** Events and codes. Nothing here can name anybody. */
type SystemNote = Note & Readonly<{ channel?: string; error?: string }>

/** A world over its database, not yet open to anybody. */
export type System = Readonly<{
  world: World
  kind: Database['kind']
  listeners: Listeners
  /** Says where the server answers, to whoever looks into the data directory. */
  announce: Lock['announce']
  /** What the index and the calls say of themselves, from the beginning on. */
  hear: Said<SystemNote>['hear']
  /** What came of the calls to agencies. */
  calls: Counted['counts']
  /** How each file of others that is connected has answered, and the nation where we are a point of contact. */
  accounts: Readonly<Record<string, Readonly<{ account: () => Account }>>>
  /** Those, and the nation where we are a point of contact: what they hold up is searched as soon as they are back. */
  watched: readonly Watchable[]
  /** What the nation sends a point of contact unasked, from the beginning on. */
  hearNation: Said<Pushed>['hear']
  /** Numbers of the index, by name. */
  gauges: () => Readonly<Record<string, number>>
  close: () => Promise<void>
}>

export type Over = Readonly<{
  /** Whose records the files of others hold that are connected nowhere, in this process. */
  nation?: Nation
  /** Where the files of others answer, if not where the configuration says. */
  places?: Places | Promise<Places>
  clock?: Clock
}>

/**
 * Opens everything that stands under a server: the data directory for one process alone, the keystore, the database, the
 * sources. A training system makes what is missing; production throws one clear sentence and leaves it to `nics migrate`.
 */
export async function openSystem(
  config: Config,
  { nation, places = placesOf(config), clock = watchedClock() }: Over,
): Promise<System> {
  makeDataDir(config)
  const lock = await lockDirectory(config.dataDir)
  try {
    const keystore = keystoreOf(config)
    if (config.mode === 'sandbox') await createKeysIn(keystore)
    const keys = await openKeysIn(keystore)
    const database = await openDatabase(whereOf(config))
    try {
      await bringForward(config, database)
      const lines = nation === undefined ? {} : createPeers(nation.records, config.here)
      const connected = await places
      const files = connectFiles(connected, clock.now, lines, config.here.role)
      const beside = { ...asPoc(config, clock.now), ...contributing(deniedFilePlace(config, connected), clock.now) }
      return await systemOver({ config, files, beside, lock, database, keys, clock })
    } catch (error) {
      await database.close()
      throw error
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function bringForward({ mode }: Config, database: Database): Promise<void> {
  if (mode === 'sandbox') {
    await migrate(database)
    return
  }
  const missing = await pending(database)
  if (missing.length > 0) throw new Error(`The database lacks ${missing.join(', ')}. Run: npm run -s nics -- migrate`)
}

type Opened = Readonly<{
  config: Config
  files: Files
  beside: Pick<World, 'sources' | 'nation' | 'deniedFile'> &
    Pick<System, 'watched' | 'hearNation' | 'accounts'> &
    Readonly<{ leave: () => void }>
  lock: Lock
  database: Database
  keys: World['keys']
  clock: Clock
}>

async function systemOver({ config, files, beside, lock, database, keys, clock }: Opened): Promise<System> {
  const random = createRandom()
  const sealing = entrySealing({ keys, random, now: clock.now })
  const store = withKeyedRequests(withSealedEntries(createStore(database), sealing), keys)
  const sealingAll = sealOld(database, sealing.seal)
  const listeners = createListeners(serverDefaults)
  const { say, hear } = said<SystemNote>()
  const indices = await openIndices({
    ...{ find: store.find, marks: marksIn(database.query), keys, now: clock.now, random },
    ...{ directory: config.dataDir, note: say },
  })
  const sources = { indices: indices.source, ...files.sources, ...beside.sources }
  const { settings, here, calls: set, agency } = config
  const calls = counted(
    spared(callsOver({ settings: set, agency: agency.name, keys, now: clock.now }), clock.now),
    (channel, { because, code }) =>
      say({ event: 'call-failed', channel, because, ...(code === undefined ? {} : { error: code }) }),
  )
  const journal = openJournal(config.keysDir)
  const agencies = agenciesOf(config, () => say({ event: 'agencies-unreadable' }))
  const world = realWorld({
    ...{ here, agencies, store, clock, keys, journal, sources, settings, send: listeners.send, call: calls.call },
    districts: districtsIn(config.dataDir),
    ...present({ nation: beside.nation, deniedFile: beside.deniedFile }),
  })
  // Whoever asks first should not wait for the index of everybody.
  await indices.drain().catch(async (error: unknown) => {
    await indices.stop()
    throw error
  })
  return {
    world,
    kind: database.kind,
    listeners,
    announce: lock.announce,
    hear,
    calls: calls.counts,
    accounts: { ...files.guarded, ...beside.accounts },
    watched: [...Object.values(files.guarded), ...beside.watched],
    hearNation: beside.hearNation,
    gauges: indices.gauges,
    async close() {
      listeners.close()
      beside.leave()
      await sealingAll.stop()
      await indices.stop()
      await database.close().finally(lock.release)
    },
  }
}

/** Of a nation alone: a point of contact tells it what it denies. In a training system the NCIC that is played takes the denials too. */
export function deniedFilePlace(
  { here, mode, deniedFile, sources }: Config,
  places: Pick<Places, 'ncic'>,
): Place | undefined {
  if (here.role === 'poc') return undefined
  if (deniedFile === undefined) return mode === 'sandbox' ? places.ncic : undefined
  return placeAt('Denied Transaction File (NICS_DENIED_FILE)', deniedFile, credentialsIn(sources.files))
}

const contributing = (place: Place | undefined, now: World['now']): Pick<World, 'deniedFile'> =>
  place === undefined ? {} : { deniedFile: deniedFileAt(place, now) }

/** What a point of contact asks beside its state's files: the nation. */
function asPoc({ here, nation: place }: Config, now: World['now']): Opened['beside'] {
  const { say, hear } = said<Pushed>()
  if (here.role === 'national' || place === undefined)
    return { sources: {}, watched: [], accounts: {}, hearNation: hear, leave: () => undefined }
  const { nation, source, stand, close } = nationAt(place, now, (text, end) => say({ text, end }))
  const hearNation: System['hearNation'] = listener => {
    hear(listener)
    stand()
  }
  const sources = { national: source }
  return { nation, sources, watched: [source], accounts: { national: nation }, hearNation, leave: close }
}

/** The files of others that the configuration names. Throws one clear sentence. */
export const placesOf = ({ sources, here }: Config): Places =>
  placesIn(sources.at, credentialsIn(sources.files), keepersOf(here.role))
