import { isStanding, type WithdrawReason } from '#law/lives/entry.ts'
import type { RecordOutcome } from '#law/lives/challenge.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Nri } from '#law/words.ts'
import type { Change, Step } from '#ledger/change.ts'
import type { KeptEntry, KeptTally } from '#ledger/rows.ts'
import { canonical } from '#ledger/seal.ts'
import type { Hit, Hits } from '#search/hit.ts'
import type { World } from '../world.ts'
import type { Challenged } from './amend-challenge.ts'

/** What was never right is told apart from what is so no longer: the first puts every other denial that rests on it into review. */
const reasons: Readonly<Partial<Record<RecordOutcome, WithdrawReason>>> = {
  erroneous: 'never-valid',
  'no-longer-bars': 'no-longer-applies',
}

type Removed = Readonly<{ steps: readonly Step[] }> & Required<Pick<Change, 'entries' | 'tallies'>>

/**
 * 34 U.S.C. 40901(g): a record that is found erroneous is removed from the system, whoever contributed it, and its agency sees by whom and
 * why. An entry that its agency has corrected meanwhile is another record, and stays. What another keeps it corrects itself.
 */
export async function removed({ challenge }: Challenged, { hits }: Hits, world: World): Promise<Removed> {
  const found = await Promise.all(hits.map(hit => removal(hit, challenge.state.settled[hit.number], world)))
  const all = found.filter(one => one !== undefined)
  return {
    steps: all.map(({ step }) => step),
    entries: all.map(({ entry }) => entry),
    tallies: all.map(({ tally }) => tally),
  }
}

async function removal(
  { record }: Hit,
  outcome: RecordOutcome | undefined,
  world: World,
): Promise<Readonly<{ step: Step; entry: KeptEntry; tally: KeptTally }> | undefined> {
  const reason = outcome === undefined ? undefined : reasons[outcome]
  if (reason === undefined || record.source !== 'indices') return undefined
  const nri = record.id as Nri
  const [seen, row] = await Promise.all([world.find.entry(nri), world.find.entryRow(nri)])
  if (seen === undefined || !isStanding(seen.state) || row?.inForce !== true) return undefined
  if (canonical(row.record) !== canonical(record)) return undefined
  const { ori } = seen.state
  return {
    step: { life: 'entry', id: nri, seen, event: { type: 'withdrawn', reason } },
    entry: { nri, inForce: false, record: null },
    tally: { ori, day: dayOfAgency(ori, world.now()), what: `withdrawn ${reason}`, count: 1 },
  }
}
