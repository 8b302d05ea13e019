import { isEpoch } from '#law/retention/epochs.ts'
import type { World } from '../world.ts'

/**
 * Before anybody is served: a database under whose keys some were destroyed is older than its keystore. Throws one clear sentence, because
 * what was destroyed since stands in it again.
 */
export async function requireOneTime({ find, keys }: Pick<World, 'find' | 'keys'>): Promise<void> {
  for (const under of await find.wrappings()) {
    if (!isEpoch(under)) continue
    const state = await keys.stateOf(under)
    if (state === 'destroyed')
      throw new Error(
        `The database is older than its keystore: keys stand in it under ${under}, which was destroyed. Run: npm run -s nics -- restore --here`,
      )
    if (state === 'none')
      throw new Error(
        `The keystore is not of this database, or older than it: ${under}.key is missing and was not destroyed here. Restore it.`,
      )
  }
}
