import type { Seen } from '#law/lives/lives.ts'
import { system } from '#ledger/carry-out.ts'
import type { Change } from '#ledger/change.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { sentAgainAt } from './filing-pause.ts'

/**
 * 28 CFR 25.9(b)(1)(iii): takes a denial that fell, or is held, out of the file that NCIC keeps, by its number alone: the check may be destroyed by
 * then. Acknowledged, it is the last that is kept of such a check.
 */
export async function removeFromDeniedFile(due: Due, world: World): Promise<void> {
  const seen = await world.find.filing(due.subject)
  if (seen?.state.status !== 'removing') return keep({ settles: due }, world)
  const { ntn, order } = seen.state
  const answer = await world.deniedFile?.remove({ ntn, order })
  if (answer?.kind !== 'acknowledged') return keep({ postpones: { due, until: sentAgainAt(due, world) } }, world)
  await keep({ settles: due, ...(await removed(due.subject, seen, world)) }, world)
}

async function removed(id: string, seen: Seen<'filing'>, world: World): Promise<Pick<Change, 'steps' | 'destroys'>> {
  const { ntn } = seen.state
  const event = { type: 'removed', at: world.now().toString() } as const
  const check = await world.find.transaction(ntn, { audience: 'system' })
  return {
    steps: [{ life: 'filing', id, seen, event }],
    ...(check === undefined ? { destroys: [{ ntn, what: 'notices' }] } : {}),
  }
}

/** Where it is stale a hold has ended meanwhile, and the entry that is owed then says the last word. */
const keep = async (change: Partial<Change>, world: World): Promise<void> =>
  void (await write({ by: system, steps: [], ...change }, world))
