import type { Seen } from '#law/lives/lives.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Nri, Ori } from '#law/words.ts'
import type { World } from '../world.ts'

/** What an agency is to look at: by when, whether that day is over, and who has confirmed it so far. Nobody is named in it. */
export type ToLookAt = Readonly<{ entry: Seen<'entry'>['state']; by: string; overdue: boolean }>

export type Validations = Readonly<{
  due: number
  overdue: number
  entries: readonly ToLookAt[]
  /** Where the list goes on. */
  more?: Readonly<{ by: string; nri: Nri }>
}>

/** Shown a month before, so that there is time to ask the court. */
export const shownBefore = { days: 30 } as const

/** The agency’s entries that are to be validated, the earliest day first. */
export async function listValidations(
  { ori, after, limit }: Readonly<{ ori: Ori; after: Readonly<{ by: string; nri: string }>; limit: number }>,
  { find, now }: Pick<World, 'find' | 'now'>,
): Promise<Validations> {
  const { today, through, yesterday } = daysOf(ori, now())
  const [rows, due, overdue] = await Promise.all([
    find.toValidate(ori, through, after, limit),
    find.countToValidate(ori, through),
    find.countToValidate(ori, yesterday),
  ])
  const entries = await find.entries(rows.map(({ nri }) => nri))
  const last = rows.length < limit ? undefined : rows.at(-1)
  return {
    ...{ due, overdue },
    entries: rows.flatMap(({ nri, by }) => {
      const seen = entries.get(nri)
      return seen === undefined ? [] : [{ entry: seen.state, by, overdue: by < today }]
    }),
    ...(last === undefined ? {} : { more: last }),
  }
}

/** How many are due within the month, and how many of them are overdue. */
export async function countValidations(
  ori: Ori,
  { find, now }: Pick<World, 'find' | 'now'>,
): Promise<Readonly<{ due: number; overdue: number }>> {
  const { through, yesterday } = daysOf(ori, now())
  const [due, overdue] = await Promise.all([find.countToValidate(ori, through), find.countToValidate(ori, yesterday)])
  return { due, overdue }
}

/** A day is over, and what was due on it overdue, when the next has begun where the agency is. */
function daysOf(ori: Ori, now: Temporal.Instant) {
  const today = dayOfAgency(ori, now)
  const day = Temporal.PlainDate.from(today)
  return { today, through: day.add(shownBefore).toString(), yesterday: day.subtract({ days: 1 }).toString() }
}
