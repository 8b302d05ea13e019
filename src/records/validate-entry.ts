import { confirmedAsItStands, versionOf, type ConsultedSource } from '#law/lives/entry.ts'
import type { Seen } from '#law/lives/lives.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Nri, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { standingEntry } from './own-entry.ts'
import { talliesOf } from './tally.ts'

/** That an entry is still accurate, complete and active, of which version that is said, and whom or what was asked before. */
export type Validation = Readonly<{ nri: Nri; ori: Ori; version: number; consulted: readonly ConsultedSource[] }>

/**
 * 28 CFR 25.5(b): one person of the agency says that an entry is still right, and then another, of the same version. The first word waits for
 * the second, and what is changed in between has to be looked at by both again: whoever looked before the change is told so. Nothing else about the entry changes, and none is removed
 * for want of it: the law gives no such removal.
 */
export const validateEntry = (
  { nri, ori, version, consulted }: Validation,
  by: Actor,
  world: World,
): Promise<Seen<'entry'> | Refusal<'unknown-number' | 'not-now' | 'stale' | 'same-person'>> =>
  again(async () => {
    const seen = await standingEntry({ nri, ori }, world)
    if (isRefusal(seen)) return seen
    if (version !== versionOf(seen.state)) return refuse('stale')
    const confirmed = confirmedAsItStands(seen.state)
    if (confirmed?.by === by.id) return refuse('same-person')
    const on = dayOfAgency(ori, world.now())
    const event =
      confirmed === undefined
        ? ({ type: 'confirmed', by: by.id, on, consulted, version } as const)
        : ({ type: 'validated', on, by: [confirmed.by, by.id], consulted, version } as const)
    const tallies = confirmed === undefined ? [] : talliesOf(ori, ['validated'], world.now())
    const written = await write({ by, steps: [{ life: 'entry', id: nri, seen, event }], tallies }, world)
    return written.outcome === 'kept' ? written.seen('entry', nri) : undefined
  })
