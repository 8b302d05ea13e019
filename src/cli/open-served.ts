import type { Config } from '#real/config.ts'
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

/** Opens what is there; of a point of contact that is trained, makes what is not. */
export async function openServed(config: Config, wish: KeptWish | undefined): Promise<OpenServed> {
  if (config.here.role === 'poc' && wish !== undefined) return openTrainingPoc(config, wish)
  const isServed = serverOf(config.dataDir) !== undefined
  const beside = besideTraining(config, isServed ? undefined : wish)
  try {
    const system = await openSystem(config, { places: beside.places })
    return { system, signIn: async () => '', rest: beside.stop }
  } catch (error) {
    await beside.stop()
    throw error
  }
}

async function openTrainingPoc(config: Config, wish: KeptWish): Promise<OpenServed> {
  const { system, nation, callers } = await openNation(config, wish, Promise.resolve({}))
  const licensee = nation.licensees.find(({ expires }) => wish.on <= expires)
  return {
    system,
    signIn: async url =>
      licensee === undefined ? '' : signInPage(await signIns({ licensee, callers, url }, system.world)),
    rest: async () => undefined,
  }
}
