import type { Seen } from '#law/lives/lives.ts'
import type { Nri, Ori } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { mark } from '#ledger/mark.ts'
import type { EventRow } from '#ledger/rows.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { Reading } from '../find.ts'
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
  return { seen, contribution: contributionOf(seen.state, row.record) }
}

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

/** The agency's own records without whom they are about: that of one number, or in the order of numbers after one of them. */
export async function listEntries(
  { ori, ari, after, limit }: Readonly<{ ori: Ori; ari?: string; after: string; limit: number }>,
  { find }: World,
): Promise<Readonly<{ entries: readonly Seen<'entry'>[]; more?: string }>> {
  const numbers =
    ari === undefined
      ? await find.agencyNumbersAfter(ori, after, limit)
      : [...(await find.agencyNumbers(ori, [ari]))].map(([number, nri]) => ({ ari: number, nri }))
  const nris = numbers.flatMap(({ nri }) => nri ?? [])
  const found = await find.entries(nris)
  const last = numbers.length < limit ? undefined : numbers.at(-1)?.ari
  return { entries: nris.flatMap(nri => found.get(nri) ?? []), ...(last === undefined ? {} : { more: last }) }
}
