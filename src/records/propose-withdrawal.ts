import { makeWithdrawalNumber, withdrawalRandomBytes } from '#law/numbers.ts'
import type { BulkWithdrawal, Selection } from '#law/lives/bulk-withdrawal.ts'
import type { Seen } from '#law/lives/lives.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Ori } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { defect } from '#ledger/defect.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { selectAll } from './select-many.ts'
import { touching, type Known } from './touching.ts'

/** `known`: whether every open check, and every denial, is in memory, so that what stands on the entries can be counted. */
type Proposal = Readonly<{ ori: Ori; selection: Selection; reason: BulkWithdrawal['reason']; known?: Known }>
export type Proposed = Readonly<{ seen: Seen<'bulk-withdrawal'>; sample: readonly string[] }>

/**
 * 34 U.S.C. 40901(e)(1)(D): the dry run of taking back many entries. It says how many of what would go, and changes none of them. What
 * was seen is kept by its digest and by the place up to which the Indices were seen, so that nothing else can be approved.
 */
export async function proposeWithdrawal(
  { ori, selection, reason, known = {} }: Proposal,
  by: Actor,
  world: World,
): Promise<Proposed | Refusal<'nothing-selected' | 'selects-everything'>> {
  if (Object.keys(selection).length === 0) return refuse('selects-everything')
  const position = await world.find.position()
  const touched = touching(known, world)
  const { counts, digest, sample } = await selectAll(
    { ori, selection, reason, position, onPart: part => touched.add(part) },
    world,
  )
  if (counts.total === 0) return refuse('nothing-selected')
  const id = makeWithdrawalNumber(world.random(withdrawalRandomBytes))
  const event = {
    type: 'proposed',
    ...{ id, ori, selection, reason, position, counts, digest },
    ...{ by: by.id, on: dayOfAgency(ori, world.now()), touches: touched.counts(counts.total) },
  } as const
  const written = await write({ by, steps: [{ life: 'bulk-withdrawal', id, seen: undefined, event }] }, world)
  if (written.outcome !== 'kept') defect('a number of chance is given once')
  return { seen: written.seen('bulk-withdrawal', id), sample }
}
