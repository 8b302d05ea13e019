import type { Seen } from '#law/lives/lives.ts'
import type { Actor } from '#ledger/change.ts'
import { isRefusal } from '../refusal.ts'
import type { Scope } from '../find.ts'
import type { World } from '../world.ts'
import { retrieve } from './retrieve.ts'

export type RetrievingNewest = Readonly<{
  by: Actor
  scope: Exclude<Scope, Readonly<{ audience: string }>>
  limit: number
}>

/** 28 CFR 25.6(c)(1)(iv): the caller's own checks, the newest first. A list tells, so that each is kept as told too. */
export async function retrieveNewest(
  { by, scope, limit }: RetrievingNewest,
  world: World,
): Promise<readonly Seen<'transaction'>[]> {
  const found = await world.find.transactionsOf(scope, limit)
  const told: Seen<'transaction'>[] = []
  for (const { state } of found) {
    const seen = await retrieve({ ntn: state.ntn, by, scope, through: 'list' }, world)
    // One that was destroyed since it was listed is on no list any more.
    if (!isRefusal(seen)) told.push(seen)
  }
  return told
}
