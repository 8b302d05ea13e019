import { wrappingOf } from '#law/retention/epochs.ts'
import { system } from '#ledger/carry-out.ts'
import type { WrapAgain } from '#ledger/change.ts'
import type { KeyRow } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'

/** One write holds as many keys: few enough that nobody who determines one of them waits. */
const perPage = 200
/** One turn wraps as many pages, well within its lease; the next goes on. */
const pagesPerTurn = 50
/** After as many conflicts in a row somebody else is busy with the same epoch, and the debt is leased again later. */
const mostConflicts = 20

/**
 * Wraps what stands under a closed epoch again: the open under the present one, the denied under their family. `more` when a turn was not
 * enough. A key that somebody determined or destroyed meanwhile is met again as it then is, or not at all.
 */
export async function wrapSurvivors(epoch: string, world: World): Promise<'none' | 'more'> {
  let conflicts = 0
  for (let pages = 0; pages < pagesPerTurn;) {
    const rows = await world.find.keysUnder(epoch, perPage)
    if (rows.length === 0) return 'none'
    const wrapsAgain = await Promise.all(rows.map(row => wanted(row, world)))
    const { outcome } = await write({ by: system, steps: [], wrapsAgain }, world)
    if (outcome === 'kept') [pages, conflicts] = [pages + 1, 0]
    else if ((conflicts += 1) > mostConflicts) return 'more'
  }
  return 'more'
}

async function wanted(row: KeyRow, { find }: World): Promise<WrapAgain> {
  const check = await find.transaction(row.ntn, { audience: 'system' })
  return { row, under: wrappingOf(row.family, check?.state.status ?? 'delayed') }
}
