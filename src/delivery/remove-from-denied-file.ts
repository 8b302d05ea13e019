import type { Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'
import { heardOf, sentAgain, settled } from './tell-denied-file.ts'

/**
 * 28 CFR 25.9(b)(1)(iii): takes a denial that fell, is held or was moved to the archive out of the file that NCIC keeps, by its number alone: the check
 * may be gone by then.
 */
export async function removeFromDeniedFile(due: Due, world: World): Promise<void> {
  const seen = await world.find.filing(due.subject)
  if (seen?.state.status !== 'removing') return settled(due, world)
  const { ntn, order } = seen.state
  const answer = await world.deniedFile?.remove({ ntn, order })
  if (answer === undefined || answer.kind === 'silent') return sentAgain(due, world)
  await heardOf('removed', { due, answer, order }, world)
}
