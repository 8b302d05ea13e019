import type { Seen } from '#law/lives/lives.ts'
import type { WithdrawReason } from '#law/lives/entry.ts'
import type { Nri, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { standingEntry } from './own-entry.ts'
import { talliesOf } from './tally.ts'

export type Withdrawal = Readonly<{ nri: Nri; ori: Ori; reason: WithdrawReason }>

/**
 * 34 U.S.C. 40912(c)(1)(B): the agency that entered a record takes it back. With the same write it is out of search, so that no
 * later search can match it, and its row no longer says whom it was about (28 CFR 25.9(a)).
 */
export const withdrawEntry = (
  { nri, ori, reason }: Withdrawal,
  by: Actor,
  world: World,
): Promise<Seen<'entry'> | Refusal<'unknown-number' | 'not-now'>> =>
  again(async () => {
    const seen = await standingEntry({ nri, ori }, world)
    if (isRefusal(seen)) return seen
    const step = { life: 'entry', id: nri, seen, event: { type: 'withdrawn', reason } } as const
    const entries = [{ nri, inForce: false, record: null }] as const
    const tallies = talliesOf(ori, [`withdrawn ${reason}`], world.now())
    const written = await write({ by, steps: [step], entries, tallies }, world)
    return written.outcome === 'kept' ? written.seen('entry', nri) : undefined
  })
