import { beginEpoch } from '#ledger/write.ts'
import type { World } from '../world.ts'

/**
 * A key that stands in the keystore and has no life in the database would never be destroyed: it was made by a process that was stopped
 * before its write, by a clock that was ahead, by a version that did not close epochs, or after the backup that was restored.
 */
export async function adoptEpochs(world: World): Promise<void> {
  for (const epoch of await world.keys.standing()) await beginEpoch(epoch, world)
}
