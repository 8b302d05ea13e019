import type { Seen } from '#law/lives/lives.ts'
import type { Actor } from '#ledger/change.ts'
import { defect } from '#ledger/defect.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import type { Contribution } from './contribution.ts'
import { changeOf, kindsOf, numberedIn } from './enter-entry.ts'
import { rejected } from './rejected.ts'

/** How many entries one change carries at the most, so that no commit holds the position row for long. */
export const entriesPerChange = 500

/** Enters several at once: kept whole, or not at all, so that one which is wrong keeps all out. At most `entriesPerChange`. */
export async function enterEntries(
  contributions: readonly Contribution[],
  by: Actor,
  world: World,
): Promise<readonly Seen<'entry'>[] | Refusal<'record-invalid'>> {
  if (contributions.length > entriesPerChange) defect(`a change carries at most ${entriesPerChange} entries`)
  const now = world.now()
  const wrong = contributions.flatMap(contribution => rejected(contribution, now))
  if (wrong.length > 0) return refuse('record-invalid', wrong)
  const numbered = contributions.map(contribution => numberedIn(contribution, undefined, world))
  const kinds = await kindsOf(contributions, world)
  const written = await write({ by, ...changeOf(numbered, now, kinds) }, world)
  if (written.outcome !== 'kept') defect('these records are entered for the first time')
  return numbered.map(({ nri }) => written.seen('entry', nri))
}
