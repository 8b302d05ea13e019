import { epochOf } from '#law/retention/epochs.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { NumberRow } from '#ledger/rows.ts'
import type { World } from '../world.ts'

/** What became of every number of one date. The difference is of numbers of which nobody can say what became. */
export type Reconciled = Readonly<{
  date: string
  issued: number
  /** Who it was is gone, or all but number and date. */
  destroyed: number
  /** Whoever is not named elsewhere, a Proceed whose hour still runs among them. */
  open: number
  denied: number
  cancelled: number
  difference: number
}>

type Class = 'destroyed' | 'open' | 'denied' | 'cancelled'

const perPage = 1_000

/**
 * 28 CFR 25.9(b)(1): issued is destroyed, open, denied and cancelled together, and nothing else. Computed from what is kept at this moment,
 * and kept nowhere: what is counted of one day and still told years later could tell what became of its only check.
 */
export async function reconcile(date: string, world: Pick<World, 'find' | 'journal'>): Promise<Reconciled> {
  const gone = await tombstonesOf(date, world)
  const counts = { destroyed: 0, open: 0, denied: 0, cancelled: 0 }
  let issued = 0
  let page: readonly NumberRow[] = []
  do {
    page = await world.find.issued(date, page.at(-1)?.ntn ?? '', perPage)
    for (const { ntn } of page) {
      const came = await classNow(ntn, gone, world)
      if (came !== undefined) counts[came] += 1
    }
    issued += page.length
  } while (page.length === perPage)
  const rechecked = await recheckedOn(date, world)
  counts.destroyed += rechecked.destroyed
  counts.open += rechecked.open
  const known = counts.destroyed + counts.open + counts.denied + counts.cancelled
  return { date, issued, ...counts, difference: issued - known }
}

/** No file gives a number longer after it began: by then it is destroyed. */
const longestFile = { days: 31 } as const
/** More files than all agencies send in a month. */
const mostFiles = 10_000

/** Of permit holders who came in files nothing says whose file each was of: so many numbers of a day were given to each file. */
async function recheckedOn(
  date: string,
  { find }: Pick<World, 'find'>,
): Promise<Readonly<{ destroyed: number; open: number }>> {
  const noon = Temporal.Instant.from(`${date}T12:00Z`)
  const from = noon.subtract({ hours: 24 * longestFile.days })
  const files = await find.rechecks(from.toString(), noon.add({ hours: 48 }).toString(), mostFiles)
  const sum = (are: readonly (typeof files)[number][]): number =>
    are.reduce((total, { state: { issued } }) => total + (issued[date] ?? 0), 0)
  const gone = files.filter(({ state: { forgotten, status } }) => forgotten === true || status === 'discarded')
  return { destroyed: sum(gone), open: sum(files.filter(file => !gone.includes(file))) }
}

/** The premises' day has hours of the day before and of the day after it by UTC, by which the epochs of days are named. */
async function tombstonesOf(date: string, { journal }: Pick<World, 'journal'>): Promise<ReadonlySet<string>> {
  const noon = Temporal.Instant.from(`${date}T12:00Z`)
  const days = [-24, 0, 24].map(hours => epochOf(noon.add({ hours }), 'day'))
  const sets = await Promise.all(days.map(day => journal.numbersOf(day)))
  return new Set(sets.flatMap(set => [...set]))
}

async function classNow(
  ntn: NumberRow['ntn'],
  gone: ReadonlySet<string>,
  { find }: Pick<World, 'find'>,
): Promise<Class | undefined> {
  const seen = await find.transaction(ntn, { audience: 'system' })
  if (seen !== undefined) return classOf(seen.state)
  if ((await find.archived(ntn)) !== undefined) return 'denied'
  return gone.has(ntn) ? 'destroyed' : undefined
}

function classOf({ status, identityDestroyed }: Transaction): Class {
  if (status === 'denied') return 'denied'
  if (identityDestroyed) return 'destroyed'
  return status === 'cancelled' ? 'cancelled' : 'open'
}
