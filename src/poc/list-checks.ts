import type { Transaction } from '#law/lives/transaction.ts'
import type { PocOutcome } from '#law/lives/poc-words.ts'
import type { Ntn, Ori } from '#law/words.ts'
import type { Place } from '../find.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { lookAtDay, spanOf } from './look-at-day.ts'

/** As many as a clerk reads on one page, and few enough that a page comes at once. */
export const mostChecks = 200

type Asked = Readonly<{ ori: Ori; day: string; outcome?: PocOutcome; after?: Ntn }>
export type ListedChecks = Readonly<{ checks: readonly Transaction[]; more?: Ntn }>

/** A point of contact's own checks of a day, the newest first: numbers, and nobody whom they are about. */
export async function listChecks(
  { ori, day, outcome, after }: Asked,
  world: World,
): Promise<ListedChecks | Refusal<'day-not-begun' | 'unknown-number'>> {
  const looked = await lookAtDay(ori, day, world)
  if (isRefusal(looked)) return looked
  const { from, until } = spanOf(looked.state)
  const place = after === undefined ? { contact: until } : await placeOf(after, ori, world)
  if (place === undefined) return refuse('unknown-number')
  const found = await world.find.pocChecks(ori, { from, after: place }, outcome, mostChecks)
  const checks = found.map(({ state }) => state)
  const last = checks.length < mostChecks ? undefined : checks.at(-1)
  return { checks, ...(last === undefined ? {} : { more: last.ntn }) }
}

async function placeOf(ntn: Ntn, ori: Ori, { find }: World): Promise<Place | undefined> {
  const seen = await find.transaction(ntn, { ori })
  return seen === undefined ? undefined : { contact: seen.state.assigned.contact, ntn }
}
