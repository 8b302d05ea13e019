import type { BatchNumber } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Change } from '#ledger/change.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../../world.ts'

/**
 * 28 CFR 25.9(a): a batch that its agency never committed is destroyed, names and all; of one that was committed, what was wrong
 * with its rows, and that its file was ever sent.
 */
export async function forgetBatch(due: Due, world: World): Promise<void> {
  const batch = due.subject as BatchNumber
  const seen = await world.find.batch(batch)
  const status = seen?.state.status
  if (seen === undefined || status === 'discarded' || status === 'committing' || seen.state.forgotten === true)
    return void (await write({ by: system, steps: [], settles: due }, world))
  const { ori, digest } = seen.state
  const event: Change['steps'][number] = {
    life: 'batch',
    id: batch,
    seen,
    event:
      status === 'committed'
        ? { type: 'forgotten' }
        : { type: 'discarded', because: status === 'receiving' ? 'not-whole' : 'not-committed' },
  }
  const file = digest === undefined ? {} : { file: { ori, digest } }
  await write({ by: system, steps: [event], unstages: [{ batch, ...file }], settles: due }, world)
}
