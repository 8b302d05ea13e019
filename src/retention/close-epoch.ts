import type { Seen } from '#law/lives/lives.ts'
import type { EpochEvent } from '#law/lives/epoch.ts'
import { countsOf } from '#law/retention/certificate.ts'
import { again } from '#ledger/again.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { adoptEpochs } from './adopt-epochs.ts'
import { certify, endOfIndex } from './certify.ts'
import { wrapSurvivors } from './wrap-survivors.ts'

/**
 * 28 CFR 25.9(c): the end of an epoch. It is closed, so that no commit wraps anything under it any more; what stands under it is counted,
 * and wrapped again in pages; when nothing stands, its key is destroyed, and with it every copy, anywhere, of what it could read.
 * Each step is one write that can be done again: whoever is stopped, or meets another at the same epoch, leaves nothing half done.
 */
export async function closeEpoch(due: Due, world: World): Promise<void> {
  await adoptEpochs(world)
  const epoch = due.subject
  const before = await world.find.epoch(epoch)
  if (before === undefined || before.state.status === 'destroyed') return settle(due, world)
  if (before.state.status === 'open' && (await world.keys.stateOf(epoch)) === 'destroyed')
    return foundDestroyed(before, due, world)
  const closed = await closedNow(epoch, world)
  const counted = await countedNow(closed, world)
  if (counted.state.status === 'destroyed') return settle(due, world)
  if ((await wrapSurvivors(epoch, world)) === 'more') return postpone(due, world.now(), world)
  // By a doubtful clock the hours may not be over, and this is what cannot be undone.
  if (!world.clocksAgree()) return postpone(due, due.at, world)
  await certify(counted, due, world)
}

type Closing = Seen<'epoch'>

/** Waits, by the lock on the epoch's row, for every write that wraps under it; from then on there are only fewer. */
const closedNow = (epoch: string, world: World): Promise<Closing> =>
  step(epoch, world, async ({ state }) => {
    if (state.status !== 'open') return undefined
    const at = world.now().toString()
    const stands = (await world.keys.stateOf(epoch)) === 'stands'
    return stands ? { type: 'closed', at, fingerprint: await world.keys.fingerprint(epoch) } : { type: 'closed', at }
  })

/** Before anything is wrapped again, so that whoever goes on after a stop does not count anew what is left. */
const countedNow = ({ state: { epoch } }: Closing, world: World): Promise<Closing> =>
  step(epoch, world, async ({ state }) => {
    if (state.counts !== undefined || state.status === 'destroyed') return undefined
    const { transactions, greatestLag } = await world.journal.countOf(epoch)
    return {
      type: 'counted',
      ...countsOf({ destroyed: transactions, standing: await world.find.countUnder(epoch), greatestLag }),
    }
  })

/** One event of the epoch's life, if there is one to come, and the epoch after it. */
const step = (
  epoch: string,
  world: World,
  next: (seen: Closing) => Promise<EpochEvent | undefined>,
): Promise<Closing> =>
  again(async () => {
    const seen = await world.find.epoch(epoch)
    const event = seen && (await next(seen))
    if (event === undefined) return seen
    const written = await write({ by: system, steps: [{ life: 'epoch', id: epoch, seen, event }] }, world)
    return written.outcome === 'kept' ? written.seen('epoch', epoch) : undefined
  })

async function foundDestroyed(seen: Closing, due: Due, world: World): Promise<void> {
  const { epoch } = seen.state
  if ((await world.find.countUnder(epoch)) > 0) throw new Error('defect: keys stand under a key that was destroyed')
  const event = { type: 'found-destroyed', at: world.now().toString() } as const
  const steps = [{ life: 'epoch', id: epoch, seen, event }] as const
  await write({ by: system, steps, settles: due, ...endOfIndex(epoch) }, world)
}

const settle = (due: Due, world: World): Promise<void> =>
  write({ by: system, steps: [], settles: due }, world).then(() => undefined)
const postpone = (due: Due, until: Temporal.Instant, world: World): Promise<void> =>
  write({ by: system, steps: [], postpones: { due, until } }, world).then(() => undefined)
