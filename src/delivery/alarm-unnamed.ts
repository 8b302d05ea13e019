import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { pageOperators } from './page-operators.ts'

/**
 * 18 U.S.C. 925B(b): four hours are left, and for one of the places nobody could be named. Whoever runs the system is told while it can still be
 * mended; the looking goes on meanwhile.
 */
export async function alarmUnnamed(due: Due, world: World): Promise<void> {
  const seen = await world.find.transaction(due.subject as Ntn, { audience: 'system' })
  const isOwed =
    seen?.state.status === 'denied' && (seen.state.police === undefined || seen.state.police.lookAgain === true)
  const { outcome } = await write({ by: system, steps: [], settles: due }, world)
  if (!isOwed || outcome !== 'kept') return
  const deniedAt = seen.state.deniedAt ?? due.at.toString()
  await pageOperators({ why: 'nobody-named', number: due.subject, deniedAt }, world)
}
