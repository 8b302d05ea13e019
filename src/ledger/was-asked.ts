import type { Ntn } from '#law/words.ts'
import type { World } from '../world.ts'
import { openKey } from './keys.ts'
import type { RequestRow } from './rows.ts'
import { commitment } from './seal.ts'

/**
 * Whether this is what a request asked before. Once identity is destroyed nobody can say, and the answer is no: what could
 * still tell would tell anybody who tried a name on it.
 */
export async function wasAsked(
  { ntn, fingerprint }: Readonly<{ ntn: Ntn }> & Pick<RequestRow, 'fingerprint'>,
  asked: unknown,
  world: World,
): Promise<boolean> {
  const key = await openKey(ntn, 'identity', world)
  return key !== undefined && commitment(key, asked) === fingerprint
}
