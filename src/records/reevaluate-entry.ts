import { isStanding } from '#law/lives/entry.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Nri } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'

/**
 * 18 U.S.C. 921(a)(33)(C): the first day on which the right may be back. Whether anything came between only its agency can say, so that
 * the entry is shown to it as one to look at, and stands meanwhile: each check decides by the facts that are there.
 */
export async function reevaluateEntry(due: Due, world: World): Promise<void> {
  const nri = due.subject as Nri
  const seen = await world.find.entry(nri)
  if (seen === undefined || !isStanding(seen.state))
    return void (await write({ by: system, steps: [], settles: due }, world))
  const event = { type: 'reevaluation-due', on: dayOfAgency(seen.state.ori, world.now()) } as const
  await write({ by: system, steps: [{ life: 'entry', id: nri, seen, event }], settles: due }, world)
}
