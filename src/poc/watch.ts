import type { PocDay } from '#law/lives/poc-day.ts'
import type { PocCounts } from '#law/lives/poc-words.ts'
import { pocDifferences, pocStatement } from '#law/poc/statement.ts'
import type { Ori, State } from '#law/words.ts'
import type { World } from '../world.ts'
import { dayNow, type DayNow } from './look-at-day.ts'

/** How one point of contact does: its newest day, the last seven together, and where the two sides do not agree. */
export type Watched = Readonly<{
  ori: Ori
  state: State
  latest: DayNow
  week: PocCounts
  lastStatement?: Readonly<{ day: string; at: string }>
  differed: readonly string[]
}>

const month = Temporal.Duration.from({ hours: 24 * 31 })
const week = Temporal.Duration.from({ hours: 24 * 7 })
/** Every jurisdiction on every day of the month. */
const mostDays = 2000

/** Every point of contact that asked in the last month, those first that somebody has to ask. */
export async function watchPocs(world: World): Promise<readonly Watched[]> {
  const now = world.now()
  const days = await world.find.pocDays(now.subtract(month).toString(), mostDays)
  const each = Map.groupBy(
    days.map(({ state }) => state),
    ({ ori }) => ori,
  )
  const watched = await Promise.all([...each.values()].map(own => watchOne(own, world)))
  return watched.flatMap(one => one ?? []).toSorted(worstFirst)
}

/** The newest first. */
async function watchOne(own: readonly PocDay[], world: World): Promise<Watched | undefined> {
  const [newest] = own
  if (newest === undefined) return undefined
  const { ori, state } = newest
  const now = world.now()
  const tallies = await world.find.pocTallies(ori, { from: now.subtract(week).toString(), until: newest.endsAt })
  const last = own.find(({ stated }) => stated !== undefined)
  return {
    ...{ ori, state, latest: await dayNow(newest, world), week: pocStatement(tallies) },
    ...(last?.stated === undefined ? {} : { lastStatement: { day: last.day, at: last.stated.at } }),
    differed: own.filter(hasDifferences).map(({ day }) => day),
  }
}

export const differencesOf = ({ compared }: PocDay): readonly (keyof PocCounts)[] =>
  compared === undefined ? [] : pocDifferences(compared.ours, compared.theirs)
const hasDifferences = (day: PocDay): boolean => differencesOf(day).length > 0

/**
 * A message after the presumption may mean a firearm that should not have been handed over; then what is counted otherwise there; then
 * what is still to be reported today; then how much of all is silence.
 */
const worth = ({
  week: { issued, contradicted, presumed },
  differed,
  latest: { counts },
}: Watched): readonly number[] => [
  contradicted,
  differed.length,
  (counts?.undetermined ?? 0) + (counts?.held ?? 0),
  issued === 0 ? 0 : presumed / issued,
]

function worstFirst(one: Watched, other: Watched): number {
  const [ofOne, ofOther] = [worth(one), worth(other)]
  const at = ofOne.findIndex((value, place) => value !== ofOther[place])
  if (at < 0) return one.ori < other.ori ? -1 : 1
  return (ofOther[at] ?? 0) - (ofOne[at] ?? 0)
}
