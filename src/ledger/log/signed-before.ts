import type { World } from '../../world.ts'
import { rootOfEdge } from '../tree/edge.ts'
import { apart, isSame } from '../tree/hash.ts'
import { consistencyProof } from '../tree/proofs.ts'
import { isConsistent, type Root } from '../tree/verify.ts'

/** The database is older than what its key has signed, or another: whoever signed it now would tell two histories. */
export const olderThanSigned = 'log-older-than-signed'

/**
 * Holds what is about to be signed against the largest checkpoint that this key ever signed, which stands beside the key and not in
 * the database: a database that was restored to an earlier moment cannot know. Throws unless the one goes on from the other.
 */
export async function requireContinuation(
  name: string,
  next: Root,
  { log, journal }: Pick<World, 'log' | 'journal'>,
): Promise<void> {
  const before = await journal.signed(name)
  if (before === undefined || (before.size === next.size && isSame(before.root, next.root))) return
  const goesOn =
    before.size < next.size && isConsistent(before, next, await consistencyProof(before.size, next.size, log.tile))
  if (!goesOn)
    throw Object.assign(new Error(`defect: the log of ${next.size} entries does not go on from what was signed`), {
      code: olderThanSigned,
    })
}

/** Whether the log as it is kept does not go on from what its key has signed. */
export async function isOlderThanSigned(name: string, world: Pick<World, 'log' | 'journal'>): Promise<boolean> {
  const { size, edge } = await world.log.head()
  try {
    await requireContinuation(name, { size, root: rootOfEdge(apart(edge)) }, world)
    return false
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === olderThanSigned) return true
    throw error
  }
}
