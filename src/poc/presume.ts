import type { Transaction } from '#law/lives/transaction.ts'
import { presumption } from '#law/poc/presumption.ts'
import { carryOut, type Outcome } from '#ledger/carry-out.ts'
import type { Due } from '#ledger/rows.ts'
import type { World } from '../world.ts'

/**
 * 28 CFR 25.6(h): nothing was reported by the end of the operational day, and a Proceed is presumed to have been told. It cannot be
 * undone, so it waits while the clocks disagree.
 */
export const presume = (due: Due, world: World): Promise<void> =>
  carryOut(due, ({ state }) => outcome(state, due, world), world)

function outcome(check: Transaction, due: Due, world: World): Outcome {
  const { status, assigned, poc } = check
  if (status !== 'with-poc') return { events: [] }
  if (!world.clocksAgree()) return { until: due.at }
  const now = world.now().toString()
  const complete = poc?.responses.find(({ kind }) => kind !== 'partial')
  const { answer, at = now } = presumption({
    purpose: assigned.purpose,
    requestedAt: assigned.contact,
    reported: poc?.reported ?? [],
    now,
    ...(complete === undefined ? {} : { completeSentAt: complete.at }),
  })
  if (answer === 'presumed') return { events: [{ type: 'presumed', at: now }] }
  return answer === 'running' ? { until: Temporal.Instant.from(at) } : { events: [] }
}
