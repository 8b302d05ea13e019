import { filingOf, isWanted } from '#law/lives/filing.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { isForFile } from '#law/notices/denied-file.ts'
import { carryOut, type Outcome } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'

/**
 * What stands of a denial in the Denied Transaction File follows from the check as it is now, and not from what happened to it. Owed again while
 * this is paid, it is looked at again: that ends the lease, so that nothing is kept of a check that has changed.
 */
export const fileDenial = (due: Due, world: World): Promise<void> =>
  carryOut(due, ({ state }) => outcome(state, world), world)

async function outcome(check: Transaction, world: World): Promise<Outcome> {
  const id = filingOf(check.ntn)
  const seen = await world.find.filing(id)
  const wanted = isForFile(check, world.settings.policies)
  if (wanted === (seen !== undefined && isWanted(seen.state))) return { events: [] }
  const at = world.now().toString()
  const event = wanted ? ({ type: 'to-enter', ntn: check.ntn, at } as const) : ({ type: 'to-remove', at } as const)
  return { events: [], beside: seen === undefined && !wanted ? [] : [{ life: 'filing', id, seen, event }] }
}
