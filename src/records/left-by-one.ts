import { daysCountedByOne, needsSecondPerson } from '#law/contribution/withdrawn-by-one.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Ori } from '#law/words.ts'
import type { KeptTally } from '#ledger/rows.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import type { Counted } from './tally.ts'

/** What left the search of an agency's records without a second person: within the days that are counted, and today. */
export type LeftByOne = Readonly<{ all: number; today: number }>

const what: Counted = 'withdrawn-by-one'

export async function leftByOne(ori: Ori, { find, now, settings }: World): Promise<LeftByOne> {
  const through = dayOfAgency(ori, now())
  const days = daysCountedByOne(settings.policies['withdrawn-by-one-within']) - 1
  const from = Temporal.PlainDate.from(through).subtract({ days }).toString()
  const counted = (await find.tallies(ori, from, through)).filter(tally => tally.what === what)
  const sum = (tallies: typeof counted): number => tallies.reduce((all, { count }) => all + count, 0)
  return { all: sum(counted), today: sum(counted.filter(({ day }) => day === through)) }
}

/** So many more leave with a batch that one person sent and commits; nothing may have been counted since it was looked at. */
export const talliesByOne = (
  ori: Ori,
  leaving: number,
  { today }: LeftByOne,
  now: Temporal.Instant,
): readonly KeptTally[] =>
  leaving === 0 ? [] : [{ ori, day: dayOfAgency(ori, now), what, count: leaving, seen: today }]

/** What is counted where one more leaves by one person; or that it takes two by now. Of two at one moment the count keeps one. */
export async function oneMoreByOne(ori: Ori, world: World): Promise<readonly KeptTally[] | Refusal<'leaves-by-one'>> {
  const before = await leftByOne(ori, world)
  const policy = world.settings.policies['batch-withdrawn-by-one']
  if (needsSecondPerson({ leaving: 1, before: before.all, policy })) return refuse('leaves-by-one')
  return talliesByOne(ori, 1, before, world.now())
}
