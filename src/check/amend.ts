import type { Seen } from '#law/lives/lives.ts'
import { nextStatus } from '#law/lives/transaction-moves.ts'
import type { Transaction, TransactionEvent } from '#law/lives/transaction.ts'
import type { Ntn } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor, Change } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { RefusalCode } from '../refusals.ts'
import type { Scope } from '../find.ts'
import type { World } from '../world.ts'

export type Amending = Readonly<{
  ntn: Ntn
  by: Actor
  scope: Scope
  /** The version the caller decided on. Where another came first the caller decides anew; without it we read again. */
  version?: number
}>

/** What one act makes of a transaction: events, with what is sealed beside them. */
export type Amendment = Readonly<{ events: readonly TransactionEvent[] }> & Pick<Change, 'seal'>

type Always = 'unknown-number' | 'not-now' | 'stale'

/**
 * One act on one transaction: read it within the caller's scope, let `decide` say what follows or decline, write it. An event
 * that the table does not allow now is declined as `not-now`; nothing is kept of what was declined.
 */
export const amend = <Code extends RefusalCode>(
  { ntn, by, scope, version }: Amending,
  decide: (check: Transaction) => Amendment | Refusal<Code> | Promise<Amendment | Refusal<Code>>,
  world: World,
): Promise<Seen<'transaction'> | Refusal<Code | Always>> =>
  again(async () => {
    const seen = await world.find.transaction(ntn, scope)
    if (seen === undefined) return refuse('unknown-number')
    if (version !== undefined && version !== seen.seq) return refuse('stale')
    const decided = await decide(seen.state)
    if (isRefusal(decided)) return decided
    if (!allowed(seen.state, decided.events)) return refuse('not-now')
    if (decided.events.length === 0) return seen
    const steps = decided.events.map(event => ({ life: 'transaction', id: ntn, seen, event }) as const)
    const written = await write({ by, steps, ...(decided.seal === undefined ? {} : { seal: decided.seal }) }, world)
    if (written.outcome === 'kept') return written.seen('transaction', ntn)
    return version === undefined ? undefined : refuse('stale')
  })

function allowed({ status }: Transaction, events: readonly TransactionEvent[]): boolean {
  let at: Transaction['status'] | undefined = status
  for (const { type } of events) at = at === undefined ? undefined : nextStatus(at, type)
  return at !== undefined
}
