import type { Seen } from '#law/lives/lives.ts'
import type { State } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/**
 * A second official approves what the first entered: a new version of the state's calendar, from which every period still
 * running there is computed again.
 */
export const approveClosure = (
  { state, proposal }: Readonly<{ state: State; proposal: number }>,
  by: Actor,
  world: World,
): Promise<Seen<'calendar'> | Refusal<'unknown-proposal' | 'same-person'>> =>
  again(async () => {
    const seen = await world.find.calendar(state)
    const proposed = seen?.state.proposals.find(({ id }) => id === proposal)
    if (seen === undefined || proposed === undefined) return refuse('unknown-proposal')
    if (proposed.by === by.id) return refuse('same-person')
    const event = { type: 'approved', proposal, by: by.id } as const
    const written = await write({ by, steps: [{ life: 'calendar', id: state, seen, event }] }, world)
    return written.outcome === 'kept' ? written.seen('calendar', state) : undefined
  })
