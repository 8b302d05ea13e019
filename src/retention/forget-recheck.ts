import type { RecheckNumber } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { destroyFileKey, fileAs } from '#ledger/file-key.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { mournIdentity } from './tombstones.ts'

/**
 * 28 CFR 25.9(b)(1)(iii): who stood in a file of permit holders, and what was found of each, goes with the key that could read any copy of
 * it. Of everybody the number and the date are left, and of the file how many came to what.
 */
export async function forgetRecheck(due: Due, world: World): Promise<void> {
  const recheck = due.subject as RecheckNumber
  const seen = await world.find.recheck(recheck)
  if (seen === undefined || seen.state.forgotten === true)
    return void (await write({ by: system, steps: [], settles: due }, world))
  // A clock that became doubtful since the debt was claimed changes nothing.
  if (!world.clocksAgree())
    return void (await write({ by: system, steps: [], postpones: { due, until: due.at } }, world))
  await mournIdentity(fileAs(recheck), due, world)
  const { ori, digest } = seen.state
  await write(
    {
      by: system,
      steps: [{ life: 'recheck', id: recheck, seen, event: { type: 'forgotten' } }],
      unstages: [{ batch: recheck, ...(digest === undefined ? {} : { file: { ori, digest } }) }],
      destroys: [destroyFileKey(recheck)],
      settles: due,
    },
    world,
  )
}
