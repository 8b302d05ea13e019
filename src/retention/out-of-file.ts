import { filingOf } from '#law/lives/filing.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Step } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'

/**
 * What has to be written beside the going of a check, or its entry would stand in the Denied Transaction File for ever: nobody looks at a check that
 * is gone. Said again where it is on its way already: whoever hears just now that it was removed then looks again, and finds the check gone.
 */
export async function outOfFile(ntn: Ntn, world: World): Promise<readonly Step[]> {
  const id = filingOf(ntn)
  const seen = await world.find.filing(id)
  if (seen === undefined || seen.state.status === 'removed') return []
  return [{ life: 'filing', id, seen, event: { type: 'to-remove', at: world.now().toString() } }]
}

const perPage = 500

/** A backup brings back what was filed of a check that it may not bring back. */
export async function outOfFileWithoutCheck(world: World, after = filingOf('' as Ntn)): Promise<void> {
  const filings = await world.find.filings(after, perPage)
  for (const { state } of filings) {
    if (state.status === 'removing' || (await isHere(state.ntn, world))) continue
    const steps = await outOfFile(state.ntn, world)
    await write({ by: system, steps, destroys: [{ ntn: state.ntn, what: 'notices' }] }, world)
  }
  const last = filings.at(-1)
  if (last !== undefined) await outOfFileWithoutCheck(world, filingOf(last.state.ntn))
}

const isHere = async (ntn: Ntn, { find }: World): Promise<boolean> =>
  (await find.transaction(ntn, { audience: 'system' })) !== undefined
