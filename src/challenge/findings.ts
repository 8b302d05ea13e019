import type { Challenge } from '#law/lives/challenge.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { grounds, toSettle, type Obstacle } from '#law/response.ts'
import type { Ntn } from '#law/words.ts'
import type { Actor } from '#ledger/change.ts'
import { unseal } from '#ledger/unseal.ts'
import { noHits, type Hit, type Hits } from '#search/hit.ts'
import { known, momentOf, screen, type Screened } from '#search/screen.ts'
import type { Searched } from '#search/search.ts'
import type { Transferee } from '#search/transferee.ts'
import type { World } from '../world.ts'
import { keeperOf, type Keeper } from './keepers.ts'

/** Who a check is about and what was found of them. Undefined once that is destroyed. */
export type Found = Readonly<{ transferee: Transferee; hits: Hits }>

export async function foundOf(
  ntn: Ntn,
  { by, purpose }: Readonly<{ by: Actor; purpose: string }>,
  world: World,
): Promise<Found | undefined> {
  const transferee = (await unseal(ntn, { what: 'transferee', by, purpose }, world)) as Transferee | undefined
  if (transferee === undefined) return undefined
  return { transferee, hits: ((await unseal(ntn, { what: 'hits', by, purpose }, world)) as Hits | undefined) ?? noHits }
}

/** A record that a denial rests on, as an examiner confirmed it, what the law says of it, and who keeps it. */
export type Ground = Readonly<{ hit: Hit; finding: Screened; keeper: Keeper }>

/** The records on which the denial rests, and no other: what nobody confirmed may be somebody else's. */
export async function groundsOf(check: Transaction, found: Found, world: World): Promise<readonly Ground[]> {
  const resting = grounds(screen(found, check, momentOf(world))) as readonly Screened[]
  const each = resting.map(async finding => {
    const hit = found.hits.hits.find(({ number }) => number === finding.hit)
    return hit === undefined ? [] : [{ hit, finding, keeper: await keeperOf(hit.record, world) }]
  })
  return (await Promise.all(each)).flat()
}

/**
 * What still stands in the way after a new search. A record that was found in the challenge to be erroneous, or another person's, does not;
 * every other is settled by itself (28 CFR 25.10(e)).
 */
export function obstaclesLeft(
  { check, challenge, searched }: Readonly<{ check: Transaction; challenge: Challenge; searched: Searched }>,
  world: World,
): readonly Obstacle[] {
  const cleared = Object.entries(challenge.settled).filter(([, outcome]) => outcome !== 'stands')
  const judged = { ...check.judged, ...Object.fromEntries(cleared.map(([record]) => [record, false])) }
  return toSettle(known({ ...check, judged }, searched, momentOf(world)))
}
