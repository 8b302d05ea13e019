import type { SuspendReason } from '#law/lives/entry.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Nri, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { defect } from '#ledger/defect.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { oneMoreByOne } from './left-by-one.ts'
import { ownEntry } from './own-entry.ts'
import { talliesOf } from './tally.ts'

/** Out of search for a time; `because` is absent where it comes back. */
export type Suspension = Readonly<{ nri: Nri; ori: Ori; because?: SuspendReason }>

/** 28 CFR 25.5(b): while an agency doubts its record, or a court has stayed what it rests on, no search matches it. It is kept. Many are suspended by two. */
export const suspendEntry = (
  { nri, ori, because }: Suspension,
  by: Actor,
  world: World,
): Promise<Seen<'entry'> | Refusal<'unknown-number' | 'not-now' | 'leaves-by-one'>> =>
  again(async () => {
    const seen = await ownEntry({ nri, ori }, world)
    if (isRefusal(seen)) return seen
    if (seen.state.status !== (because === undefined ? 'suspended' : 'in-force')) return refuse('not-now')
    const byOne = because === undefined ? [] : await oneMoreByOne(ori, world)
    if (isRefusal(byOne)) return byOne
    const row = await world.find.entryRow(nri)
    const record = row?.record ?? defect('an entry that is not over has its record')
    const event = because === undefined ? ({ type: 'resumed' } as const) : ({ type: 'suspended', because } as const)
    const written = await write(
      {
        by,
        steps: [{ life: 'entry', id: nri, seen, event }],
        entries: [{ nri, inForce: because === undefined, record, document: row?.document }],
        tallies: [...talliesOf(ori, [event.type], world.now()), ...byOne],
      },
      world,
    )
    return written.outcome === 'kept' ? written.seen('entry', nri) : undefined
  })
