import type { DeclaredDay } from '#law/lives/calendar.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { State } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'

/** One official enters what an order declares. It changes no period until another approves it. */
export const proposeClosure = (
  { state, days }: Readonly<{ state: State; days: readonly DeclaredDay[] }>,
  by: Actor,
  world: World,
): Promise<Seen<'calendar'>> =>
  again(async () => {
    const seen = await world.find.calendar(state)
    const event = { type: 'proposed', state, days, by: by.id } as const
    const written = await write({ by, steps: [{ life: 'calendar', id: state, seen, event }] }, world)
    return written.outcome === 'kept' ? written.seen('calendar', state) : undefined
  })
