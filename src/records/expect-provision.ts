import { boundFrom } from '#law/clocks/certifying.ts'
import { provisionBy } from '#law/clocks/contributor-periods.ts'
import type { Contributor, ContributorEvent } from '#law/lives/contributor.ts'
import { dayOfAgency, endOfDay } from '#law/states/agency-day.ts'
import type { Ori } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { lastGiven } from './given.ts'

/**
 * 34 U.S.C. 40901(e)(1)(C): a quarter has gone by since this agency last gave records. What the tallies show is kept: that it has given
 * since, or that it should have and did not, which stands until it does and is looked at every day.
 */
export async function expectProvision(due: Due, world: World): Promise<void> {
  const ori = due.subject as Ori
  const seen = await world.find.contributor(ori)
  const today = dayOfAgency(ori, world.now())
  const looked = seen && (await look(seen.state, today, world))
  if (seen === undefined || looked === undefined)
    return void (await write({ by: system, steps: [], settles: due }, world))
  const steps = looked.events.map(event => ({ life: 'contributor', id: ori, seen, event }) as const)
  await write({ by: system, steps, postpones: { due, until: endOfDay(looked.againAfter, ori) } }, world)
}

type Looked = Readonly<{ events: readonly ContributorEvent[]; againAfter: string }>

/** Undefined where nothing binds the agency any more. */
async function look(contributor: Contributor, today: string, world: World): Promise<Looked | undefined> {
  const { ori, kind, provided, provisionOverdue } = contributor
  const last = provided ?? boundFrom(contributor)
  const given = await lastGiven(ori, last, today, world)
  const isNew = given !== undefined && (given > last || provided === undefined)
  const by = provisionBy(kind, isNew ? given : last)
  if (by === undefined) return undefined
  const gave: readonly ContributorEvent[] = isNew ? [{ type: 'provided', on: given }] : []
  if (by >= today) return { events: gave, againAfter: by }
  const missed: readonly ContributorEvent[] =
    isNew || provisionOverdue !== by ? [{ type: 'provision-missed', dueBy: by }] : []
  return { events: [...gave, ...missed], againAfter: today }
}
