import type { Seen } from '#law/lives/lives.ts'
import type { WithdrawReason } from '#law/lives/entry.ts'
import type { Nri, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

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
    const seen = await world.find.entry(nri)
    if (seen === undefined || seen.state.ori !== ori) return refuse('unknown-number')
    if (seen.state.status !== 'in-force') return refuse('not-now')
    const step = { life: 'entry', id: nri, seen, event: { type: 'withdrawn', reason } } as const
    const entries = [{ nri, inForce: false, record: null }] as const
    const written = await write({ by, steps: [step], entries }, world)
    return written.outcome === 'kept' ? written.seen('entry', nri) : undefined
  })
