import type { Seen } from '#law/lives/lives.ts'
import type { Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { ownWithdrawal } from './own-withdrawal.ts'

/** A second person of the same agency approves what was seen, by the digest of it. A duty carries it out. */
export const approveWithdrawal = (
  { id, ori, digest }: Readonly<{ id: string; ori: Ori; digest: string }>,
  by: Actor,
  world: World,
): Promise<Seen<'bulk-withdrawal'> | Refusal<'unknown-number' | 'not-now' | 'same-person' | 'not-what-was-seen'>> =>
  again(async () => {
    const seen = await ownWithdrawal({ id, ori }, world)
    if (isRefusal(seen)) return seen
    if (seen.state.status !== 'proposed') return refuse('not-now')
    if (seen.state.by === by.id) return refuse('same-person')
    if (seen.state.digest !== digest) return refuse('not-what-was-seen')
    const event = { type: 'approved', by: by.id, digest } as const
    const written = await write({ by, steps: [{ life: 'bulk-withdrawal', id, seen, event }] }, world)
    return written.outcome === 'kept' ? written.seen('bulk-withdrawal', id) : undefined
  })
