import type { Seen } from '#law/lives/lives.ts'
import type { Nri, Ori } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { mark } from '#ledger/mark.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { contributionOf, type Contribution } from './contribution.ts'
import { ownEntry } from './own-entry.ts'

/** An entry as its agency may see it. Of one that is over nobody knows any more whom it was about. */
export type ReadEntry = Readonly<{ seen: Seen<'entry'>; contribution?: Contribution }>

/** Shows an agency its own entry. That it was read, by whom and for what, leaves a leaf before anything is shown. */
export async function readEntry(
  { nri, ori, use }: Readonly<{ nri: Nri; ori: Ori; use: string }>,
  by: Actor,
  world: World,
): Promise<ReadEntry | Refusal<'unknown-number'>> {
  const seen = await ownEntry({ nri, ori }, world)
  if (isRefusal(seen)) return seen
  const row = await world.find.entryRow(nri)
  if (row === undefined || row.record === null) return { seen }
  await mark(by, { subject: nri, body: { type: 'read-record', use } }, world)
  return { seen, contribution: contributionOf(seen.state, row.record, row) }
}
