import { countsOf, countsOfOverturned, ofDenials, yearOfDenial, type Count } from '#law/notices/denial-counts.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { Ntn, Ori } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due, Tally } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'
import { districtFinder } from './district-finder.ts'

/**
 * 18 U.S.C. 925C(1)(D): the record of a denial that was overturned goes, and with it what could be counted. What is left is that one more
 * was denied in one year and overturned in one: no number, no day, and no place in the log beside that of the check.
 */
export async function countOverturned(due: Due, world: World): Promise<void> {
  const check = (await world.find.transaction(due.subject as Ntn, { audience: 'system' }))?.state
  const tallies = check?.status === 'overturned' ? await talliesOf(check, world) : []
  await write({ by: system, steps: [], tallies, settles: due }, world)
}

async function talliesOf(check: Transaction, world: World): Promise<readonly Tally[]> {
  const district = await (await districtFinder(world)).find(check)
  const overturned = Temporal.Instant.from(check.overturned?.at ?? world.now())
  const year = overturned.toZonedDateTimeISO(check.assigned.zone).year
  const tally =
    (of: number) =>
    ({ what, category, count }: Count): Tally => ({
      ...{ ori: ofDenials as Ori, day: `${of}-01-01`, what: `${what} ${district} ${category}`, count },
    })
  return [
    ...countsOf(check, world.settings.policies).map(tally(yearOfDenial(check))),
    ...countsOfOverturned(check).map(tally(year)),
  ]
}
