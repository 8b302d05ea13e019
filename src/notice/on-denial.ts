import type { Seen } from '#law/lives/lives.ts'
import { nextStatus } from '#law/lives/transaction-moves.ts'
import type { Transaction, TransactionEvent } from '#law/lives/transaction.ts'
import type { Ntn } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor, Change, Step } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { RefusalCode } from '../refusals.ts'
import type { World } from '../world.ts'

export type OnDenial = Readonly<{ ntn: Ntn; by: Actor }>
type Done = Readonly<{ event: TransactionEvent; beside?: readonly Step[] }> & Pick<Change, 'seal'>

/** One act of a person on one denial: `decide` says what follows, or declines. Of a denial that fell nothing is kept back any more. */
export const onDenial = <Code extends RefusalCode>(
  { ntn, by }: OnDenial,
  decide: (check: Transaction) => Done | Refusal<Code> | Promise<Done | Refusal<Code>>,
  world: World,
): Promise<Seen<'transaction'> | Refusal<Code | 'unknown-number' | 'not-now'>> =>
  again(async () => {
    const seen = await world.find.transaction(ntn, { audience: 'operator' })
    if (seen === undefined) return refuse('unknown-number')
    if (seen.state.status !== 'denied') return refuse('not-now')
    const decided = await decide(seen.state)
    if (isRefusal(decided)) return decided
    const { event, beside = [], seal = [] } = decided
    if (nextStatus(seen.state.status, event.type) === undefined) return refuse('not-now')
    const step = { life: 'transaction', id: ntn, seen, event } as const
    const written = await write({ by, steps: [step, ...beside], seal }, world)
    return written.outcome === 'kept' ? written.seen('transaction', ntn) : undefined
  })
