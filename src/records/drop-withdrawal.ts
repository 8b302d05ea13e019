import type { Seen } from '#law/lives/lives.ts'
import type { Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { ownWithdrawal } from './own-withdrawal.ts'

/** Nobody approves it any more. Whoever of the agency says so need not be who proposed it. */
export const dropWithdrawal = (
  { id, ori }: Readonly<{ id: string; ori: Ori }>,
  by: Actor,
  world: World,
): Promise<Seen<'bulk-withdrawal'> | Refusal<'unknown-number' | 'not-now'>> =>
  again(async () => {
    const seen = await ownWithdrawal({ id, ori }, world)
    if (isRefusal(seen)) return seen
    if (seen.state.status !== 'proposed') return refuse('not-now')
    const event = { type: 'dropped', by: by.id } as const
    const written = await write({ by, steps: [{ life: 'bulk-withdrawal', id, seen, event }] }, world)
    return written.outcome === 'kept' ? written.seen('bulk-withdrawal', id) : undefined
  })
