import type { Transaction } from '#law/lives/transaction.ts'
import { wrappingOf } from '#law/retention/epochs.ts'
import type { Ntn } from '#law/words.ts'
import type { World } from '../world.ts'
import type { Step, WrapAgain } from './change.ts'
import { defect } from './defect.ts'
import type { LifeRow, Rewrap } from './rows.ts'
import type { Under } from './under.ts'

/**
 * The same keys under others. The journal beside the keys has them before the database does: of what is in neither nobody could tell
 * a database that was restored, and one too many in the journal opens only what stands anyway.
 */
export async function wrapAgain(wanted: readonly WrapAgain[], named: Under, world: World): Promise<readonly Rewrap[]> {
  const rewraps: Rewrap[] = []
  for (const { row, under, known = row } of wanted) {
    const { ntn, family } = row
    const key =
      (await world.keys.unwrap(known.epoch, known.wrapped)) ??
      defect(`a key stands under ${known.epoch}, which was destroyed`)
    const to = named(under)
    rewraps.push({ from: row, to: { ntn, family, epoch: to, wrapped: await world.keys.wrap(key, to) } })
    key.fill(0)
  }
  if (rewraps.length > 0) await world.journal.wrapped(rewraps)
  return rewraps
}

/**
 * 28 CFR 25.9(b)(1)(i), (iii): what is denied is kept from that very write on, and what is no longer denied is not. The keys that a
 * change's determinations take from an epoch to the family of denials, or back.
 */
export async function handedOver(
  steps: readonly Step[],
  lives: ReadonlyMap<string, LifeRow>,
  world: World,
): Promise<readonly WrapAgain[]> {
  const before = new Map(
    steps.flatMap(step => (step.life === 'transaction' && step.seen ? [[step.id, step.seen]] : [])),
  )
  const handed = [...before].map(([id, { state }]) =>
    ofOne(id as Ntn, state, lives.get(`transaction ${id}`)?.state as Transaction, world),
  )
  return (await Promise.all(handed)).flat()
}

async function ofOne(
  ntn: Ntn,
  before: Transaction,
  after: Transaction,
  { find }: World,
): Promise<readonly WrapAgain[]> {
  const families = (['identity', 'record'] as const).filter(
    family => wrappingOf(family, before.status) !== wrappingOf(family, after.status),
  )
  const rows = await Promise.all(families.map(family => find.key(ntn, family)))
  return rows.flatMap(row => (row === undefined ? [] : [{ row, under: wrappingOf(row.family, after.status) }]))
}
