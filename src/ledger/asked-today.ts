import { isBlindEpoch } from '#law/retention/epochs.ts'
import type { Ntn } from '#law/words.ts'
import type { World } from '../world.ts'
import { handlesOf, numbersIn } from './blind.ts'

/** Somebody who is asked about more often in a day is shown so many. */
const mostAlike = 50
/** Of all who are asked about often; on a day with more something else is wrong. */
const mostLines = 2_000

type Reading = Pick<World, 'find' | 'keys'>

/** The other checks of the same day that are about the same person, as far as who they are about is not destroyed. */
export async function alsoAskedToday(ntn: Ntn, world: Reading): Promise<readonly Ntn[]> {
  const found = new Set<Ntn>()
  for (const { epoch, handle } of await handlesOf(ntn, world)) {
    const rows = await world.find.blindAlike(epoch, handle, mostAlike)
    for (const other of await numbersIn(epoch, rows, world)) found.add(other)
  }
  return [...found].toSorted()
}

/** The checks of a day that are about one person, where there are so many: a list a person, which says of nobody who that is. */
export async function oftenToday(atLeast: number, world: Reading): Promise<readonly (readonly Ntn[])[]> {
  const people: (readonly Ntn[])[] = []
  for (const epoch of (await world.keys.standing()).filter(isBlindEpoch)) {
    const rows = await world.find.blindOften(epoch, atLeast, mostLines)
    for (const alike of Map.groupBy(rows, ({ value }) => value).values())
      people.push((await numbersIn(epoch, alike, world)).toSorted())
  }
  return people.filter((ntns, at) => !people.some((others, place) => place !== at && holds(others, ntns, place < at)))
}

/** Names and number of one person are two values: what one of them finds is not told twice. */
const holds = (others: readonly Ntn[], ntns: readonly Ntn[], isFirst: boolean): boolean =>
  ntns.every(ntn => others.includes(ntn)) && (others.length > ntns.length || isFirst)
