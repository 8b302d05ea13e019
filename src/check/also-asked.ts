import type { Seen } from '#law/lives/lives.ts'
import type { Ntn } from '#law/words.ts'
import { alsoAskedToday } from '#ledger/asked-today.ts'
import type { World } from '../world.ts'

/**
 * The other checks about the same person today, as an examiner may see them: number, state and answer, and nothing of whom they are
 * about. One whose transferee was destroyed is not among them, and tomorrow none is.
 */
export async function alsoAsked(ntn: Ntn, world: World): Promise<readonly Seen<'transaction'>[]> {
  const others = await alsoAskedToday(ntn, world)
  const found = await Promise.all(others.map(other => world.find.transaction(other, { audience: 'examiner' })))
  return found.filter(seen => seen !== undefined).toSorted(byContact)
}

const byContact = ({ state: one }: Seen<'transaction'>, { state: other }: Seen<'transaction'>): number =>
  Temporal.Instant.compare(one.assigned.contact, other.assigned.contact)
