import type { World } from '../../world.ts'
import { readCheckpoint, verifierOf, type Checkpoint } from './checkpoint.ts'
import type { Verifier } from './note.ts'

/** The last checkpoint that was signed, as it is written and as it reads. */
export type Current = Readonly<{ verifier: Verifier; checkpoint: Checkpoint; written: string }>

/** Undefined while nothing was signed yet, or nothing by the key that is there now. */
export async function current({ log, keys }: Pick<World, 'log' | 'keys'>): Promise<Current | undefined> {
  const { signed } = await log.head()
  if (signed === undefined) return undefined
  const verifier = verifierOf(await keys.logKey())
  const checkpoint = readCheckpoint(signed.note, verifier)
  return checkpoint === undefined ? undefined : { verifier, checkpoint, written: signed.note }
}
