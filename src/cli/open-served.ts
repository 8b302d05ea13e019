import type { Config } from '#real/config.ts'
import type { Places } from '#real/sources/place.ts'
import { serverOf } from '#store/lock.ts'
import { besideTraining } from './sandbox/beside-training.ts'
import { openNation } from './sandbox/open-nation.ts'
import { signInPage, signIns } from './sandbox/welcome.ts'
import type { KeptWish } from './sandbox/wish-file.ts'
import { openSystem, type System } from './system.ts'

/** A system that is to be served: how people sign in to it, where nobody else shows them, and what is to be ended after it. */
export type OpenServed = Readonly<{
  system: System
  signIn: (url: string) => Promise<string>
  rest: () => Promise<void>
}>

/** Opens what is there, with the files of others beside it; of a point of contact that is trained, makes what is not. */
export async function openServed(config: Config, wish: KeptWish | undefined): Promise<OpenServed> {
  const isServed = serverOf(config.dataDir) !== undefined
  const { places, stop } = besideTraining(config, isServed ? undefined : wish)
  try {
    const isTrained = config.here.role === 'poc' && wish !== undefined
    const opened = isTrained ? await openTrainingPoc(config, wish, places) : await openAsItIs(config, places)
    return { ...opened, rest: stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Opened = Omit<OpenServed, 'rest'>

const openAsItIs = async (config: Config, places: Promise<Places>): Promise<Opened> => ({
  system: await openSystem(config, { places }),
  signIn: async () => '',
})

async function openTrainingPoc(config: Config, wish: KeptWish, places: Promise<Places>): Promise<Opened> {
  const { system, nation, callers } = await openNation(config, wish, places)
  const licensee = nation.licensees.find(({ expires }) => wish.on <= expires)
  return {
    system,
    signIn: async url =>
      licensee === undefined ? '' : signInPage(await signIns({ licensee, callers, url }, system.world)),
  }
}
