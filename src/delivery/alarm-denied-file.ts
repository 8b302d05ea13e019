import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { pageOperators } from './page-operators.ts'

/** So often somebody is called again, until the keeper has acknowledged. */
const calledAgain = { hours: 24 } as const

/** What the Denied Transaction File is owed has not come there for long. What comes there ends this. */
export async function alarmDeniedFile(due: Due, world: World): Promise<void> {
  const seen = await world.find.filing(due.subject)
  const until = world.now().add(calledAgain)
  const owed = seen === undefined ? { settles: due } : { postpones: { due, until } }
  const { outcome } = await write({ by: system, steps: [], ...owed }, world)
  if (seen === undefined || outcome !== 'kept') return
  const { ntn, since } = seen.state
  await pageOperators({ why: 'denied-file-late', number: ntn, deniedAt: since }, world)
}
