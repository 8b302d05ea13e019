import { verifyLicensee } from '#access/verify.ts'
import { parseFfl } from '#law/numbers.ts'
import type { Config } from '#real/config.ts'
import type { Places } from '#real/sources/place.ts'
import type { Nation } from '#simulated/nation/nation.ts'
import { showProgress } from '../progress.ts'
import { openSystem, type System } from '../system.ts'
import { clientKeyOf } from './client-key.ts'
import { callersOf, partOf } from './part-of.ts'
import { writePocKeys } from './poc-keys.ts'
import { sandboxCallers, type SandboxCaller } from './sandbox-callers.ts'
import { isSettled, settleNation } from './settle-nation.ts'
import { keepWish, keptWish, nationOf, requireOwn, type KeptWish } from './wish-file.ts'

export type OpenNation = Readonly<{ system: System; nation: Nation; callers: readonly SandboxCaller[] }>

/** What opening PGlite takes where it makes a new database; the bar goes by it. */
const usualOpening = 3_000

/**
 * Opens a training system with its nation in it: with the files of others at these places. A start that
 * was interrupted goes on where it ended.
 */
export async function openNation(config: Config, wish: KeptWish, places: Promise<Places>): Promise<OpenNation> {
  const kept = keptWish(config.dataDir)
  if (kept !== undefined) requireOwn(kept, config)
  const whole = nationOf(wish)
  const nation = partOf(config.here, whole)
  const opening = showProgress(
    config.databaseUrl === undefined ? 'Opening the database (PGlite)' : 'Opening the database',
  )
  const system = await opening.during(openSystem(config, { nation: whole, places }), usualOpening)
  opening.done()
  try {
    if (kept === undefined) await begin(config, wish, system)
    const callers = callersOf(config.here, sandboxCallers(nation, Temporal.PlainDate.from(wish.on)))
    if (!(await isSettled(nation, callers, system.world))) await settle(nation, callers, system)
    await requireKeystore(config, nation, system)
    await writePocKeys(config.dataDir, callers, system.world)
    return { system, nation, callers }
  } catch (error) {
    await system.close()
    throw error
  }
}

/** Synthetic people must never come among real ones. */
async function begin({ dataDir }: Config, wish: KeptWish, { world }: System): Promise<void> {
  const held = Object.keys(await world.find.counts())
  if (held.length > 0)
    throw new Error('The database holds something that no training system made. Choose an empty one (DATABASE_URL).')
  keepWish(dataDir, wish)
}

async function settle(nation: Nation, callers: readonly SandboxCaller[], { world }: System): Promise<void> {
  const { people, records, licensees } = nation
  const progress = showProgress(`Making a nation of ${people.length.toLocaleString('en-US')} people`)
  await settleNation({ nation, callers, clientKeyOf: clientKeyOf(world), onProgress: progress.at }, world)
  progress.done(`${records.length} records about them, ${licensees.length} licensees, ${callers.length} callers`)
}

/** With another keystore than the database was made with, nobody could sign in, and nothing that is sealed could be read. */
async function requireKeystore({ dataDir, keysDir }: Config, { licensees: [one] }: Nation, { world }: System) {
  const ffl = parseFfl(one?.ffl ?? '')
  if (one === undefined || ffl === undefined) return
  const verified = await verifyLicensee({ ffl, codeWord: one.codeWord }, world)
  if ('refusal' in verified && verified.refusal === 'sign-in-failed')
    throw new Error(`${keysDir} is not the keystore of this database. Restore it, or remove ${dataDir} to start over.`)
}
