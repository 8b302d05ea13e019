import { isEpoch, wrappingOf } from '#law/retention/epochs.ts'
import { system } from '#ledger/carry-out.ts'
import type { Destruction, KeyRow } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { Replay, World } from '../world.ts'
import { withChallenge } from './destroy.ts'
import { outOfFile, outOfFileWithoutCheck } from './out-of-file.ts'
import { adoptEpochs } from './adopt-epochs.ts'

/** What an older database was told of what had happened since it was copied, counted in keys. */
export type Replayed = Readonly<{
  /** What had been destroyed since, and is destroyed again. */
  destroyedAgain: number
  /** What the journal could still open. */
  wrappedAgain: number
  /** What nobody can open any more, because its key went with an epoch or with the keystore. Of it number and date are left. */
  lost: number
  /** Checks that were denied since, as the journal tells, and stand here as they were before: an examiner has to determine them again. */
  deniedSince: readonly string[]
}>

const perPage = 500

/**
 * 28 CFR 25.9(c): before a database that was restored serves anybody, it is told what has happened since: of what was destroyed nothing
 * comes back, and what stands is read by the wraps of now. Done twice, it does nothing more.
 */
export async function replay(world: World): Promise<Replayed> {
  const since = await world.journal.replay(await world.keys.standing())
  await adoptEpochs(world)
  const counts = { destroyedAgain: 0, wrappedAgain: 0, lost: 0, stands: 0 }
  const deniedSince = new Set<string>()
  for (const under of await world.find.wrappings()) {
    const state = await stateOf(under, world)
    let after: KeyRow | undefined
    do {
      const rows: readonly KeyRow[] = await world.find.keysUnder(under, perPage, after)
      for (const row of rows) {
        if (isDeniedSince(row, since)) deniedSince.add(row.ntn)
        counts[await replayOne(row, state, since, world)] += 1
      }
      after = rows.at(-1)
    } while (after !== undefined)
  }
  await outOfFileWithoutCheck(world)
  const { stands: _, ...replayed } = counts
  return { ...replayed, deniedSince: [...deniedSince].toSorted() }
}

const isDeniedSince = ({ ntn, epoch }: KeyRow, { wraps }: Replay): boolean =>
  isEpoch(epoch) && wraps(ntn).some(each => !isEpoch(each.epoch))

/** A family's key is there, or its absence is a fault that is said; an epoch's may be gone, or never have come along. */
const stateOf = async (under: string, { keys }: World): Promise<State> =>
  isEpoch(under) ? keys.stateOf(under) : 'stands'

type State = 'stands' | 'destroyed' | 'none'

type Came = Exclude<keyof Replayed, 'deniedSince'> | 'stands'

async function replayOne(row: KeyRow, state: State, since: Replay, world: World): Promise<Came> {
  const { ntn, family } = row
  if (since.records.has(ntn)) return destroyed(row, 'record', 'destroyedAgain', world)
  if (family === 'identity' && since.identities.has(ntn)) return destroyed(row, 'identity', 'destroyedAgain', world)
  if (state === 'stands') return 'stands'
  const known = await newestOf(row, since, world)
  // A key that was destroyed was destroyed for this; one that never came along is lost.
  if (known === undefined) return destroyed(row, family, state === 'destroyed' ? 'destroyedAgain' : 'lost', world)
  const check = await world.find.transaction(ntn, { audience: 'system' })
  // What was denied since is not known here, and its keys stay where they are kept.
  const under = isEpoch(known.epoch) ? wrappingOf(family, check?.state.status ?? 'delayed') : 'denial'
  await write({ by: system, steps: [], wrapsAgain: [{ row, under, known }] }, world)
  return 'wrappedAgain'
}

/** The last wrap that can still be opened. */
async function newestOf({ ntn, family }: KeyRow, { wraps }: Replay, world: World): Promise<KeyRow | undefined> {
  for (const each of wraps(ntn).toReversed())
    if (each.family === family && (await stateOf(each.epoch, world)) === 'stands') return each
  return undefined
}

async function destroyed({ ntn }: KeyRow, what: Destruction['what'], came: Came, world: World): Promise<Came> {
  const body = { type: 'replayed', what: came === 'lost' ? 'a key that is lost' : 'a tombstone' }
  const check = await world.find.transaction(ntn, { audience: 'system' })
  const destroys = what === 'record' && check !== undefined ? withChallenge(check.state, what) : [{ ntn, what }]
  const steps = await outOfFile(ntn, world)
  await write({ by: system, steps, marks: [{ subject: 'restore', body }], destroys }, world)
  return came
}
