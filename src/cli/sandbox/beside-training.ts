import { keepersOf } from '#contract/source/keepers.ts'
import type { Config } from '#real/config.ts'
import type { Places } from '#real/sources/place.ts'
import { tell } from '../output.ts'
import { placesOf } from '../system.ts'
import { makeDataDir } from '../where.ts'
import { startPeers } from './peer-processes.ts'
import type { KeptWish } from './wish-file.ts'

/** Where the files of others answer, and how those that were begun for it are ended. */
export type Beside = Readonly<{ places: Promise<Places>; stop: () => Promise<void> }>

/**
 * The files of others that the configuration names; in a training system each of the others as a process of its own, over the same nation.
 * They begin while the database opens. Throws, at once, one clear sentence about the configuration.
 */
export function besideTraining(config: Config, wish: KeptWish | undefined): Beside {
  const connected = placesOf(config)
  const names = keepersOf(config.here.role).filter(name => connected[name] === undefined)
  if (wish === undefined || names.length === 0)
    return { places: Promise.resolve(connected), stop: async () => undefined }
  makeDataDir(config)
  const begun = startPeers({ names, dataDir: config.dataDir, wish, say: tell })
  // Whoever opens the system hears of it; if the system does not open, nobody does.
  begun.catch(() => undefined)
  return {
    places: begun.then(({ places }) => ({ ...places, ...connected })),
    stop: async () => (await begun.catch(() => undefined))?.stop(),
  }
}
