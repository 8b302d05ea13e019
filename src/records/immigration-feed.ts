import { isRecordForIce } from '#law/notices/unlawful-presence.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { IsoDate, Nri, Ori } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import type { EntryRow } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { contributionOf, type Contribution } from './contribution.ts'

/** What has changed of the records of unlawful presence after a place in the order of all changes. */
export type ImmigrationFeed = Readonly<{
  records: readonly Readonly<{ nri: Nri; ori: Ori; contribution: Contribution }>[]
  /** Of category E and none of these any more: withdrawn, suspended, or found to say something else. */
  gone: readonly Nri[]
  /** Where to go on. The same as before where nothing has changed. */
  next: number
  more: boolean
}>

/** So many changes of whatever category are gone through in one call, so that it ends soon. */
const mostLookedAt = 1_000
const category = 'E'

/**
 * 34 U.S.C. 40916, for the agency alone that is set as ICE. That each record is read, by whom and for what, leaves a leaf before any is
 * shown. Where a record came from, and who paid for its supply, keeps none of them back: the section stands over any other law.
 */
export async function immigrationFeed(
  { after, ori, by }: Readonly<{ after: number; ori: Ori; by: Actor }>,
  world: World,
): Promise<ImmigrationFeed | Refusal<'ice-alone'>> {
  if (ori !== world.settings.federal.ice) return refuse('ice-alone')
  const rows = await world.find.entriesAfter(after, mostLookedAt)
  const entries = await world.find.entries(rows.map(({ nri }) => nri))
  const ofCategory = rows.flatMap(row => {
    const entry = entries.get(row.nri)?.state
    return entry === undefined || entry.category !== category ? [] : [{ row, entry }]
  })
  const records = ofCategory.flatMap(({ row, entry }) =>
    row.record !== null && isShown(row, ori, world)
      ? [{ nri: row.nri, ori: entry.ori, contribution: contributionOf(entry, row.record, row) }]
      : [],
  )
  const marks = records.map(({ nri }) => ({ subject: nri, body: { type: 'read-record', use: 'immigration' } }))
  // If that cannot be kept nothing is shown.
  if (marks.length > 0) await write({ by, steps: [], marks }, world)
  return {
    records,
    gone: ofCategory.flatMap(({ row: { nri } }) => (records.some(one => one.nri === nri) ? [] : [nri])),
    next: rows.at(-1)?.position ?? after,
    more: rows.length === mostLookedAt,
  }
}

function isShown({ inForce, record }: EntryRow, ori: Ori, { now, settings: { policies } }: World): boolean {
  const on = dayOfAgency(ori, now()) as IsoDate
  return inForce && record !== null && isRecordForIce(record.category, record.facts, { on, policies })
}
