import { isStanding } from '#law/lives/entry.ts'
import type { Nri } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { talliesOf } from './tally.ts'

/**
 * 28 CFR 25.9(a): the last day of an entry that was not for ever is over. With this write it is out of search, and its row no longer
 * says whom it was about. One that its agency took back before owes nothing more. Where another act came first the debt is leased again.
 */
export async function expireEntry(due: Due, world: World): Promise<void> {
  const nri = due.subject as Nri
  const seen = await world.find.entry(nri)
  if (seen === undefined || !isStanding(seen.state))
    return void (await write({ by: system, steps: [], settles: due }, world))
  await write(
    {
      by: system,
      steps: [{ life: 'entry', id: nri, seen, event: { type: 'expired' } }],
      entries: [{ nri, inForce: false, record: null }],
      tallies: talliesOf(seen.state.ori, ['expired'], world.now()),
      settles: due,
    },
    world,
  )
}
