import { suspends, type BulkEvent, type BulkWithdrawal } from '#law/lives/bulk-withdrawal.ts'
import type { Seen } from '#law/lives/lives.ts'
import { system } from '#ledger/carry-out.ts'
import type { EntryEvent } from '#law/lives/entry.ts'
import { defect } from '#ledger/defect.ts'
import type { Due, KeptEntry } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { digestOfPart, selectPart } from './select-many.ts'
import { talliesOf } from './tally.ts'

/**
 * 34 U.S.C. 40901(e)(1)(D), 40912(c)(1)(B): takes back, or suspends, the next part of what two people of an agency decided. The entries, how far it
 * has come and the debt change in one write, so that whoever goes on after a stop neither leaves one out nor takes one twice.
 * What changed since it was seen is left alone. Where another act came first the debt is leased again.
 */
export async function withdrawMany(due: Due, world: World): Promise<void> {
  const id = due.subject
  const seen = await world.find.bulkWithdrawal(id)
  if (seen?.state.status !== 'approved') return void (await write({ by: system, steps: [], settles: due }, world))
  const { ori, selection, position, reason, through: after } = seen.state
  const { entries, rows, through } = await selectPart({ ori, selection, reason, position, after }, world)
  const events: readonly BulkEvent[] = [...progress(seen.state, entries, through), ...finish(through)]
  await write(
    {
      by: system,
      steps: [
        ...entries.map(
          entry => ({ life: 'entry', id: entry.state.nri, seen: entry, event: eventOf(seen.state) }) as const,
        ),
        ...events.map(event => ({ life: 'bulk-withdrawal', id, seen, event }) as const),
      ],
      entries: entries.map(({ state: { nri } }): KeptEntry => {
        if (!suspends(reason)) return { nri, inForce: false, record: null }
        const { record, document } = rows.get(nri) ?? defect('what is selected has its row')
        return { nri, inForce: false, record, document }
      }),
      tallies: talliesOf(
        ori,
        entries.map(() => (suspends(reason) ? 'suspended' : (`withdrawn ${reason}` as const))),
        world.now(),
      ),
      // The event of the part commits to the numbers of all that were taken back in it.
      inBatch: true,
      ...(through === undefined ? { settles: due } : { postpones: { due, until: world.now() } }),
    },
    world,
  )
}

const eventOf = ({ id, reason }: BulkWithdrawal): EntryEvent =>
  suspends(reason) ? { type: 'suspended', because: reason } : { type: 'withdrawn', reason, batch: id }

function progress(
  { through: before }: BulkWithdrawal,
  entries: readonly Seen<'entry'>[],
  through: string | undefined,
): readonly BulkEvent[] {
  const last = through ?? entries.at(-1)?.state.nri
  if (last === undefined || last <= before) return []
  return [{ type: 'progressed', through: last, withdrawn: entries.length, digest: digestOfPart(entries) }]
}

const finish = (through: string | undefined): readonly BulkEvent[] =>
  through === undefined ? [{ type: 'finished' }] : []
