import type { Seen } from '#law/lives/lives.ts'
import type { TransactionEvent } from '#law/lives/transaction.ts'
import type { Ntn } from '#law/words.ts'
import type { World } from '../world.ts'
import type { Actor, Change, Step } from './change.ts'
import type { Due } from './rows.ts'
import { write, type Written } from './write.ts'

/** This system, carrying out what the law makes it owe. */
export const system: Actor = { audience: 'system', id: 'nics' }

/** What follows from a debt: events (none, when time has overtaken it), a later time to look again, or both. */
export type Outcome =
  | (Readonly<{ events: readonly TransactionEvent[]; until?: Temporal.Instant }> &
      Pick<Change, 'destroys' | 'archives' | 'outreach' | 'seal'> &
      /** What the same write does to other lives. */
      Readonly<{ beside?: readonly Step[] }>)
  | Readonly<{ until: Temporal.Instant }>

/** After this many, another act is busy with the same transaction; the debt is leased again later. */
const tries = 3

/** Carries out one debt about a transaction and settles it in the same write. A transaction that is gone owes nothing. */
export async function carryOut(
  due: Due,
  act: (seen: Seen<'transaction'>) => Outcome | Promise<Outcome>,
  world: World,
): Promise<void> {
  const ntn = due.subject as Ntn
  for (let count = 0; count < tries; count += 1) {
    const seen = await world.find.transaction(ntn, { audience: 'system' })
    const { outcome } = seen === undefined ? await settle(due, world) : await settle(due, world, seen, await act(seen))
    if (outcome === 'kept') return
  }
}

function settle(
  due: Due,
  world: World,
  seen?: Seen<'transaction'>,
  outcome: Outcome = { events: [] },
): Promise<Written> {
  const until = 'until' in outcome ? outcome.until : undefined
  const owed = until === undefined ? { settles: due } : { postpones: { due, until } }
  if (!('events' in outcome)) return write({ by: system, steps: [], ...owed }, world)
  const steps = outcome.events.map(event => ({ life: 'transaction', id: due.subject, seen, event }) as const)
  const { destroys = [], archives = [], outreach = [], seal = [], beside = [] } = outcome
  return write({ by: system, steps: [...steps, ...beside], destroys, archives, outreach, seal, ...owed }, world)
}
