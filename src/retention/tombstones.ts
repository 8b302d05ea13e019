import type { Transaction } from '#law/lives/transaction.ts'
import { epochOf, isEpoch, lengthOf } from '#law/retention/epochs.ts'
import type { Ntn } from '#law/words.ts'
import { openEpochNow } from '#ledger/open-epoch.ts'
import type { Due } from '#ledger/rows.ts'
import { beginEpoch } from '#ledger/write.ts'
import type { World } from '../world.ts'

/**
 * 28 CFR 25.9(c): what is destroyed stays destroyed, also when an older database is restored. So before the database destroys, the journal
 * beside the keys has a tombstone: a number, and no word of why. It stands among those of the present hours, because no key that
 * could open a copy was wrapped under a later epoch, and goes with them.
 */
export async function mournIdentity(ntn: Ntn, due: Due, world: World): Promise<void> {
  const epoch = await openEpochNow('hours', world)
  await world.journal.destroyed([{ ntn, what: 'identity', epoch, late: lateness(due, world) }])
}

/** The same of everything else, among those of its own day, whose key is the only one that could open a copy. */
export async function mournRecord({ ntn, assigned }: Transaction, due: Due, world: World): Promise<void> {
  const under = (await world.find.key(ntn, 'record'))?.epoch ?? ''
  const isDay = isEpoch(under) && lengthOf(under) === 'day'
  const epoch = isDay ? under : epochOf(Temporal.Instant.from(assigned.contact), 'day')
  await beginEpoch(epoch, world)
  await world.journal.destroyed([{ ntn, what: 'record', epoch, late: lateness(due, world) }])
}

const lateness = ({ at }: Due, world: World): number => Math.max(0, Math.round(at.until(world.now()).total('seconds')))
