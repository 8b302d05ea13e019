import { dayOfAgency } from '#law/states/agency-day.ts'
import type { ReliefNumber } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import { write } from '#ledger/write.ts'
import type { World } from '../world.ts'

/**
 * 34 U.S.C. 40911(c)(2)(A): 365 days passed without a decision, for whatever reason and for want of money too. The application counts as
 * denied without cause, and the person is told that a court looks at it afresh. One that was decided before owes nothing more.
 */
export async function deemDenied(due: Due, world: World): Promise<void> {
  const number = due.subject as ReliefNumber
  const seen = await world.find.relief(number)
  const steps =
    seen?.state.status === 'received'
      ? [
          {
            life: 'relief',
            id: number,
            seen,
            event: { type: 'deemed-denied', on: dayOfAgency(seen.state.ori, world.now()) },
          } as const,
        ]
      : []
  await write({ by: system, steps, settles: due }, world)
}
