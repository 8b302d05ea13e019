import type { Seen } from '#law/lives/lives.ts'
import { askedOften, oftenFrom, type Askers } from '#law/purposes/asked-often.ts'
import type { Ntn, OftenGround } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { oftenToday } from '#ledger/asked-today.ts'
import type { World } from '../world.ts'
import { markUse } from './log-use.ts'

/** Checks about one person today, and why somebody should look at them. They say of nobody who that is. */
export type AskedOften = Readonly<{ ground: OftenGround; checks: readonly Seen<'transaction'>[] }> & Askers

type Reading = Pick<World, 'find' | 'keys' | 'settings'>

/**
 * 28 CFR 25.9(b)(2)(i), 25.11(b): what may be misuse, read out of the blind index of today each time and written down nowhere. So
 * it goes by itself: with each transferee who is destroyed, and with the key of the day.
 */
export async function findAskedOften({ find, keys, settings }: Reading): Promise<readonly AskedOften[]> {
  const policy = settings.policies['same-person-asked-often']
  const from = oftenFrom(policy)
  if (from === undefined) return []
  const found: AskedOften[] = []
  for (const ntns of await oftenToday(from, { find, keys })) {
    const checks = await checksOf(ntns, find)
    const counted = askersOf(checks)
    const ground = askedOften(counted, policy)
    if (ground !== undefined) found.push({ ground, ...counted, checks })
  }
  return found
}

/** The same for an auditor. That it was read leaves a leaf first. */
export async function readAskedOften(by: Actor, world: World): Promise<readonly AskedOften[]> {
  await markUse({ type: 'asked-often-read', use: 'audit' }, by, world)
  return findAskedOften(world)
}

async function checksOf(ntns: readonly Ntn[], find: World['find']): Promise<readonly Seen<'transaction'>[]> {
  const seen = await Promise.all(ntns.map(ntn => find.transaction(ntn, { audience: 'system' })))
  return seen.filter(check => check !== undefined)
}

/** Whoever asked: a licensee, by any line, or an agency. */
function askersOf(checks: readonly Seen<'transaction'>[]): Askers {
  const askers = Map.groupBy(checks, ({ state: { assigned } }) => assigned.ffl ?? assigned.ori)
  return { askers: askers.size, mostByOne: Math.max(0, ...[...askers.values()].map(({ length }) => length)) }
}
