import type { Seen } from '#law/lives/lives.ts'
import { wasTold, wordOf } from '#law/lives/transaction-fold.ts'
import type { TransactionEvent } from '#law/lives/transaction.ts'
import type { Ntn } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { again } from '#ledger/again.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Scope } from '../find.ts'
import type { World } from '../world.ts'

export type Retrieving = Readonly<{ ntn: Ntn; by: Actor; scope: Scope; through: string }>

/**
 * 28 CFR 25.6(c)(1)(iv): how the caller's own check stands. Where that is news, it is kept as told before it is answered,
 * because what must be destroyed is counted from the earliest moment at which it can have been heard (25.9(b)(1)(iii)).
 */
export const retrieve = (
  { ntn, by, scope, through }: Retrieving,
  world: World,
): Promise<Seen<'transaction'> | Refusal<'unknown-number'>> =>
  again(async () => {
    const seen = await world.find.transaction(ntn, scope)
    // A point of contact is answered what was found, and no word of ours: its checks are read by `poc` alone (25.6(f)).
    if (seen === undefined || seen.state.assigned.determines === 'poc') return refuse('unknown-number')
    if (wasTold(seen.state)) return seen
    const event: TransactionEvent = {
      type: 'told',
      word: wordOf(seen.state),
      through,
      at: world.now().toString(),
    }
    const written = await write({ by, steps: [{ life: 'transaction', id: ntn, seen, event }] }, world)
    return written.outcome === 'kept' ? written.seen('transaction', ntn) : undefined
  })
