import { epochOf, type EpochLength } from '#law/retention/epochs.ts'
import type { World } from '../world.ts'
import { openEpoch } from './under.ts'
import { beginEpoch } from './write.ts'

/** The epoch of this length that is open now, with a life, and so with an end that is owed. */
export const openEpochNow = (length: EpochLength, world: World): Promise<string> =>
  openEpoch(epochOf(world.now(), length), epoch => beginEpoch(epoch, world), world)
