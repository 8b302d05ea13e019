import { datesBy } from '#law/dates.ts'
import type { OfficeCalendar } from '#law/clocks/office-calendar.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { State } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'

/** How many checks one turn recomputes; the rest follow in the next turn. */
const perTurn = 200
const nextTurn = { seconds: 1 } as const

/**
 * 28 CFR 25.2: the state's offices close, or open, on days that were not known at contact. Every period still running there
 * is computed again and the licensee is told the new date. What has lapsed stays lapsed.
 */
export async function recomputeDates(due: Due, world: World): Promise<void> {
  const state = due.subject as State
  const calendar = await world.offices(state)
  const running = await world.find.runningIn(state, calendar.version, perTurn)
  for (const seen of running) await recompute(seen, calendar, world)
  const settle = running.length === 0 ? { settles: due } : { postpones: { due, until: world.now().add(nextTurn) } }
  await write({ by: system, steps: [], ...settle }, world)
}

async function recompute(seen: Seen<'transaction'>, calendar: OfficeCalendar, world: World): Promise<void> {
  const event = { type: 'dates-changed', dates: datesBy(calendar, seen.state) } as const
  // Somebody else's act on the same check comes first; the check is found again in the next turn.
  await write({ by: system, steps: [{ life: 'transaction', id: seen.state.ntn, seen, event }] }, world)
}
