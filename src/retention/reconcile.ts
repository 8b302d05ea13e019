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
  const known = counts.destroyed + counts.open + counts.denied + counts.cancelled
  return { date, issued, ...counts, difference: issued - known }
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
