import type { Seen } from '#law/lives/lives.ts'
import type { Nri, Ori } from '#law/words.ts'
import type { EventRow } from '#ledger/rows.ts'
import type { Reading } from '../find.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { ownEntry } from './own-entry.ts'

/** What happened to an entry and who read it: never whom it is about. */
export type EntryHistory = Readonly<{
  seen: Seen<'entry'>
  events: readonly EventRow[]
  readings: readonly Reading[]
}>

/** More readings than an agency would look through. */
const mostReadings = 200

export async function historyOf(
  of: Readonly<{ nri: Nri; ori: Ori }>,
  world: World,
): Promise<EntryHistory | Refusal<'unknown-number'>> {
  const seen = await ownEntry(of, world)
  if (isRefusal(seen)) return seen
  const [events, readings] = await Promise.all([world.find.events(of.nri), world.find.readings(of.nri, mostReadings)])
  return { seen, events, readings }
}
