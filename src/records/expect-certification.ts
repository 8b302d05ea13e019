import { periodsOf } from '#law/clocks/certifying.ts'
import type { Contributor, Period } from '#law/lives/contributor.ts'
import { dayOfAgency, endOfDay } from '#law/states/agency-day.ts'
import type { Ori } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'

/**
 * 34 U.S.C. 40901(e)(1)(F): the last day of a certification is over. One that two people did not make is kept as missed, and stands
 * as overdue until they do. Then the next is waited for.
 */
export async function expectCertification(due: Due, world: World): Promise<void> {
  const ori = due.subject as Ori
  const seen = await world.find.contributor(ori)
  const today = dayOfAgency(ori, world.now())
  const periods = seen === undefined ? [] : periodsOf(seen.state, today)
  const next = periods.find(({ dueBy }) => dueBy >= today)
  if (seen === undefined || next === undefined)
    return void (await write({ by: system, steps: [], settles: due }, world))
  const steps = periods
    .filter(period => period.dueBy < today && !isKept(seen.state, period))
    .map(
      period => ({ life: 'contributor', id: ori, seen, event: { type: 'certification-missed', ...period } }) as const,
    )
  await write({ by: system, steps, postpones: { due, until: endOfDay(next.dueBy, ori) } }, world)
}

/** Attested, or known to be missed. */
const isKept = ({ certifications }: Contributor, { from }: Period): boolean =>
  certifications.some(one => one.from === from && (one.attested !== undefined || one.missed === true))
