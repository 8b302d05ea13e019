import type { World } from '../world.ts'
import type { Actor, Mark } from './change.ts'
import { defect } from './defect.ts'
import { write } from './write.ts'

/** Writes a leaf and nothing else. If it cannot be kept, the act that it announces does not happen. */
export async function mark(by: Actor, marked: Mark, world: World): Promise<void> {
  const { outcome } = await write({ by, steps: [], marks: [marked] }, world)
  if (outcome !== 'kept') defect('a leaf of its own can be neither stale nor repeated')
}
